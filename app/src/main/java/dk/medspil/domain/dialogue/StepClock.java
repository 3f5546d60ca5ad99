package dk.medspil.domain.dialogue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How long a step or a round may take and how much of it has gone. It stands still until it is
 * started, can be paused, and goes on into the negative when time is up: nothing stops a talk.
 *
 * @param planned what there is, from 0
 * @param used what had gone when it last stood still
 * @param since when it was last started; empty while it stands still
 */
public record StepClock(Duration planned, Duration used, Optional<Instant> since) {

  /** A clock that stands still with all its time left. */
  public static StepClock of(Duration planned) {
    return new StepClock(planned, Duration.ZERO, Optional.empty());
  }

  /** Whether it goes. */
  public boolean isRunning() {
    return since.isPresent();
  }

  /** The same clock, going; one that goes already just goes on. */
  public StepClock started(Instant now) {
    return isRunning() ? this : new StepClock(planned, used, Optional.of(now));
  }

  /** The same clock, standing still. */
  public StepClock paused(Instant now) {
    return new StepClock(planned, planned.minus(left(now)), Optional.empty());
  }

  /** The same clock with more time. */
  public StepClock plus(Duration more) {
    return new StepClock(planned.plus(more), used, since);
  }

  /** What is left; negative when the time is up. */
  public Duration left(Instant now) {
    Duration gone = since.map(start -> Duration.between(start, now)).orElse(Duration.ZERO);
    return planned.minus(used).minus(gone.isNegative() ? Duration.ZERO : gone);
  }

  /** When the time is up; empty while it stands still. */
  public Optional<Instant> ends(Instant now) {
    return isRunning() ? Optional.of(now.plus(left(now))) : Optional.empty();
  }

  /** The clock as one line of text, read by {@link #read}. */
  public String write() {
    return planned.toSeconds()
        + " "
        + used.toSeconds()
        + " "
        + since.map(Instant::toString).orElse("-");
  }

  /** The clock a text tells of; empty when it tells of none. */
  public static Optional<StepClock> read(String text) {
    String[] parts = text.split(" ");
    if (parts.length != 3) {
      return Optional.empty();
    }
    return Optional.of(
        new StepClock(
            Duration.ofSeconds(Long.parseLong(parts[0])),
            Duration.ofSeconds(Long.parseLong(parts[1])),
            parts[2].equals("-") ? Optional.empty() : Optional.of(Instant.parse(parts[2]))));
  }
}
