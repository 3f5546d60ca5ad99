package dk.medspil.document.read;

import dk.medspil.document.model.CleanText;
import dk.medspil.document.read.AgendaLine.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the lines of an agenda that was pasted from Word, Outlook or a web page. */
public final class AgendaText {
  /** Far longer than any agenda, and short enough to be read at once. */
  public static final int LONGEST = 200_000;

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:(?:pkt|punkt)\\.?\\s*)?(\\d{1,3}(?:\\.\\d{1,3})*)\\s*[.):]?\\s+(?=\\p{L}|[»“\"(])(.*)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+(.*?)\\s*#*");
  private static final Pattern BULLET = Pattern.compile("^[-–*•·+]\\s+");

  /** A day or a clock is no number of an item: "3. december", "13.00 Velkomst". */
  private static final Pattern DAY =
      Pattern.compile(
          "(?i)\\d{1,2}\\.\\s*(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober"
              + "|november|december)\\b.*|\\d{1,2}[.:]\\d{2}\\s*(?:[-–]|kl|$).*");

  private AgendaText() {}

  /** Returns the lines with words in them. */
  public static List<AgendaLine> lines(String pasted) {
    String text = CleanText.of(pasted.substring(0, Math.min(LONGEST, pasted.length())));
    List<AgendaLine> lines = new ArrayList<>();
    for (String each : text.split("\n")) {
      String words = each.strip();
      if (!words.isEmpty()) {
        lines.add(line(words));
      }
    }
    return List.copyOf(lines);
  }

  /** A line of plain text, which may bear a number or a mark. */
  static AgendaLine line(String words) {
    Matcher heading = HEADING.matcher(words);
    if (heading.matches()) {
      return line(heading.group(1)).kind() == Kind.NUMBERED
          ? line(heading.group(1))
          : new AgendaLine(Kind.HEADING, 0, heading.group(1));
    }
    Matcher number = NUMBER.matcher(words);
    if (number.matches() && !DAY.matcher(words).matches()) {
      int level = number.group(1).contains(".") ? 1 : 0;
      return new AgendaLine(Kind.NUMBERED, level, number.group(2).strip());
    }
    return new AgendaLine(Kind.TEXT, 0, BULLET.matcher(words).replaceFirst(""));
  }
}
