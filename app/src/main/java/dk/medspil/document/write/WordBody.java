package dk.medspil.document.write;

import dk.medspil.document.model.Block;
import dk.medspil.document.model.Document;
import dk.medspil.document.model.Run;
import dk.medspil.document.model.Text;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Adds a document's blocks to the end of a Word file. */
final class WordBody {
  private static final int WRITING_LINE_HEIGHT_TWIPS = 480;
  private static final String MUTED_COLOUR = "4A5158";

  private final XWPFDocument word;
  private final WordStyles styles;
  private boolean newPage;

  WordBody(XWPFDocument word) {
    this.word = word;
    this.styles = new WordStyles(word);
  }

  /** Adds logo, organisation, title and body. */
  void write(Document document, Optional<Logo> logo) {
    logo.ifPresent(picture -> WordPicture.add(paragraph("Normal", WordFrame.NONE), picture));
    if (!document.organisation().isEmpty()) {
      text(paragraph("Organisation", WordFrame.NONE), document.organisation());
    }
    text(paragraph("Title", WordFrame.NONE), document.title());
    blocks(document.body(), WordFrame.NONE);
  }

  private void blocks(List<Block> blocks, WordFrame frame) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Heading(int level, String text) ->
            text(paragraph("heading " + level, frame), text);
        case Block.Paragraph(Text text) -> text(paragraph("Normal", frame), text);
        case Block.BulletList(List<Text> items) ->
            items.forEach(item -> text(paragraph("List Bullet", frame), item));
        case Block.NumberedList(List<Text> items) -> numbered(items, frame);
        case Block.Table table -> table(table);
        case Block.KeyValues(List<Block.KeyValue> entries) ->
            entries.forEach(entry -> keyValue(entry, frame));
        case Block.Notice notice -> notice(notice);
        case Block.Picture picture -> WordPicture.add(paragraph("Normal", frame), picture);
        case Block.WritingSpace(int lines) -> writingSpace(lines);
        case Block.PageBreak() -> newPage = true;
      }
    }
  }

  private void numbered(List<Text> items, WordFrame frame) {
    Optional<BigInteger> list = styles.newNumberedList();
    for (Text item : items) {
      XWPFParagraph paragraph = paragraph(WordStyles.LIST_NUMBER, frame);
      list.ifPresent(paragraph::setNumID);
      text(paragraph, item);
    }
  }

  private void keyValue(Block.KeyValue entry, WordFrame frame) {
    XWPFParagraph paragraph = paragraph("Oplysning", frame);
    XWPFRun key = paragraph.createRun();
    strong(key);
    key.setText(entry.key());
    paragraph.createRun().addTab();
    text(paragraph, entry.value());
  }

  private void notice(Block.Notice notice) {
    WordFrame frame = WordFrame.of(notice.kind());
    XWPFParagraph title = paragraph("Normal", frame);
    title.setKeepNext(true);
    XWPFRun run = title.createRun();
    strong(run);
    run.setColor(frame.edge());
    run.setText(notice.title());
    blocks(notice.body(), frame);
  }

  private void table(Block.Table table) {
    text(paragraph("caption", WordFrame.NONE), table.caption());
    new WordTable(word, styles).add(table, this::text);
  }

  private void writingSpace(int lines) {
    for (int i = 0; i < lines; i++) {
      XWPFParagraph line = paragraph("Normal", WordFrame.NONE);
      line.setSpacingBefore(WRITING_LINE_HEIGHT_TWIPS);
      line.setSpacingAfter(0);
      line.setBorderBottom(Borders.SINGLE);
      line.setBorderBetween(Borders.SINGLE);
    }
  }

  private XWPFParagraph paragraph(String style, WordFrame frame) {
    XWPFParagraph paragraph = word.createParagraph();
    styles.apply(style, paragraph);
    if (newPage) {
      paragraph.setPageBreak(true);
      newPage = false;
    }
    frame.draw(paragraph);
    return paragraph;
  }

  private void text(XWPFParagraph paragraph, Text text) {
    for (Run run : text.runs()) {
      XWPFRun stretch = paragraph.createRun();
      switch (run.emphasis()) {
        case PLAIN -> {}
        case STRONG -> strong(stretch);
        case MUTED -> stretch.setColor(MUTED_COLOUR);
      }
      lines(stretch, run.text());
    }
  }

  private void text(XWPFParagraph paragraph, String text) {
    lines(paragraph.createRun(), text);
  }

  private static void lines(XWPFRun run, String text) {
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        run.addBreak();
      }
      run.setText(lines[i], i);
    }
  }

  private void strong(XWPFRun run) {
    styles.id("Strong").ifPresentOrElse(run::setStyle, () -> run.setBold(true));
  }
}
