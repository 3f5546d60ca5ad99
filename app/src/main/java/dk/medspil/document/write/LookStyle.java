package dk.medspil.document.write;

import dk.medspil.domain.look.Accent;
import dk.medspil.domain.look.DocumentLook;
import java.util.Locale;

/** The style sheet in the colour and the size of a workplace's look. */
final class LookStyle {
  private static final String LINE = "solid #" + Accent.USUAL.hex();
  private static final String TEXT = "#" + Accent.USUAL.hex();

  /** The ground of the frames that say how far a document has come. */
  private static final String TINT = "#E3EFF2";

  private LookStyle() {}

  /** The shipped sheet with the accent in the place of the program's own. */
  static String coloured(String css, DocumentLook look) {
    Accent accent = look.accent();
    return accent.equals(Accent.USUAL)
        ? css
        : css.replace(LINE, "solid #" + accent.hex())
            .replace(TEXT, "#" + accent.forText().hex())
            .replace(TINT, "#" + accent.tint().hex());
  }

  /** The size of text on paper. */
  static String paperSize(DocumentLook look) {
    return "body { font-size: " + number(look.size().points()) + "pt; }\n";
  }

  /** The size of text in a browser, and on paper printed from it. */
  static String screenSize(DocumentLook look) {
    return "body { font-size: %srem; }\n@media print { body { font-size: %spt; } }\n"
        .formatted(number(1.05 * look.size().factor()), number(look.size().points()));
  }

  private static String number(double size) {
    return String.format(Locale.ROOT, "%.2f", size);
  }
}
