package dk.medspil.desktop.frame;

import dk.medspil.store.Session;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words the user has said are spelled right, and whether spelling is checked at all. */
public final class OwnWords {
  /** The setting that holds the words, one on each line. */
  public static final String WORDS = "spelling.words";

  /** The setting that says whether spelling is checked. */
  public static final String CHECKED = "spelling.checked";

  /** What {@link #CHECKED} holds when it is not. */
  public static final String NO = "no";

  private OwnWords() {}

  /** The words, in the order they are kept. */
  public static List<String> in(Session session) {
    return lines(session.settings().setting(WORDS).orElse(""));
  }

  /** Whether spelling is checked, as it is until somebody says otherwise. */
  public static boolean isChecked(Session session) {
    return !session.settings().setting(CHECKED).orElse("").equals(NO);
  }

  /** Adds a word; one that is there already stays once. */
  public static void add(Session session, String word) {
    String all =
        Stream.concat(in(session).stream(), Stream.of(word))
            .distinct()
            .sorted(String.CASE_INSENSITIVE_ORDER)
            .collect(Collectors.joining("\n"));
    session.settings().set(WORDS, all);
  }

  private static List<String> lines(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }
}
