package dk.medspil.spelling;

import java.util.Arrays;
import java.util.Locale;

/**
 * How far a word lies from what was typed, counted as Danes mistype: swapped neighbours, a letter
 * doubled or not, and letters that sound alike cost little.
 */
final class Closeness {
  private static final double LITTLE = 0.5;
  private static final String[] ALIKE = {
    "eæ", "aæ", "øo", "øy", "åo", "åa", "dt", "gk", "bp", "vf", "cs", "ck", "ie", "ij", "yi", "eø",
    "gj", "ui", "zs", "ea"
  };

  private Closeness() {}

  /** The cost of getting from one to the other; 0 for the same word, 1 for an ordinary letter. */
  static double between(String typed, String meant) {
    String from = typed.toLowerCase(Locale.ROOT);
    String to = meant.toLowerCase(Locale.ROOT);
    double[][] cost = new double[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      Arrays.fill(cost[i], Double.MAX_VALUE);
    }
    cost[0][0] = 0;
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        if (i > 0) {
          cost[i][j] = Math.min(cost[i][j], cost[i - 1][j] + alone(from, i - 1));
        }
        if (j > 0) {
          cost[i][j] = Math.min(cost[i][j], cost[i][j - 1] + alone(to, j - 1));
        }
        if (i > 0 && j > 0) {
          cost[i][j] =
              Math.min(
                  cost[i][j], cost[i - 1][j - 1] + instead(from.charAt(i - 1), to.charAt(j - 1)));
        }
        if (i > 1
            && j > 1
            && from.charAt(i - 1) == to.charAt(j - 2)
            && from.charAt(i - 2) == to.charAt(j - 1)) {
          cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + LITTLE);
        }
      }
    }
    double first = from.isEmpty() || to.isEmpty() || from.charAt(0) == to.charAt(0) ? 0 : 0.3;
    return cost[from.length()][to.length()] + first;
  }

  /** A letter too many or too few: one that only doubles its neighbour is soon missed. */
  private static double alone(String word, int at) {
    boolean doubled =
        (at > 0 && word.charAt(at) == word.charAt(at - 1))
            || (at + 1 < word.length() && word.charAt(at) == word.charAt(at + 1));
    if (doubled) {
      return LITTLE;
    }
    // Silent or swallowed: "hvad", "mand", "ledelsen", "arbejds".
    return "deghrnls".indexOf(word.charAt(at)) >= 0 ? 0.8 : 1;
  }

  private static double instead(char one, char other) {
    if (one == other) {
      return 0;
    }
    for (String pair : ALIKE) {
      if (pair.indexOf(one) >= 0 && pair.indexOf(other) >= 0) {
        return LITTLE;
      }
    }
    return 1;
  }
}
