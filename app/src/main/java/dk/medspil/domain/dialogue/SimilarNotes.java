package dk.medspil.domain.dialogue;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cards that may say the same as another: a suggestion to the one who leads, which never does
 * anything by itself. Words are compared by their beginnings, because Danish bends and joins them
 * at the end.
 */
public final class SimilarNotes {
  private static final double ENOUGH = 0.34;
  private static final int MOST = 3;
  private static final int STEM = 5;

  /** Words that say nothing about what a card is about. */
  private static final Set<String> SMALL =
      Set.of(
          "alle",
          "altid",
          "andre",
          "at",
          "bliver",
          "de",
          "den",
          "der",
          "det",
          "dig",
          "du",
          "efter",
          "eller",
          "en",
          "er",
          "et",
          "for",
          "fra",
          "fik",
          "få",
          "får",
          "før",
          "gør",
          "ham",
          "han",
          "har",
          "havde",
          "hende",
          "her",
          "hinanden",
          "hun",
          "hvad",
          "hver",
          "hvis",
          "hvor",
          "hvordan",
          "hvornår",
          "i",
          "ikke",
          "ind",
          "ingen",
          "jeg",
          "jer",
          "kan",
          "kun",
          "man",
          "med",
          "meget",
          "men",
          "mere",
          "mig",
          "mod",
          "må",
          "ned",
          "noget",
          "nogen",
          "nogle",
          "når",
          "og",
          "også",
          "om",
          "op",
          "os",
          "over",
          "på",
          "selv",
          "sig",
          "siger",
          "skal",
          "som",
          "så",
          "til",
          "tit",
          "ud",
          "under",
          "var",
          "ved",
          "vi",
          "vil",
          "være");

  private SimilarNotes() {}

  /** Up to three cards of the same step that look like this one, the likest first. */
  public static List<Note> to(Note note, List<Note> all) {
    Set<String> words = stems(note.text());
    return all.stream()
        .filter(other -> !other.id().equals(note.id()) && other.step() == note.step())
        .filter(other -> note.groupId().isEmpty() || !other.groupId().equals(note.groupId()))
        .filter(other -> likeness(words, stems(other.text())) >= ENOUGH)
        .sorted(Comparator.comparingDouble((Note other) -> -likeness(words, stems(other.text()))))
        .limit(MOST)
        .toList();
  }

  /** The share of the shorter card's words that the other one has too, 0–1. */
  private static double likeness(Set<String> some, Set<String> others) {
    int shorter = Math.min(some.size(), others.size());
    long common = some.stream().filter(others::contains).count();
    return shorter == 0 ? 0 : (double) common / shorter;
  }

  private static Set<String> stems(String text) {
    Set<String> stems = new HashSet<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+")) {
      if (word.length() > 1 && !SMALL.contains(word)) {
        stems.add(word.substring(0, Math.min(STEM, word.length())));
      }
    }
    return stems;
  }
}
