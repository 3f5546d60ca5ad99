package dk.medspil.document.write;

import dk.medspil.document.model.Document;
import dk.medspil.domain.look.PageText;
import dk.medspil.domain.look.PageText.Piece;
import java.util.stream.Collectors;

/**
 * What stands in the margins of each page, which a screen reader passes over: the workplace's
 * header or else the title from page two on, its footer, and the number of the page unless the
 * header or the footer tells it.
 */
final class PdfMargins {
  private static final int LONGEST_RUNNING_TITLE = 90;
  private static final String LETTERS =
      "font-family: \"Source Sans 3\", \"DejaVu Sans\", \"Noto Emoji\"; font-size: 9pt;"
          + " color: #4A5158;";
  private static final String NUMBER = "\"side \" counter(page) \" af \" counter(pages)";

  private PdfMargins() {}

  /** The page rules; characters that no font can draw are shown as missing. */
  static String of(Document document, PdfFonts fonts) {
    String header = document.look().header();
    String footer = document.look().footer();
    String top = header.isEmpty() ? runningTitle(document.title(), fonts) : content(header, fonts);
    boolean numbered = PageText.numbersPages(header) || PageText.numbersPages(footer);
    return """
    @page {
      size: %dmm %dmm; margin: 24mm 20mm 22mm;
      @top-left { content: %s; %s }
      @bottom-left { content: %s; %s }
      @bottom-right { content: %s; width: 25mm; %s }
    }
    %s
    """
        .formatted(
            document.page().widthMm(),
            document.page().heightMm(),
            top,
            LETTERS,
            content(footer, fonts),
            LETTERS,
            numbered ? "\"\"" : NUMBER,
            LETTERS,
            header.isEmpty() ? "@page :first { @top-left { content: \"\"; } }" : "");
  }

  private static String runningTitle(String title, PdfFonts fonts) {
    int end = Math.min(LONGEST_RUNNING_TITLE, title.codePointCount(0, title.length()));
    return quoted(title.substring(0, title.offsetByCodePoints(0, end)), fonts);
  }

  private static String content(String text, PdfFonts fonts) {
    return text.isEmpty()
        ? "\"\""
        : PageText.pieces(text).stream()
            .map(piece ->
                switch (piece) {
                  case Piece.Words(String words) -> quoted(words, fonts);
                  case Piece.PageNumber() -> "counter(page)";
                  case Piece.PageCount() -> "counter(pages)";
                })
            .collect(Collectors.joining(" "));
  }

  /** Text as a CSS string: everything but letters and digits is written as its number. */
  private static String quoted(String text, PdfFonts fonts) {
    StringBuilder css = new StringBuilder("\"");
    fonts
        .drawable(text)
        .codePoints()
        .filter(Character::isBmpCodePoint)
        .forEach(character -> {
          if (Character.isLetterOrDigit(character) || character == ' ') {
            css.appendCodePoint(character);
          } else {
            css.append("\\%06x ".formatted(character));
          }
        });
    return css.append('"').toString();
  }
}
