package dk.medspil.document.write;

import dk.medspil.document.model.Block;
import dk.medspil.document.model.Document;
import dk.medspil.document.model.Text;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Writes UTF-8 text for an e-mail or any editor; lines are as long as their paragraphs. */
final class PlainTextWriter implements DocumentWriter {
  private static final String CELL_GAP = " | ";

  @Override
  public void write(Document document, OutputStream out) throws IOException {
    StringBuilder text = new StringBuilder();
    if (!document.organisation().isEmpty()) {
      text.append(document.organisation()).append('\n');
    }
    underlined(text, document.title(), '=');
    document.body().forEach(block -> block(text, block));
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static void block(StringBuilder text, Block block) {
    switch (block) {
      case Block.Heading(int level, String title) -> {
        text.append('\n');
        underlined(text, title, level == 1 ? '-' : '.');
      }
      case Block.Paragraph(Text paragraph) -> text.append(paragraph.plain()).append("\n\n");
      case Block.BulletList(List<Text> items) -> {
        items.forEach(item -> text.append("- ").append(item.plain()).append('\n'));
        text.append('\n');
      }
      case Block.NumberedList(List<Text> items) -> {
        for (int i = 0; i < items.size(); i++) {
          text.append(i + 1).append(". ").append(items.get(i).plain()).append('\n');
        }
        text.append('\n');
      }
      case Block.Table table -> table(text, table);
      case Block.KeyValues(List<Block.KeyValue> entries) -> {
        entries.forEach(entry -> keyValue(text, entry));
        text.append('\n');
      }
      case Block.Notice notice -> {
        text.append("* ").append(notice.title()).append('\n');
        notice.body().forEach(inner -> block(text, inner));
      }
      case Block.Picture(String _, String description) ->
          text.append("(Billede: ").append(description).append(")\n\n");
      case Block.WritingSpace(int lines) ->
          text.append(("_".repeat(60) + "\n").repeat(lines)).append('\n');
      case Block.PageBreak() -> text.append('\n');
    }
  }

  private static void underlined(StringBuilder text, String title, char line) {
    int length = Math.min(title.codePointCount(0, title.length()), 70);
    text.append(title).append('\n').append(String.valueOf(line).repeat(length)).append("\n\n");
  }

  private static void keyValue(StringBuilder text, Block.KeyValue entry) {
    text.append(entry.key()).append(": ").append(entry.value().plain()).append('\n');
  }

  private static void table(StringBuilder text, Block.Table table) {
    if (!table.caption().isEmpty()) {
      text.append(table.caption()).append('\n');
    }
    text.append(
        table.columns().stream().map(Block.Column::header).collect(Collectors.joining(CELL_GAP)));
    text.append('\n');
    for (List<Text> row : table.rows()) {
      text.append(
          row.stream()
              .map(cell -> cell.plain().replace('\n', ' '))
              .collect(Collectors.joining(CELL_GAP)));
      text.append('\n');
    }
    text.append('\n');
  }
}
