package dk.medspil.document.secrets;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds all secrets in one walk through a text: a file's megabytes would otherwise be read again
 * for each of hundreds of secrets, which was nine tenths of the test's time.
 */
final class SecretSearch {
  /** So many letters fill a {@code long}, and every secret is longer. */
  private static final int BEGINNING = Long.BYTES / Character.BYTES;

  private final Map<Long, List<Secret>> byBeginning = new HashMap<>();
  private final BitSet beginnings = new BitSet();

  SecretSearch(List<Secret> secrets) {
    for (Secret secret : secrets) {
      long beginning = 0;
      for (char letter : word(secret).substring(0, BEGINNING).toCharArray()) {
        beginning = beginning << Character.SIZE | letter;
      }
      beginnings.set(place(beginning));
      byBeginning.computeIfAbsent(beginning, any -> new ArrayList<>()).add(secret);
    }
  }

  /** The secrets a text in small letters holds. */
  Set<Secret> in(String everything) {
    Set<Secret> found = new HashSet<>();
    long last = 0;
    for (int end = 1; end <= everything.length(); end++) {
      last = last << Character.SIZE | everything.charAt(end - 1);
      if (beginnings.get(place(last))) {
        for (Secret secret : byBeginning.getOrDefault(last, List.of())) {
          if (everything.startsWith(word(secret), end - BEGINNING)) {
            found.add(secret);
          }
        }
      }
    }
    return found;
  }

  private static String word(Secret secret) {
    return secret.token().toLowerCase(Locale.ROOT);
  }

  /** A small number for a beginning, so that most places in the text are passed at once. */
  private static int place(long beginning) {
    return (int) (beginning * 0x9E3779B97F4A7C15L >>> Long.SIZE - Character.SIZE);
  }
}
