package dk.medspil.desktop.meeting;

import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.meeting.MeetingState;
import dk.medspil.domain.meeting.Proposal;
import dk.medspil.domain.minutes.MinutesState;
import dk.medspil.store.Session;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The meetings of a forum as the list shows them.
 *
 * @param coming not held yet, the nearest first
 * @param held the newest first
 * @param minutes how far the minutes of each held meeting have come
 */
record MeetingsPicture(
    List<Meeting> coming,
    List<Meeting> held,
    Map<UUID, MinutesState> minutes,
    List<Proposal> proposals) {

  /** The tables whose changes make it old. */
  static final Set<String> TABLES = Set.of("meeting", "minutes", "proposal", "forum");

  static MeetingsPicture read(Session session, UUID forum) {
    List<Meeting> all = session.meetings().ofForum(forum);
    List<Meeting> held = all.stream().filter(MeetingsPicture::isHeld).toList().reversed();
    return new MeetingsPicture(
        all.stream().filter(meeting -> !isHeld(meeting)).toList(),
        held,
        held.stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Meeting::id, meeting -> session.minutes().minutes(meeting.id()).state())),
        session.meetings().proposals(forum));
  }

  private static boolean isHeld(Meeting meeting) {
    return meeting.state() == MeetingState.HELD;
  }

  boolean isEmpty() {
    return coming.isEmpty() && held.isEmpty();
  }
}
