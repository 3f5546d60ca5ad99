package dk.medspil.domain.meeting;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Names of attached files that every system takes, whoever made them up. */
public final class AttachmentName {
  private static final int LONGEST = 120;
  private static final int LONGEST_EXTENSION = 12;
  private static final String NAMELESS = "fil";

  /** Not seen, or turns the text round: a name must not look like another one, nor hide a word. */
  private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");

  /** What cannot stand in a file's name on Windows, and what is no character. */
  private static final Pattern FORBIDDEN =
      Pattern.compile("[:*?\"<>|\\p{Cntrl}\\p{Cs}\\p{Co}\\p{Cn}\\u2028\\u2029]+");

  private static final Pattern RESERVED =
      Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

  private AttachmentName() {}

  /**
   * The name without a path, without what no system takes, at most 120 characters with the
   * extension kept; never empty. Cleaning what is clean changes nothing.
   */
  public static String clean(String given) {
    String name = Normalizer.normalize(given, Normalizer.Form.NFC);
    name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    name = UNSEEN.matcher(name).replaceAll("");
    name = trimmed(FORBIDDEN.matcher(name).replaceAll(" ").replaceAll("\\s+", " "));
    if (name.isEmpty()) {
      return NAMELESS;
    }
    if (RESERVED.matcher(name).matches()) {
      name = NAMELESS + " " + name;
    }
    String extension = extension(name);
    return extension.isEmpty() ? shortened(name, LONGEST) : shortened(stem(name), extension);
  }

  /**
   * The name, with a number before its extension when it is among {@code taken}. Large and small
   * letters count as the same, as they do on Windows.
   */
  public static String distinct(String name, Collection<String> taken) {
    var lower = taken.stream().map(one -> one.toLowerCase(Locale.ROOT)).toList();
    String extension = extension(name);
    String dotted = extension.isEmpty() ? "" : "." + extension;
    String stem = extension.isEmpty() ? name : stem(name);
    return IntStream.iterate(1, number -> number + 1)
        .mapToObj(number -> number == 1 ? name : numbered(stem, number, dotted))
        .filter(one -> !lower.contains(one.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow();
  }

  private static String numbered(String stem, int number, String dotted) {
    String suffix = " (" + number + ")" + dotted;
    return shortened(stem, LONGEST - suffix.length()) + suffix;
  }

  /** What stands after the last dot, without it; empty when there is none. */
  public static String extension(String name) {
    int dot = name.lastIndexOf('.');
    return dot <= 0 || name.length() - dot - 1 > LONGEST_EXTENSION ? "" : name.substring(dot + 1);
  }

  private static String stem(String name) {
    return name.substring(0, name.lastIndexOf('.'));
  }

  private static String shortened(String stem, String extension) {
    return shortened(stem, LONGEST - extension.length() - 1) + "." + extension;
  }

  private static String shortened(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int end = Character.isLowSurrogate(text.charAt(longest)) ? longest - 1 : longest;
    String cut = trimmed(text.substring(0, end));
    return cut.isEmpty() ? NAMELESS : cut;
  }

  /** Windows drops dots and blanks at the end, and a dot at the front hides a file. */
  private static String trimmed(String name) {
    return name.replaceAll("^[. ]+|[. ]+$", "");
  }
}
