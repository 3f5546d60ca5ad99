package dk.medspil.domain.apv;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A subject the APV must cover (handbook 3.4). BEK 65/2024: every condition within three years, not
 * all at once, so the age is kept per topic.
 *
 * @param id stable for ever
 * @param name what it is called locally
 * @param lastMapped when it was last mapped; empty when never
 * @param position the order in which topics are shown
 */
public record Topic(UUID id, String name, Optional<LocalDate> lastMapped, int position) {

  /**
   * How old the mapping is on a day (R07): yellow from the day it is 2½ years old, red from the day
   * after it became 3 years old, and red when there is none.
   */
  public Age age(LocalDate today) {
    if (lastMapped.isEmpty() || today.isAfter(lastMapped.get().plusYears(3))) {
      return Age.OVER;
    }
    return today.isBefore(lastMapped.get().plusMonths(30)) ? Age.FRESH : Age.SOON;
  }

  /** The last day on which the mapping is not too old; empty when it was never mapped. */
  public Optional<LocalDate> dueOn() {
    return lastMapped.map(day -> day.plusYears(3));
  }

  /** The three-year rule as green, yellow and red (R07). */
  public enum Age {
    FRESH,
    SOON,
    OVER
  }
}
