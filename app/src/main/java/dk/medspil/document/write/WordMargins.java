package dk.medspil.document.write;

import dk.medspil.document.model.Document;
import dk.medspil.domain.look.PageText;
import dk.medspil.domain.look.PageText.Piece;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;

/**
 * What stands at the top and the foot of each page. A template has places for it: {@code «titel»},
 * {@code «sidehoved»}, {@code «sidefod»}. One without places keeps its own words only.
 */
final class WordMargins {
  private static final String TITLE = "«titel»";
  private static final String HEADER = "«sidehoved»";
  private static final String FOOTER = "«sidefod»";

  private WordMargins() {}

  /**
   * Fills the places.
   *
   * @param own whether the template is the user's, in which nothing but places is touched
   */
  static void fill(Document document, XWPFDocument word, boolean own) {
    if (!own) {
      fit(document, word);
    }
    word.getHeaderList().forEach(margin -> fill(document, margin));
    word.getFooterList().forEach(margin -> fill(document, margin));
  }

  /**
   * The title is not repeated on the first page, but a header of the user's stands on every one.
   */
  private static void fit(Document document, XWPFDocument word) {
    String header = document.look().header();
    String footer = document.look().footer();
    CTSectPr section = word.getDocument().getBody().getSectPr();
    if (!header.isEmpty() && section.isSetTitlePg()) {
      section.unsetTitlePg();
    }
    boolean numbered = PageText.numbersPages(header) || PageText.numbersPages(footer);
    for (XWPFFooter margin : word.getFooterList()) {
      for (XWPFParagraph paragraph : List.copyOf(margin.getParagraphs())) {
        boolean ours = paragraph.getText().equals(FOOTER);
        if (ours ? footer.isEmpty() : numbered) {
          margin.removeParagraph(paragraph);
        }
      }
    }
  }

  private static void fill(Document document, XWPFHeaderFooter margin) {
    for (XWPFParagraph paragraph : List.copyOf(margin.getParagraphs())) {
      for (XWPFRun run : List.copyOf(paragraph.getRuns())) {
        fill(document, paragraph, run);
      }
    }
  }

  private static void fill(Document document, XWPFParagraph paragraph, XWPFRun run) {
    String header = document.look().header();
    switch (String.valueOf(run.text())) {
      case TITLE -> run.setText(document.title(), 0);
      case HEADER -> put(header.isEmpty() ? document.title() : header, paragraph, run);
      case FOOTER -> put(document.look().footer(), paragraph, run);
      default -> {}
    }
  }

  /** Puts words and fields in the place of the run; what follows it in the paragraph follows on. */
  private static void put(String text, XWPFParagraph paragraph, XWPFRun run) {
    run.setText("", 0);
    for (Piece piece : PageText.pieces(text)) {
      switch (piece) {
        case Piece.Words(String words) -> paragraph.createRun().setText(words);
        case Piece.PageNumber() -> field(paragraph, "PAGE");
        case Piece.PageCount() -> field(paragraph, "NUMPAGES");
      }
    }
  }

  private static void field(XWPFParagraph paragraph, String instruction) {
    CTSimpleField field = paragraph.getCTP().addNewFldSimple();
    field.setInstr(instruction);
    CTR shown = field.addNewR();
    shown.addNewT().setStringValue("1");
  }
}
