package dk.medspil.desktop.shell;

import java.time.Duration;
import java.time.Instant;

/**
 * Tells when the window is to be locked: after a time without a key or a mouse, or when the
 * computer has slept. Sleep shows in the clock on the wall, which goes on while nothing else does.
 */
final class IdleWatch {
  /** How often {@link #tick} is to be called. */
  static final int EVERY_SECONDS = 5;

  /** A program that is only busy is never held up so long. */
  private static final Duration SLEPT = Duration.ofSeconds(60);

  private Instant touched;
  private Instant ticked;

  IdleWatch(Instant now) {
    touched = now;
    ticked = now;
  }

  /** A key was pressed or the mouse moved. */
  void touch(Instant now) {
    touched = now;
  }

  /**
   * Whether to lock now.
   *
   * @param idle after so long; zero for never
   * @param presenting whether a room looks at the hall window, which must not go dark by itself
   */
  boolean tick(Instant now, Duration idle, boolean presenting) {
    boolean slept = Duration.between(ticked, now).compareTo(SLEPT) > 0;
    if (now.isBefore(touched)) {
      // The clock was set back; counting begins anew.
      touched = now;
    }
    boolean isIdle =
        !idle.isZero() && !presenting && Duration.between(touched, now).compareTo(idle) >= 0;
    ticked = now;
    return slept || isIdle;
  }
}
