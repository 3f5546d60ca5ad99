package dk.medspil.domain.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text with the places where something was found.
 *
 * @param text the text
 * @param marks where, from left to right; they do not overlap
 */
public record Marked(String text, List<Span> marks) {
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final String MORE = "… ";

  public Marked {
    marks = List.copyOf(marks);
  }

  /**
   * A stretch of a text.
   *
   * @param from its first character
   * @param to the character after its last
   */
  public record Span(int from, int to) {
    private Span moved(int by) {
      return new Span(from + by, to + by);
    }
  }

  /** A text in which nothing was looked for. */
  public static Marked plain(String text) {
    return new Marked(text, List.of());
  }

  /**
   * A whole text with every place where one of the words stands, whatever the case; words of one or
   * two letters only where they stand alone.
   */
  public static Marked of(String text, List<String> words) {
    List<Span> spans = new ArrayList<>();
    for (String word : words) {
      int at = next(text, word, 0);
      while (at >= 0) {
        spans.add(new Span(at, at + word.length()));
        at = next(text, word, at + word.length());
      }
    }
    spans.sort(Comparator.comparingInt(Span::from).thenComparing(Span::to, (a, b) -> b - a));
    return new Marked(text, apart(spans));
  }

  /** The part of {@link #of} around the first mark, at most about so many characters. */
  public static Marked excerpt(String text, List<String> words, int width) {
    String line = SPACE.matcher(text.strip()).replaceAll(" ");
    Marked whole = of(line, words);
    if (line.length() <= width) {
      return whole;
    }
    int first = whole.marks.isEmpty() ? 0 : whole.marks.getFirst().from();
    int from = wordStart(line, Math.max(0, Math.min(first - width / 3, line.length() - width)));
    int to = wordEnd(line, Math.min(line.length(), from + width));
    String head = from > 0 ? MORE : "";
    String tail = to < line.length() ? " …" : "";
    return new Marked(
        head + line.substring(from, to) + tail,
        whole.marks.stream()
            .filter(span -> span.from() >= from && span.to() <= to)
            .map(span -> span.moved(head.length() - from))
            .toList());
  }

  /** The text with the marked places between » and «. */
  public String quoted() {
    StringBuilder quoted = new StringBuilder();
    int done = 0;
    for (Span span : marks) {
      quoted.append(text, done, span.from()).append('»');
      quoted.append(text, span.from(), span.to()).append('«');
      done = span.to();
    }
    return quoted.append(text.substring(done)).toString();
  }

  private static int next(String text, String word, int from) {
    if (word.isEmpty()) {
      return -1;
    }
    char lower = Character.toLowerCase(word.charAt(0));
    char upper = Character.toUpperCase(word.charAt(0));
    for (int at = from; at + word.length() <= text.length(); at++) {
      char first = text.charAt(at);
      if ((first == lower || first == upper)
          && text.regionMatches(true, at, word, 0, word.length())
          && (word.length() > 2 || standsAlone(text, at, at + word.length()))) {
        return at;
      }
    }
    return -1;
  }

  private static boolean standsAlone(String text, int from, int to) {
    return (from == 0 || !Character.isLetterOrDigit(text.charAt(from - 1)))
        && (to == text.length() || !Character.isLetterOrDigit(text.charAt(to)));
  }

  private static List<Span> apart(List<Span> sorted) {
    List<Span> apart = new ArrayList<>();
    for (Span span : sorted) {
      if (apart.isEmpty() || span.from() >= apart.getLast().to()) {
        apart.add(span);
      } else if (span.to() > apart.getLast().to()) {
        Span before = apart.removeLast();
        apart.add(new Span(before.from(), span.to()));
      }
    }
    return apart;
  }

  private static int wordStart(String line, int at) {
    int space = at == 0 ? -1 : line.indexOf(' ', at);
    return space < 0 || space - at > 20 ? at : space + 1;
  }

  private static int wordEnd(String line, int at) {
    int space = at == line.length() ? -1 : line.lastIndexOf(' ', at);
    return space < 0 || at - space > 20 ? at : space;
  }
}
