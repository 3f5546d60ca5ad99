package dk.medspil.document.write;

import dk.medspil.document.model.Block;
import dk.medspil.document.model.Document;
import dk.medspil.document.model.Run;
import dk.medspil.document.model.Text;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPBdr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;

/** Adds a document's blocks to the end of a Word file. */
final class WordBody {
  private static final String HEADING = "heading ";
  private static final int WRITING_LINE_HEIGHT_POINTS = 24;
  private static final int AFTER_TABLE_TWIPS = 160;
  private static final BigInteger WRITING_LINE_WIDTH = BigInteger.valueOf(4);
  private static final String WRITING_LINE_COLOUR = "857E72";

  /** A longer name would push its value past the edge the other values stand at. */
  private static final int KEY_ON_THE_LINE = 18;

  private static final String MUTED_COLOUR = "4A5158";

  private final XWPFDocument word;
  private final WordStyles styles;
  private String heading = "";
  private boolean newPage;
  private boolean afterTable;

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
        case Block.Heading(int level, String text) -> {
          heading = text;
          text(paragraph(HEADING + level, frame), text);
        }
        case Block.Paragraph(Text text) -> text(paragraph("Normal", frame), text);
        case Block.BulletList(List<Text> items) ->
            items.forEach(item -> text(paragraph("List Bullet", frame), item));
        case Block.NumberedList(List<Text> items) -> numbered(items, frame);
        case Block.Table table -> table(table);
        case Block.KeyValues facts -> keyValues(facts, frame);
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

  private void keyValues(Block.KeyValues facts, WordFrame frame) {
    List<Block.KeyValue> entries = facts.entries();
    for (int i = 0; i < entries.size(); i++) {
      XWPFParagraph paragraph = paragraph("Oplysning", frame);
      if (facts.isWhole() && i < entries.size() - 1) {
        paragraph.setKeepNext(true);
      }
      keyValue(entries.get(i), paragraph);
    }
  }

  private void keyValue(Block.KeyValue entry, XWPFParagraph paragraph) {
    XWPFRun key = paragraph.createRun();
    strong(key);
    key.setText(entry.key());
    if (entry.key().length() > KEY_ON_THE_LINE) {
      paragraph.createRun().addBreak();
    } else {
      paragraph.createRun().addTab();
    }
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
    if (!table.caption().isEmpty()) {
      text(paragraph("caption", WordFrame.NONE), table.caption());
    }
    new WordTable(word, styles)
        .add(table, table.caption().isEmpty() ? heading : table.caption(), this::text);
    afterTable = true;
  }

  private void writingSpace(int lines) {
    for (int i = 0; i < lines; i++) {
      XWPFParagraph line = paragraph("Normal", WordFrame.NONE);
      line.setSpacingBetween(WRITING_LINE_HEIGHT_POINTS, LineSpacingRule.EXACT);
      line.setSpacingAfter(0);
      CTPBdr borders = line.getCTP().getPPr().addNewPBdr();
      // Neighbours with the same borders are one box: its lines are between, and one at the end.
      writingLine(borders.addNewBottom());
      writingLine(borders.addNewBetween());
    }
  }

  private static void writingLine(CTBorder border) {
    border.setVal(STBorder.SINGLE);
    border.setSz(WRITING_LINE_WIDTH);
    border.setSpace(BigInteger.ZERO);
    border.setColor(WRITING_LINE_COLOUR);
  }

  private XWPFParagraph paragraph(String style, WordFrame frame) {
    XWPFParagraph paragraph = word.createParagraph();
    styles.apply(style, paragraph);
    if (newPage) {
      paragraph.setPageBreak(true);
      newPage = false;
    }
    if (afterTable && !style.startsWith(HEADING)) {
      paragraph.setSpacingBefore(AFTER_TABLE_TWIPS);
    }
    afterTable = false;
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
