package dk.medspil.document.model;

import java.text.Normalizer;

/**
 * The one place where text from users is made fit for every file format.
 *
 * <p>The result is in Unicode normal form C, holds no control character but the line feed, no lone
 * surrogate, no noncharacter and no invisible mark that changes the direction or the width of other
 * text. Line ends of every kind become a line feed, tabs and odd spaces a space.
 */
public final class CleanText {
  private static final int LEFT_TO_RIGHT_MARK = 0x200E;
  private static final int FIRST_WORD_PRIVATE_USE = 0xF0A7;
  private static final int WORD_BULLET = 0xF0B7;

  private CleanText() {}

  /** Returns the text as it may stand in any document; never fails, whatever comes in. */
  public static String of(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.replace("\r\n", "\n").codePoints().forEach(character -> append(clean, character));
    return Normalizer.normalize(clean, Normalizer.Form.NFC);
  }

  /** Returns the text on one line: line feeds become spaces, outer spaces go. */
  public static String line(String text) {
    return of(text).replace('\n', ' ').strip();
  }

  private static void append(StringBuilder clean, int character) {
    if (character == '\r' || character == 0x85 || character == 0x2028 || character == 0x2029) {
      clean.append('\n');
    } else if (character == '\t' || character == 0x0B || character == 0x0C) {
      clean.append(' ');
    } else if (character == FIRST_WORD_PRIVATE_USE || character == WORD_BULLET) {
      // Word's Symbol-font bullets arrive through the clipboard as private characters.
      clean.append('\u2022');
    } else if (character == '\n' || !isUnfit(character)) {
      clean.appendCodePoint(character);
    }
  }

  private static boolean isUnfit(int character) {
    return Character.getType(character) == Character.CONTROL
        || Character.getType(character) == Character.SURROGATE
        || (character & 0xFFFE) == 0xFFFE
        || (character >= 0xFDD0 && character <= 0xFDEF)
        || (character >= 0xFFF9 && character <= 0xFFFB)
        || isInvisibleMark(character);
  }

  /**
   * Direction overrides can make a text read as another text than the one that was approved; zero
   * width marks hide words from search. The joiners stay: emoji and Persian words need them.
   */
  private static boolean isInvisibleMark(int character) {
    return character == 0xFEFF
        || character == 0x00AD
        || character == 0x061C
        || character == 0x200B
        || (character >= LEFT_TO_RIGHT_MARK && character <= 0x200F)
        || (character >= 0x202A && character <= 0x202E)
        || (character >= 0x2060 && character <= 0x206F)
        || (character >= 0xE0000 && character <= 0xE007F);
  }
}
