package dk.medspil.desktop.frame;

import dk.medspil.desktop.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds by words what is small enough to look through: decks and forms. */
public final class WordSearch {
  private WordSearch() {}

  /**
   * Those that hold all of the words, in any case, in the order given, but first those whose title
   * holds them all.
   *
   * @param text all that is written in one
   */
  public static <T> List<T> find(
      String words, Stream<T> all, Function<T, String> title, Function<T, String> text) {
    List<String> wanted =
        Stream.of(lower(words.strip()).split("\\s+")).filter(word -> !word.isEmpty()).toList();
    return all.filter(one -> holds(text.apply(one), wanted))
        .sorted(Comparator.comparing(one -> !holds(title.apply(one), wanted)))
        .toList();
  }

  private static boolean holds(String text, List<String> wanted) {
    return wanted.stream().allMatch(lower(text)::contains);
  }

  private static String lower(String text) {
    return text.toLowerCase(Texts.DANISH);
  }
}
