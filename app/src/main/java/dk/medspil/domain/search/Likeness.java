package dk.medspil.domain.search;

import dk.medspil.domain.search.Marked.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How well typed letters fit a name, for choosing by a few letters: "nyop" fits "Ny opgave".
 * Letters that stand together count most, then those that begin a word.
 *
 * @param score higher is better
 * @param name the name with the letters marked
 */
public record Likeness(int score, Marked name) {

  /** Empty when the letters do not all stand in the name, in this order. */
  public static Optional<Likeness> of(String typed, String name) {
    String wanted = typed.strip().toLowerCase(Locale.ROOT);
    String text = name.toLowerCase(Locale.ROOT);
    if (wanted.isEmpty() || text.length() != name.length()) {
      return Optional.empty();
    }
    int at = wholeWordsFirst(text, wanted);
    if (at >= 0) {
      int score = 1000 + (beginsWord(text, at) ? 500 : 0) - name.length();
      Span span = new Span(at, at + wanted.length());
      return Optional.of(new Likeness(score, new Marked(name, List.of(span))));
    }
    return scattered(wanted.replace(" ", ""), name, text);
  }

  private static int wholeWordsFirst(String text, String wanted) {
    for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
      if (beginsWord(text, at)) {
        return at;
      }
    }
    return text.indexOf(wanted);
  }

  /** The letters one by one, each at the beginning of a word where it can be. */
  private static Optional<Likeness> scattered(String letters, String name, String text) {
    if (letters.length() < 2) {
      return Optional.empty();
    }
    List<Span> spans = new ArrayList<>();
    int starts = 0;
    int from = 0;
    for (int i = 0; i < letters.length(); i++) {
      int at = next(text, letters.charAt(i), from);
      if (at < 0) {
        return Optional.empty();
      }
      boolean joins = !spans.isEmpty() && spans.getLast().to() == at;
      starts += beginsWord(text, at) || joins ? 1 : 0;
      spans.add(new Span(at, at + 1));
      from = at + 1;
    }
    // Letters strewn over the middles of words fit almost any name.
    return starts * 3 < letters.length() * 2
        ? Optional.empty()
        : Optional.of(new Likeness(100 * starts - name.length(), new Marked(name, spans)));
  }

  private static int next(String text, char letter, int from) {
    if (from < text.length() && text.charAt(from) == letter) {
      return from;
    }
    for (int at = text.indexOf(letter, from); at >= 0; at = text.indexOf(letter, at + 1)) {
      if (beginsWord(text, at)) {
        return at;
      }
    }
    return text.indexOf(letter, from);
  }

  private static boolean beginsWord(String text, int at) {
    return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
  }
}
