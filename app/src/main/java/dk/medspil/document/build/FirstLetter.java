package dk.medspil.document.build;

import java.util.Locale;

/** Words that begin a line of their own. */
final class FirstLetter {
  private FirstLetter() {}

  /** The words with a capital first letter. */
  static String large(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
