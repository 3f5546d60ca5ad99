package dk.medspil.document.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;

/** The running text of a Word document: its paragraphs, and which of them are headings. */
public final class WordText {
  private WordText() {}

  /** A paragraph with words in it. */
  public record Paragraph(boolean heading, String text) {}

  /** The file is no Word document, or it is broken. */
  public static final class NotWordException extends IOException {
    private static final long serialVersionUID = 1L;

    NotWordException(Throwable cause) {
      super(cause);
    }
  }

  /**
   * The paragraphs of a document in order; tables, text boxes and deleted words are left out.
   *
   * @throws NotWordException if it cannot be read as a Word document
   * @throws IOException if the file cannot be read at all
   */
  public static List<Paragraph> read(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    try (InputStream in = new ByteArrayInputStream(bytes);
        XWPFDocument word = new XWPFDocument(in)) {
      return word.getParagraphs().stream()
          .filter(paragraph -> !WordWords.of(paragraph).isEmpty())
          .map(paragraph -> new Paragraph(isHeading(word, paragraph), WordWords.of(paragraph)))
          .toList();
    } catch (IOException | RuntimeException broken) {
      throw new NotWordException(broken);
    }
  }

  /** A style is known by its own name in English or Danish, whatever Word calls its id. */
  static boolean isHeading(XWPFDocument word, XWPFParagraph paragraph) {
    if (paragraph.getStyle() == null) {
      return false;
    }
    XWPFStyle style =
        word.getStyles() == null ? null : word.getStyles().getStyle(paragraph.getStyle());
    String name = style == null || style.getName() == null ? paragraph.getStyle() : style.getName();
    String plain = name.toLowerCase(Locale.ROOT);
    return plain.startsWith("heading")
        || plain.startsWith("overskrift")
        || plain.equals("title")
        || plain.equals("titel");
  }
}
