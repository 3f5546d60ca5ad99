package dk.medspil.domain.privacy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Passages of a text that are confidential although the rest is not (handbook 1.7). They stand in
 * the text itself between {@code [[} and {@code ]]}, so that they stay right however the text is
 * edited, copied or carried over. A passage nobody closed goes on to the end of the text: it is
 * better to hide too much.
 */
public final class ConfidentialPassages {
  /** Begins a passage. */
  public static final String OPEN = "[[";

  /** Ends a passage. */
  public static final String CLOSE = "]]";

  private static final Pattern PASSAGE = Pattern.compile("\\[\\[(.*?)(?:]]|\\z)", Pattern.DOTALL);

  private ConfidentialPassages() {}

  /** Whether a text has a confidential passage. */
  public static boolean isIn(String text) {
    return text.contains(OPEN);
  }

  /** How many there are. */
  public static int count(String text) {
    return (int) PASSAGE.matcher(text).results().count();
  }

  /** The text without its passages, with {@code instead} where one was. */
  public static String leftOut(String text, String instead) {
    if (!isIn(text)) {
      return text;
    }
    String left = PASSAGE.matcher(text).replaceAll(Matcher.quoteReplacement(instead));
    return instead.isEmpty() ? left.replaceAll(" {2,}", " ").replaceAll(" ([.,;:!?])", "$1") : left;
  }

  /** The text with its passages named as what they are, for those who may read them. */
  public static String named(String text) {
    return PASSAGE.matcher(text).replaceAll("[fortroligt: $1]");
  }

  /** The text with a part of it made a passage; brackets already in that part are taken out. */
  public static String mark(String text, int from, int to) {
    String part = text.substring(from, to).replace(OPEN, "").replace(CLOSE, "");
    return part.isBlank()
        ? text
        : text.substring(0, from) + OPEN + part + CLOSE + text.substring(to);
  }

  /** The text with nothing in it confidential any more. */
  public static String opened(String text) {
    return text.replace(OPEN, "").replace(CLOSE, "");
  }
}
