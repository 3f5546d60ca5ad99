package dk.medspil.document.write;

import dk.medspil.document.model.Block;
import dk.medspil.document.model.Document;
import dk.medspil.document.model.Run;
import dk.medspil.document.model.Text;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * Writes CommonMark with the table extension of GitHub, in UTF-8. Text is escaped so that nothing a
 * user wrote becomes markup or HTML.
 */
final class MarkdownWriter implements DocumentWriter {

  @Override
  public void write(Document document, OutputStream out) throws IOException {
    StringBuilder text = new StringBuilder();
    if (!document.organisation().isEmpty()) {
      text.append(escaped(document.organisation())).append("\n\n");
    }
    text.append("# ").append(escaped(document.title())).append("\n\n");
    document.body().forEach(block -> text.append(block(block)));
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static String block(Block block) {
    return switch (block) {
      case Block.Heading(int level, String title) ->
          "#".repeat(level + 1) + " " + escaped(title) + "\n\n";
      case Block.Paragraph(Text text) -> inline(text, "\\\n") + "\n\n";
      case Block.BulletList(List<Text> items) ->
          items.stream()
                  .map(item -> "- " + inline(item, "\\\n  ") + "\n")
                  .collect(Collectors.joining())
              + "\n";
      case Block.NumberedList(List<Text> items) -> numbered(items);
      case Block.Table table -> table(table);
      case Block.KeyValues(List<Block.KeyValue> entries) ->
          entries.stream().map(MarkdownWriter::keyValue).collect(Collectors.joining()) + "\n";
      case Block.Notice notice -> notice(notice);
      case Block.Picture(String _, String description) ->
          "*(Billede: " + escaped(description) + ")*\n\n";
      case Block.WritingSpace(int lines) -> "\\_".repeat(40).concat("\n\n").repeat(lines);
      case Block.PageBreak() -> "---\n\n";
    };
  }

  private static String numbered(List<Text> items) {
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < items.size(); i++) {
      list.append(i + 1).append(". ").append(inline(items.get(i), "\\\n   ")).append('\n');
    }
    return list.append('\n').toString();
  }

  private static String keyValue(Block.KeyValue entry) {
    return "- **" + escaped(entry.key()) + ":** " + inline(entry.value(), "\\\n  ") + "\n";
  }

  private static String notice(Block.Notice notice) {
    String inner =
        "**"
            + escaped(notice.title())
            + "**\n\n"
            + notice.body().stream().map(MarkdownWriter::block).collect(Collectors.joining());
    return inner.strip().lines().map(line -> ("> " + line).strip() + "\n").collect(joined()) + "\n";
  }

  private static String table(Block.Table table) {
    StringBuilder rows = new StringBuilder();
    if (!table.caption().isEmpty()) {
      rows.append("**").append(escaped(table.caption())).append("**\n\n");
    }
    List<String> headers =
        table.columns().stream().map(column -> escaped(column.header())).toList();
    rows.append(row(headers)).append(row(headers.stream().map(header -> "---").toList()));
    for (List<Text> cells : table.rows()) {
      rows.append(row(cells.stream().map(cell -> inline(cell, "<br>")).toList()));
    }
    return rows.append('\n').toString();
  }

  private static String row(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }

  private static String inline(Text text, String lineBreak) {
    String joined = text.runs().stream().map(MarkdownWriter::inline).collect(joined());
    return lineStartsEscaped(joined).replace("\n", lineBreak);
  }

  /** Emphasis marks must touch the words they mark, so outer spaces stay outside. */
  private static String inline(Run run) {
    String text = marksEscaped(run.text());
    return switch (run.emphasis()) {
      case PLAIN -> text;
      case STRONG -> wrapped(text, "**");
      case MUTED -> wrapped(text, "*");
    };
  }

  private static String wrapped(String text, String mark) {
    String words = text.strip();
    if (words.isEmpty()) {
      return text;
    }
    int start = text.indexOf(words);
    return text.substring(0, start) + mark + words + mark + text.substring(start + words.length());
  }

  private static String escaped(String line) {
    return lineStartsEscaped(marksEscaped(line));
  }

  private static String marksEscaped(String text) {
    return text.replaceAll("([\\\\`*_\\[\\]<>#|~&$])", "\\\\$1");
  }

  /** Dashes, numbers with a point and indents mean something only where a line begins. */
  private static String lineStartsEscaped(String text) {
    return text.replaceAll("(?m)^[ \u00a0]+", "")
        .replaceAll("(?m)^([-+=:])", "\\\\$1")
        .replaceAll("(?m)^(\\d+)([.)])", "$1\\\\$2");
  }

  private static Collector<CharSequence, ?, String> joined() {
    return Collectors.joining();
  }
}
