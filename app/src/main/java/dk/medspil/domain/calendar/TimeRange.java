package dk.medspil.domain.calendar;

import java.time.Duration;
import java.time.LocalTime;

/**
 * A time of day from start to end on the same day.
 *
 * @param start the first minute
 * @param end the minute it stops, always after the start
 */
public record TimeRange(LocalTime start, LocalTime end) {

  /** Refuses an end that is not after the start with {@link IllegalArgumentException}. */
  public TimeRange {
    if (!end.isAfter(start)) {
      throw new IllegalArgumentException("The end must be after the start");
    }
  }

  /** Returns the time between start and end. */
  public Duration length() {
    return Duration.between(start, end);
  }
}
