package dk.medspil.document.calendar;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.property.RecurrenceRule;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import java.time.ZoneId;
import java.util.TimeZone;

/**
 * Denmark's time zone as a calendar file describes it. It is written here, because what libraries
 * bring along names another city than the entries do. Rule of the EU since 1996: summer time from
 * the last Sunday of March to the last Sunday of October, both at 01.00 UTC (directive 2000/84/EC).
 */
final class DanishTimezone {
  static final ZoneId ID = ZoneId.of("Europe/Copenhagen");

  private static final UtcOffset WINTER = new UtcOffset(true, 1, 0);
  private static final UtcOffset SUMMER = new UtcOffset(true, 2, 0);

  private DanishTimezone() {}

  /** A new assignment, because the library's components can be changed. */
  static TimezoneAssignment assignment() {
    VTimezone zone = new VTimezone(ID.getId());
    StandardTime winter = new StandardTime();
    change(winter, new DateTimeComponents(1996, 10, 27, 3, 0, 0, false), SUMMER, WINTER, 10);
    winter.addTimezoneName("CET");
    zone.addStandardTime(winter);
    DaylightSavingsTime summer = new DaylightSavingsTime();
    change(summer, new DateTimeComponents(1996, 3, 31, 2, 0, 0, false), WINTER, SUMMER, 3);
    summer.addTimezoneName("CEST");
    zone.addDaylightSavingsTime(summer);
    return new TimezoneAssignment(TimeZone.getTimeZone(ID), zone);
  }

  private static void change(
      Observance change, DateTimeComponents first, UtcOffset from, UtcOffset to, int month) {
    change.setDateStart(first);
    change.setTimezoneOffsetFrom(from);
    change.setTimezoneOffsetTo(to);
    change.setRecurrenceRule(
        new RecurrenceRule(
            new Recurrence.Builder(Frequency.YEARLY)
                .byMonth(month)
                .byDay(-1, DayOfWeek.SUNDAY)
                .build()));
  }
}
