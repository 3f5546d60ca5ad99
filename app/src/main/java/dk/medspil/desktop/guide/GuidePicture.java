package dk.medspil.desktop.guide;

import dk.medspil.desktop.frame.Preference;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.meeting.MeetingState;
import dk.medspil.domain.meeting.OutcomeKind;
import dk.medspil.domain.safety.Activity;
import dk.medspil.store.Session;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * How far the meeting has come that is practised with.
 *
 * @param opened whether the user is at one of its screens
 * @param sent whether its minutes left the draft
 * @param saved whether its minutes were saved as a file
 */
record GuidePicture(
    boolean opened,
    int items,
    MeetingState state,
    int decisions,
    int tasks,
    boolean sent,
    boolean saved) {
  static final Set<String> TABLES =
      Set.of("meeting", "agenda_item", "outcome", "task", "minutes_version", "activity", "setting");

  /** Further back than a first meeting reaches. */
  private static final int LOGGED = 50;

  static GuidePicture read(Session session, UUID meeting) {
    Optional<String> place = session.settings().setting(Preference.PLACE.setting());
    return new GuidePicture(
        place.filter(text -> text.contains(meeting.toString())).isPresent(),
        session.agendas().items(meeting).size(),
        session.meetings().meeting(meeting).map(Meeting::state).orElse(MeetingState.PLANNED),
        (int)
            session.agendas().outcomesOfMeeting(meeting).stream()
                .filter(outcome -> outcome.kind() == OutcomeKind.DECISION)
                .count(),
        session.tasks().ofMeeting(meeting).size(),
        !session.minutes().versions(meeting).isEmpty(),
        session.activities().newest(LOGGED).stream()
            .anyMatch(entry ->
                entry.kind() == Activity.Kind.EXPORTED
                    && entry.subject() == Activity.Subject.MINUTES));
  }
}
