package dk.medspil.domain.calendar;

import java.text.Normalizer;
import java.util.Comparator;

/**
 * The Danish order of words (R23, handbook 10.2): a–z, æ, ø, å, with aa as å.
 *
 * <p>Letters decide first; only when all are equal do accents (e before é, å before aa, æ before ä)
 * and then case (capital before small) decide. Spaces and marks come before digits, digits before
 * letters. It is a total order that gives zero for equal strings only, and allocates nothing, so it
 * can serve as a database collation.
 *
 * <p>Two vowels that meet in a compound (ekstraarbejde) are told from å by a short list of first
 * parts; a compound outside the list is sorted as å.
 */
public final class DanishCollation implements Comparator<String> {

  // Weights of the first level: marks keep their code, then digits, letters, other scripts.
  private static final int DIGITS = 0x20000;
  private static final int LETTERS = 0x20100;
  private static final int AE = LETTERS + 26;
  private static final int OE = LETTERS + 27;
  private static final int AA = LETTERS + 28;
  private static final int OTHERS = 0x30000;

  /** First parts ending in a, after which a second a begins a new part of the word. */
  private static final String[] ENDING_IN_A = {
    "agenda", "data", "ekstra", "firma", "intra", "klima", "skema", "tema", "ultra"
  };

  private static final char RING = '\u030a';
  private static final char DIAERESIS = '\u0308';
  private static final char DOUBLE_ACUTE = '\u030b';

  /** The Latin letters with accents end at U+1EFF. */
  private static final char[] BASE = baseLetters(0x1f00);

  @Override
  public int compare(String left, String right) {
    // Places count half characters: þ and ß stand for two letters each.
    int i = 0;
    int j = 0;
    int accents = 0;
    int cases = 0;
    while (true) {
      i = skipMarks(left, i);
      j = skipMarks(right, j);
      boolean leftDone = i >= 2 * left.length();
      boolean rightDone = j >= 2 * right.length();
      if (leftDone || rightDone) {
        if (leftDone != rightDone) {
          return leftDone ? -1 : 1;
        }
        break;
      }
      int letters = Integer.compare(primary(left, i), primary(right, j));
      if (letters != 0) {
        return letters;
      }
      if (accents == 0) {
        accents = Integer.compare(accent(left, i), accent(right, j));
      }
      if (cases == 0) {
        cases = Integer.compare(lowerCase(left, i), lowerCase(right, j));
      }
      i = next(left, i);
      j = next(right, j);
    }
    if (accents != 0) {
      return accents;
    }
    return cases != 0 ? cases : left.compareTo(right);
  }

  private static int primary(String text, int place) {
    int index = place >> 1;
    int letter = Character.toLowerCase(text.codePointAt(index));
    boolean secondHalf = (place & 1) == 1;
    if (letter == 'a' && isDoubleA(text, index)) {
      return AA;
    }
    int base = base(letter, following(text, index));
    return switch (base) {
      case 'æ', 'ä' -> AE;
      case 'ø', 'ö', 'œ' -> OE;
      case 'å' -> AA;
      case 'ü' -> LETTERS + 'y' - 'a';
      case 'ð', 'đ' -> LETTERS + 'd' - 'a';
      case 'ł' -> LETTERS + 'l' - 'a';
      case 'þ' -> LETTERS + (secondHalf ? 'h' : 't') - 'a';
      case 'ß' -> LETTERS + 's' - 'a';
      default -> plainWeight(base);
    };
  }

  private static int plainWeight(int letter) {
    if (letter >= 'a' && letter <= 'z') {
      return LETTERS + letter - 'a';
    }
    if (Character.isDigit(letter)) {
      return DIGITS + Character.digit(letter, 10);
    }
    if (Character.isLetter(letter) || letter >= DIGITS) {
      return OTHERS + letter;
    }
    return Character.isSpaceChar(letter) ? ' ' : letter;
  }

  /** Zero for a letter of the Danish alphabet as it is; å before aa; else the accented letter. */
  private static int accent(String text, int place) {
    int index = place >> 1;
    int letter = Character.toLowerCase(text.codePointAt(index));
    if (letter == 'a' && isDoubleA(text, index)) {
      return 1;
    }
    char mark = following(text, index);
    int base = base(letter, mark);
    if ((base >= 'a' && base <= 'z') || base == 'æ' || base == 'ø' || base == 'å') {
      return base == letter || base == 'å' ? 0 : letter + mark;
    }
    return Character.isLetter(base) ? letter + mark : 0;
  }

  private static int lowerCase(String text, int place) {
    return Character.isLowerCase(text.codePointAt(place >> 1)) ? 1 : 0;
  }

  private static int next(String text, int place) {
    int index = place >> 1;
    int letter = Character.toLowerCase(text.codePointAt(index));
    if ((letter == 'þ' || letter == 'ß') && (place & 1) == 0) {
      return place + 1;
    }
    int length = letter == 'a' && isDoubleA(text, index) ? 2 : Character.charCount(letter);
    return (index + length) << 1;
  }

  private static int skipMarks(String text, int place) {
    int index = place >> 1;
    while (index < text.length() && isMark(text.charAt(index))) {
      index++;
    }
    return index == place >> 1 ? place : index << 1;
  }

  private static boolean isDoubleA(String text, int index) {
    if (index + 1 >= text.length() || Character.toLowerCase(text.charAt(index + 1)) != 'a') {
      return false;
    }
    for (String part : ENDING_IN_A) {
      if (text.regionMatches(true, index + 1 - part.length(), part, 0, part.length())) {
        return false;
      }
    }
    return true;
  }

  /** The combining mark after the letter at this index, or 0. */
  private static char following(String text, int index) {
    boolean marked = index + 1 < text.length() && isMark(text.charAt(index + 1));
    return marked ? text.charAt(index + 1) : 0;
  }

  private static boolean isMark(char c) {
    return c >= '\u0300' && c <= '\u036f';
  }

  private static int base(int letter, char mark) {
    int merged = mark == 0 ? letter : merged(letter, mark);
    return merged < BASE.length ? BASE[merged] : merged;
  }

  /** Danish reads some accents as letters of their own; the others fall away. */
  private static int merged(int letter, char mark) {
    return switch (letter) {
      case 'a' -> mark == RING ? 'å' : mark == DIAERESIS ? 'ä' : 'a';
      case 'o' -> mark == DIAERESIS || mark == DOUBLE_ACUTE ? 'ö' : 'o';
      case 'u' -> mark == DIAERESIS || mark == DOUBLE_ACUTE ? 'ü' : 'u';
      default -> letter;
    };
  }

  private static char[] baseLetters(int count) {
    char[] base = new char[count];
    for (char c = 0; c < count; c++) {
      String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
      char first = Character.toLowerCase(parts.charAt(0));
      boolean marked = parts.length() > 1 && isMark(parts.charAt(1));
      base[c] = marked ? (char) merged(first, parts.charAt(1)) : c;
    }
    return base;
  }
}
