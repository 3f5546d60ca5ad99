package dk.medspil.desktop.settings;

import dk.medspil.domain.calendar.DanishFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** When something was, in words. */
final class Moments {
  private Moments() {}

  static String words(Instant at, ZoneId zone) {
    ZonedDateTime there = at.atZone(zone);
    return DanishFormat.weekdayDateYear(there.toLocalDate())
        + " "
        + DanishFormat.time(there.toLocalTime());
  }
}
