package dk.medspil.spelling;

import java.io.IOException;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.SuggestionTimeoutException;

/**
 * Finds misspelled words and what was meant. Everything is slow the first time; for one thread at a
 * time.
 */
public final class Speller {
  /** The most suggestions there are for a word. */
  public static final int MOST_SUGGESTIONS = 5;

  private static final int PARTS_OF_A_WORD = 10;
  private static final int PARTS_OF_A_SUGGESTION = 3;
  private static final int PATIENCE_MILLIS = 250;
  private static final Duration PATIENCE_FOR_SLIPS = Duration.ofMillis(800);
  private static final int REMEMBERED = 5000;
  private static final int LONGEST = 60;
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzæøåé";

  /** A compound is only likely when no plain word is nearly as close. */
  private static final double COMPOUND = 0.7;

  /** What lies this much farther off than the nearest is noise. */
  private static final double SPREAD = 0.8;

  private final Hunspell words;
  private final Hunspell suggestions;
  private final Set<String> field;
  private final Map<String, Boolean> known = new HashMap<>();

  private Speller(Hunspell words, Hunspell suggestions, Set<String> field) {
    this.words = words;
    this.suggestions = suggestions;
    this.field = field;
  }

  /** Reads the dictionary, which takes a second or two and about 12 MB of memory. */
  public static Speller load() throws IOException {
    return new Speller(
        DanishDictionary.read(PARTS_OF_A_WORD),
        DanishDictionary.read(PARTS_OF_A_SUGGESTION),
        FieldWords.read());
  }

  /**
   * The misspelled words of a text, in order.
   *
   * @param own whether a word, in small letters, is one the user has said is right
   */
  public List<Misspelling> check(String text, Predicate<String> own) {
    return WordsOfText.of(text).stream()
        .filter(word -> !own.test(word.word().toLowerCase(Locale.ROOT)) && !isKnown(word.word()))
        .toList();
  }

  private boolean isKnown(String word) {
    if (known.size() > REMEMBERED) {
      known.clear();
    }
    return known.computeIfAbsent(word, this::isWord);
  }

  private boolean isWord(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    return word.length() > LONGEST
        || isOfTheField(small)
        || words.spell(word)
        || words.spell(small)
        || isOfTwo(small);
  }

  /** A word of the field, also with what a noun ends in. */
  private boolean isOfTheField(String small) {
    return field.contains(small)
        || List.of("s", "en", "et", "er", "erne", "ene", "ens", "ets", "ernes", "r", "rne", "n")
            .stream()
            .anyMatch(end ->
                small.endsWith(end)
                    && field.contains(small.substring(0, small.length() - end.length())));
  }

  /** A word of the field before or after a word of the dictionary: "nærvedregistrering". */
  private boolean isOfTwo(String small) {
    return field.stream()
        .filter(one -> one.length() > 3)
        .anyMatch(one ->
            (small.startsWith(one) && isRest(small.substring(one.length())))
                || (small.endsWith(one)
                    && isRest(small.substring(0, small.length() - one.length()))));
  }

  private boolean isRest(String rest) {
    String plain = rest.startsWith("s") ? rest.substring(1) : rest;
    String stem = rest.endsWith("s") ? rest.substring(0, rest.length() - 1) : rest;
    return (rest.length() > 2 && words.spell(rest))
        || (plain.length() > 2 && words.spell(plain))
        || (stem.length() > 2 && words.spell(stem));
  }

  /** What may have been meant, likeliest first; none when nothing is near. */
  public List<String> suggest(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    Set<String> candidates = new LinkedHashSet<>(near(small));
    candidates.addAll(ofTheDictionary(small));
    Map<String, Double> cost = new HashMap<>();
    candidates.forEach(one -> cost.put(one, Closeness.between(small, one) + unlikely(one)));
    double nearest = cost.values().stream().mapToDouble(one -> one).min().orElse(0);
    double farthest = Math.min(Math.max(1.5, small.length() * 0.34), nearest + SPREAD);
    return candidates.stream()
        .filter(one -> cost.getOrDefault(one, Double.MAX_VALUE) <= farthest)
        .sorted(Comparator.comparing(cost::get))
        .limit(MOST_SUGGESTIONS)
        .map(one -> Character.isUpperCase(word.charAt(0)) ? capital(one) : one)
        .toList();
  }

  private double unlikely(String word) {
    if (isOfTheField(word)) {
      return 0;
    }
    return suggestions.getRoots(word).isEmpty() ? COMPOUND : 0;
  }

  private List<String> ofTheDictionary(String small) {
    List<String> found;
    try {
      found = suggestions.suggest(small, PATIENCE_MILLIS);
    } catch (SuggestionTimeoutException late) {
      found = late.getPartialResult();
    }
    // A suggestion with a capital is a name, and two words are no word.
    return found.stream()
        .filter(one -> one.equals(one.toLowerCase(Locale.ROOT)) && one.indexOf(' ') < 0)
        .toList();
  }

  /** Every right word one slip away. */
  private List<String> near(String small) {
    Set<String> slips = new LinkedHashSet<>();
    for (int i = 0; i <= small.length(); i++) {
      String before = small.substring(0, i);
      String after = small.substring(i);
      if (!after.isEmpty()) {
        slips.add(before + after.substring(1));
      }
      if (after.length() > 1) {
        slips.add(before + after.charAt(1) + after.charAt(0) + after.substring(2));
      }
      for (int letter = 0; letter < LETTERS.length(); letter++) {
        String more = before + LETTERS.charAt(letter);
        slips.add(more + after);
        if (!after.isEmpty()) {
          slips.add(more + after.substring(1));
        }
      }
    }
    long until = System.nanoTime() + PATIENCE_FOR_SLIPS.toNanos();
    return slips.stream()
        .filter(one -> one.length() > 1 && !one.equals(small))
        .takeWhile(one -> System.nanoTime() < until)
        .filter(one -> field.contains(one) || suggestions.spell(one))
        .toList();
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
