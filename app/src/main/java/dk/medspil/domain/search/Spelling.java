package dk.medspil.domain.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Set;

/**
 * Other ways to write a word where æ, ø and å may have been written without: "arsmode" and
 * "aarsmoede" both mean "årsmøde". The word itself is not among them.
 */
public final class Spelling {
  private static final int MOST = 48;

  private static final Map<String, List<String>> INSTEAD =
      Map.of(
          "ae", List.of("æ"),
          "oe", List.of("ø"),
          "aa", List.of("å"),
          "æ", List.of("ae"),
          "ø", List.of("oe", "o"),
          "å", List.of("aa", "a"),
          "a", List.of("å"),
          "o", List.of("ø"));

  private Spelling() {}

  /** At most 48 others, in lower case, those with the fewest changes first. */
  public static List<String> others(String word) {
    String plain = word.toLowerCase(Locale.ROOT);
    Set<String> found = new LinkedHashSet<>(List.of(plain));
    Queue<String> next = new ArrayDeque<>(found);
    while (!next.isEmpty() && found.size() <= MOST) {
      for (String other : oneChange(next.remove())) {
        if (found.size() <= MOST && found.add(other)) {
          next.add(other);
        }
      }
    }
    found.remove(plain);
    return List.copyOf(found);
  }

  private static List<String> oneChange(String word) {
    List<String> changed = new ArrayList<>();
    for (int length = 2; length >= 1; length--) {
      for (int at = 0; at + length <= word.length(); at++) {
        String head = word.substring(0, at);
        String tail = word.substring(at + length);
        INSTEAD
            .getOrDefault(word.substring(at, at + length), List.of())
            .forEach(letters -> changed.add(head + letters + tail));
      }
    }
    return changed;
  }
}
