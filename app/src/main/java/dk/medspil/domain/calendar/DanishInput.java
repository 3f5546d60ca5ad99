package dk.medspil.domain.calendar;

import dk.medspil.domain.calendar.Parsed.NotUnderstood;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;

/**
 * Reads dates, times and lengths as Danes type them. Never throws on any text; what is not
 * understood, or could mean two things, comes back as advice to show at the field.
 */
public final class DanishInput {

  /** Longer texts are no date or time; refusing them early keeps every pattern cheap. */
  private static final int LONGEST = 60;

  private DanishInput() {}

  /**
   * Reads a date: "12.3.", "12/3", "12-3-2027", "2027-03-12", "d. 12. marts 2027", "fredag", "i
   * morgen", "om 14 dage", "uge 47" and their like.
   *
   * <p>A date without a year is the first one that is not before today, since it is nearly always a
   * coming deadline. A weekday is the coming one, never today. A week means its last working day. A
   * weekday that does not fit the date is refused. Years go from 1900 to 2099.
   *
   * @param today the day relative words and missing years are counted from
   */
  public static Parsed<LocalDate> date(String text, LocalDate today) {
    return tooLong(text)
        ? new NotUnderstood<>(DateReader.ADVICE)
        : new DateReader(today).read(tidied(text));
  }

  /** Reads a time of day: "9", "kl. 9", "kl 9.30", "09:30", "930"; from 0.00 to 23.59. */
  public static Parsed<LocalTime> time(String text) {
    return tooLong(text) ? new NotUnderstood<>(TimeReader.ADVICE) : TimeReader.time(tidied(text));
  }

  /** Reads a time from start to end: "13-15", "kl. 13.00–15.00", "fra 9.30 til 11". */
  public static Parsed<TimeRange> timeRange(String text) {
    return tooLong(text)
        ? new NotUnderstood<>(TimeReader.RANGE_ADVICE)
        : TimeReader.range(tidied(text));
  }

  /**
   * Reads a length of time in whole minutes, from one minute to 24 hours: "90", "90 min", "1,5 t",
   * "1½ time", "1 t 30", "1:30", "1 time og 30 min", "et kvarter". A bare whole number is minutes,
   * a bare number with a decimal or ½ is hours.
   */
  public static Parsed<Duration> duration(String text) {
    return tooLong(text)
        ? new NotUnderstood<>(DurationReader.ADVICE)
        : DurationReader.read(tidied(text));
  }

  private static boolean tooLong(String text) {
    return text.length() > LONGEST;
  }

  /** Lower case, single ordinary spaces, none at the ends, and one kind of dash. */
  private static String tidied(String text) {
    return text.toLowerCase(Locale.ROOT)
        .replaceAll("[\\s\\u00a0\\u202f]+", " ")
        .replaceAll("[\\u2010-\\u2015\\u2212]", "-")
        .strip();
  }
}
