package dk.medspil.domain.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * Counting in Danish working days: Monday to Friday, public holidays left out.
 *
 * <p>Customary days off (Grundlovsdag, juleaftensdag …) count as working days, because only local
 * agreements make them free.
 */
public final class Workdays {
  private Workdays() {}

  /** Says whether the date is a Saturday or a Sunday. */
  public static boolean isWeekend(LocalDate date) {
    DayOfWeek day = date.getDayOfWeek();
    return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
  }

  /** Says whether the date is neither in a weekend nor a public holiday. */
  public static boolean isWorkday(LocalDate date) {
    return !isWeekend(date) && !Holidays.isHoliday(date);
  }

  /**
   * Returns the working day that lies {@code count} working days after the date, or before it when
   * the count is negative; zero returns the date itself, whatever day it is.
   */
  public static LocalDate plus(LocalDate date, int count) {
    int step = Integer.signum(count);
    LocalDate day = date;
    for (int left = Math.abs(count); left > 0; ) {
      day = day.plusDays(step);
      if (isWorkday(day)) {
        left--;
      }
    }
    return day;
  }

  /** Returns the date itself if it is a working day, otherwise the last one before it. */
  public static LocalDate onOrBefore(LocalDate date) {
    return isWorkday(date) ? date : plus(date, -1);
  }

  /** Returns the date itself if it is a working day, otherwise the first one after it. */
  public static LocalDate onOrAfter(LocalDate date) {
    return isWorkday(date) ? date : plus(date, 1);
  }
}
