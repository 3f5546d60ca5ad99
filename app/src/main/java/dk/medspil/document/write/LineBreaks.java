package dk.medspil.document.write;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Where a line of a PDF may end: after spaces, after a hyphen inside a long word, and where a text
 * says so by a mark of its own. Unlike the usual rules it never begins a line with a closing mark,
 * and parts neither "Lokal-MED" nor "65/2024"; and it has no tables to load. A word longer than its
 * line is broken anywhere by the library.
 */
final class LineBreaks implements FSTextBreaker {
  private static final int DONE = -1;
  private static final char SOFT_HYPHEN = '\u00ad';
  private static final char ZERO_WIDTH_SPACE = '\u200b';
  private static final int LETTERS_BEFORE = 3;

  private String text = "";
  private int at;

  @Override
  public void setText(String newText) {
    text = newText;
    at = 0;
  }

  @Override
  public int next() {
    if (at >= text.length()) {
      return DONE;
    }
    do {
      at += Character.charCount(text.codePointAt(at));
    } while (at < text.length() && !mayEndAt(at));
    return at;
  }

  private boolean mayEndAt(int place) {
    char before = text.charAt(place - 1);
    int after = text.codePointAt(place);
    if (isSpace(after)) {
      return false;
    }
    return switch (before) {
      case ' ', '\t', '\n', SOFT_HYPHEN, ZERO_WIDTH_SPACE -> true;
      case '-' -> Character.isLowerCase(after) && isLetters(place - 1 - LETTERS_BEFORE, place - 1);
      case '/' -> Character.isLetter(after) && isLetters(place - 1 - LETTERS_BEFORE, place - 1);
      default -> Character.isIdeographic(after) && Character.isIdeographic(before);
    };
  }

  /** A space that may end a line; a no-break space may not. */
  private static boolean isSpace(int character) {
    return character == ' ' || character == '\t' || character == '\n';
  }

  private boolean isLetters(int from, int to) {
    return from >= 0 && text.substring(from, to).chars().allMatch(Character::isLetter);
  }
}
