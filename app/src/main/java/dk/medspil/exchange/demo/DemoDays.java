package dk.medspil.exchange.demo;

import dk.medspil.domain.calendar.Workdays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * The days of the demo, all counted from today so that it never looks old.
 *
 * @param today the day it is opened
 */
record DemoDays(LocalDate today) {

  /** The next meeting in Lokal-MED: a Thursday 8 to 14 days ahead. */
  LocalDate next() {
    return Workdays.onOrBefore(
        today.plusDays(8).with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY)));
  }

  /** A working day some weeks before the next meeting, moved by some days. */
  LocalDate before(int weeks, int days) {
    LocalDate thursday =
        today.plusDays(8).with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY)).minusWeeks(weeks);
    return Workdays.onOrBefore(thursday.plusDays(days));
  }

  /** A working day some weeks before the next meeting. */
  LocalDate before(int weeks) {
    return before(weeks, 0);
  }

  /** The working day on or before a number of days from today. */
  LocalDate in(int days) {
    return Workdays.onOrBefore(today.plusDays(days));
  }

  /** The quarter that had just ended on a day, as Danes write it. */
  String quarterBefore(LocalDate day) {
    return (day.minusMonths(3).getMonthValue() + 2) / 3 + ". kvartal";
  }
}
