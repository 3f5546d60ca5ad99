package dk.medspil.domain.calendar;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A date something is due, and what kind of day it is (R06: weekends and holidays are shown, never
 * silently moved).
 *
 * @param date the due date
 * @param dayOff the name of the public holiday, else "lørdag" or "søndag"; empty on a working day
 * @param customary the name of a customary day off such as "Grundlovsdag", else empty
 */
public record Deadline(LocalDate date, Optional<String> dayOff, Optional<String> customary) {

  /** Describes the given due date. */
  public static Deadline on(LocalDate date) {
    Optional<String> dayOff =
        Holidays.on(date)
            .map(Holiday::name)
            .or(() ->
                Workdays.isWeekend(date)
                    ? Optional.of(DanishNames.weekday(date.getDayOfWeek()))
                    : Optional.empty());
    return new Deadline(date, dayOff, Holidays.customaryOn(date).map(Holiday::name));
  }

  /** Says whether the due date is a weekend day or a public holiday. */
  public boolean fallsOnDayOff() {
    return dayOff.isPresent();
  }

  /** Returns the last working day on or before the due date: when to be done in practice. */
  public LocalDate lastWorkday() {
    return Workdays.onOrBefore(date);
  }
}
