package dk.medspil.domain.calendar;

import java.time.LocalDate;

/**
 * A named day of the Danish calendar.
 *
 * @param date the day
 * @param name the Danish name, written as inside a sentence ("2. påskedag", "Grundlovsdag")
 * @param kind whether the day is off by law or only by custom
 */
public record Holiday(LocalDate date, String name, Kind kind) {

  /** What a named day means for whether people are at work. */
  public enum Kind {
    /** A public holiday (helligdag). */
    PUBLIC,
    /** Not a public holiday, but often wholly or partly off by local agreement. */
    CUSTOMARY
  }
}
