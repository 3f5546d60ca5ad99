package dk.medspil.domain.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Comparator;

/**
 * An ISO 8601 week, the one Danish calendars print (R22): Monday to Sunday, week 1 holds the first
 * Thursday of the year.
 *
 * @param year the week's own year, which near New Year differs from the calendar year
 * @param number 1 to 52, or 53 in a long year such as 2026
 */
public record IsoWeek(int year, int number) implements Comparable<IsoWeek> {

  private static final Comparator<IsoWeek> ORDER =
      Comparator.comparingInt(IsoWeek::year).thenComparingInt(IsoWeek::number);

  /** Refuses a week the year does not have, with {@link DateTimeException}. */
  public IsoWeek {
    if (number < 1 || number > weeksIn(year)) {
      throw new DateTimeException("No week " + number + " in " + year);
    }
  }

  /** Returns the week that holds the date. */
  public static IsoWeek of(LocalDate date) {
    return new IsoWeek(
        date.get(IsoFields.WEEK_BASED_YEAR), date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  /** Returns 53 in a long year, otherwise 52. */
  public static int weeksIn(int year) {
    // 28 December always lies in the last week of its own ISO year.
    return LocalDate.of(year, 12, 28).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
  }

  /** Returns the first day of the week. */
  public LocalDate monday() {
    return day(DayOfWeek.MONDAY);
  }

  /** Returns the given day of the week. */
  public LocalDate day(DayOfWeek day) {
    // 4 January always lies in week 1.
    return LocalDate.of(year, 1, 4).with(DayOfWeek.MONDAY).plusWeeks(number - 1).with(day);
  }

  @Override
  public int compareTo(IsoWeek other) {
    return ORDER.compare(this, other);
  }
}
