package dk.medspil.desktop.hall;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Where a long Danish word may be divided: before a consonant that begins a syllable. It is a rule
 * of thumb for words wider than the hall allows, where any division reads better than a cut.
 */
final class WordDivision {
  private static final String VOWELS = "aeiouyæøåéü";

  /** Two consonants that begin a syllable together. */
  private static final Set<String> ONSETS =
      Set.of(
          "bl", "br", "dr", "fl", "fr", "gl", "gr", "kl", "kn", "kr", "pl", "pr", "sk", "sl", "sm",
          "sn", "sp", "st", "sv", "tr");

  private static final int SHORTEST_PART = 4;

  private WordDivision() {}

  /** The last place the word may be divided so that the part before it fits; 0 if there is none. */
  static int last(String word, Predicate<String> fits) {
    for (int at = word.length() - SHORTEST_PART; at >= SHORTEST_PART; at--) {
      if (beginsSyllable(word.toLowerCase(Locale.ROOT), at) && fits.test(word.substring(0, at))) {
        return at;
      }
    }
    return 0;
  }

  private static boolean beginsSyllable(String word, int at) {
    if (!isConsonant(word.charAt(at)) || !Character.isLetter(word.charAt(at - 1))) {
      return false;
    }
    boolean pair = ONSETS.contains(word.substring(at, at + 2)) && isVowel(word.charAt(at + 2));
    boolean insidePair = ONSETS.contains(word.substring(at - 1, at + 1));
    return pair || (isVowel(word.charAt(at + 1)) && !insidePair);
  }

  private static boolean isVowel(char letter) {
    return VOWELS.indexOf(letter) >= 0;
  }

  private static boolean isConsonant(char letter) {
    return Character.isLetter(letter) && !isVowel(letter);
  }
}
