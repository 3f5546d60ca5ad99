package dk.medspil.desktop.meeting;

import dk.medspil.desktop.Texts;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.calendar.Deadline;

/** How a deadline is written: the day, and in words what kind of day off it falls on (R06). */
final class PrepareWords {
  private PrepareWords() {}

  static String day(Deadline deadline) {
    String day = DanishFormat.weekdayDate(deadline.date());
    return deadline
        .dayOff()
        .filter(name -> !day.startsWith(name))
        .or(deadline::customary)
        .map(name -> Texts.get("meeting.day.named", day, name))
        .orElseGet(() -> deadline.fallsOnDayOff() ? Texts.get("meeting.day.weekend", day) : day);
  }
}
