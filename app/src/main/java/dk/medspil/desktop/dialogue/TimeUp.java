package dk.medspil.desktop.dialogue;

import java.time.Duration;
import java.util.Optional;

/**
 * Rings once each time a clock runs out while it is looked at; never for one that had run out
 * before, and again when it has been given more time.
 */
final class TimeUp {
  private final Runnable ring;
  private boolean hadTime;

  TimeUp(Runnable ring) {
    this.ring = ring;
  }

  /**
   * Looks at the clock.
   *
   * @param left what is left of one that goes; empty when it stands still
   */
  void look(Optional<Duration> left) {
    if (left.isEmpty()) {
      return;
    }
    boolean hasTime = left.get().isPositive();
    if (hadTime && !hasTime) {
      ring.run();
    }
    hadTime = hasTime;
  }
}
