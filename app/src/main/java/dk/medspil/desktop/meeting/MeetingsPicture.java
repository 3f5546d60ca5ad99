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
 * @param held the newest first; not all, where there are many
 * @param older how many were held before those
 * @param minutes how far the minutes of each held meeting have come
 */
record MeetingsPicture(
    List<Meeting> coming,
    List<Meeting> held,
    int older,
    Map<UUID, MinutesState> minutes,
    List<Proposal> proposals) {

  /** The tables whose changes make it old. */
  static final Set<String> TABLES = Set.of("meeting", "minutes", "proposal", "forum");

  /** At most {@code most} of the held meetings: ten years of them would take a second to show. */
  static MeetingsPicture read(Session session, UUID forum, int most) {
    List<Meeting> all = session.meetings().ofForum(forum);
    List<Meeting> allHeld = all.stream().filter(MeetingsPicture::isHeld).toList().reversed();
    List<Meeting> held = allHeld.stream().limit(most).toList();
    return new MeetingsPicture(
        all.stream().filter(meeting -> !isHeld(meeting)).toList(),
        held,
        allHeld.size() - held.size(),
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
