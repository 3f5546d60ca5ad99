package dk.medspil.document.calendar;

import dk.medspil.document.model.CleanText;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * One entry of a calendar.
 *
 * @param uid the same for the same thing for ever; a calendar replaces an entry by it
 * @param sequence higher each time the entry has changed, from 0
 * @param title what it is called
 * @param place may be empty
 * @param when the time or the day
 * @param description may be empty
 * @param cancelled whether it will not take place
 */
public record CalendarEntry(
    String uid,
    int sequence,
    String title,
    String place,
    When when,
    String description,
    boolean cancelled) {

  /** When an entry is, by Danish clocks. */
  public sealed interface When {}

  /** From one time to another; the end is not before the start. */
  public record Timed(LocalDateTime start, LocalDateTime end) implements When {
    public Timed {
      if (end.isBefore(start)) {
        throw new IllegalArgumentException("an entry ends before it starts");
      }
    }
  }

  /** A whole day, such as a deadline; it marks nobody as busy. */
  public record AllDay(LocalDate date) implements When {}

  /** The same entry under another number. */
  public CalendarEntry numbered(int newSequence) {
    return new CalendarEntry(uid, newSequence, title, place, when, description, cancelled);
  }

  /** The same entry, taking place or not. */
  public CalendarEntry cancelled(boolean newCancelled) {
    return new CalendarEntry(uid, sequence, title, place, when, description, newCancelled);
  }

  public CalendarEntry {
    if (sequence < 0) {
      throw new IllegalArgumentException("sequence " + sequence);
    }
    title = CleanText.line(title);
    place = CleanText.line(place);
    description = CleanText.of(description);
  }
}
