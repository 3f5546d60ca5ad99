package dk.medspil.desktop.meeting;

import dk.medspil.domain.meeting.Meeting;
import dk.medspil.store.Session;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Counts the time an item uses. Where it has counted to is kept in the store, so that the time goes
 * on while the operator is at a dialogue board, and survives that the program stops.
 */
final class HoldClock {
  /** A longer gap is a computer that was put away, not an item that was discussed. */
  private static final Duration LONGEST_GAP = Duration.ofHours(2);

  private HoldClock() {}

  static boolean isTicking(Session session, UUID meeting) {
    return since(session, meeting).isPresent();
  }

  /** Begins to count from now. */
  static void start(Session session, UUID meeting, Instant now) {
    session.settings().set(name(meeting), now.toString());
  }

  /** Counts what has gone since last time, and stops. */
  static void stop(Session session, UUID meeting, Instant now) {
    count(session, meeting, now);
    session.settings().set(name(meeting), "");
  }

  /** Counts what has gone since last time to the current item. */
  static void count(Session session, UUID meeting, Instant now) {
    Optional<Instant> since = since(session, meeting);
    Optional<UUID> current = session.meetings().meeting(meeting).flatMap(Meeting::currentItem);
    if (since.isEmpty() || current.isEmpty()) {
      return;
    }
    Duration gap = Duration.between(since.get(), now);
    if (gap.isPositive() && gap.compareTo(LONGEST_GAP) <= 0) {
      session.agendas().addUsedSeconds(current.get(), (int) gap.toSeconds());
    }
    start(session, meeting, now);
  }

  private static Optional<Instant> since(Session session, UUID meeting) {
    return session
        .settings()
        .setting(name(meeting))
        .filter(text -> !text.isEmpty())
        .map(Instant::parse);
  }

  private static String name(UUID meeting) {
    return "hold.since." + meeting;
  }
}
