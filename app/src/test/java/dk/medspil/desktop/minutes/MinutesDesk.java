package dk.medspil.desktop.minutes;

import dk.medspil.desktop.DesktopFixture;
import dk.medspil.desktop.frame.Place;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.forum.ForumKind;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.meeting.MeetingState;
import dk.medspil.domain.meeting.Outcome;
import dk.medspil.domain.minutes.Minutes;
import dk.medspil.domain.minutes.MinutesState;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.TextArea;

/** What the tests of the minutes' screen ask it and the store behind it. */
final class MinutesDesk {
  private final DesktopFixture desktop;

  MinutesDesk(DesktopFixture desktop) {
    this.desktop = desktop;
  }

  void open(UUID meeting) {
    desktop.go(new Place.MeetingAt(meeting, Place.Stage.MINUTES));
    desktop.waitFor(() -> !areas().isEmpty());
    desktop.waitIdle();
  }

  List<TextArea> areas() {
    return List.copyOf(desktop.robot().lookup(".growing-text").queryAllAs(TextArea.class));
  }

  TextArea field(String text) {
    return areas().stream().filter(area -> area.getText().equals(text)).findFirst().orElseThrow();
  }

  List<Outcome> outcomes(UUID meeting) {
    return desktop.read(s -> s.agendas().outcomesOfMeeting(meeting));
  }

  Minutes minutes(UUID meeting) {
    return desktop.read(s -> s.minutes().minutes(meeting));
  }

  UUID meetingWith(MinutesState state) {
    return heldInLocalMed().stream()
        .filter(meeting -> minutes(meeting).state() == state)
        .filter(meeting -> !outcomes(meeting).isEmpty())
        .findFirst()
        .orElseThrow();
  }

  UUID meetingWithConfidential() {
    return heldInLocalMed().stream()
        .filter(meeting -> outcomes(meeting).stream().anyMatch(Outcome::confidential))
        .findFirst()
        .orElseThrow();
  }

  List<UUID> heldInLocalMed() {
    Forum localMed =
        desktop.read(s -> s.workplaces().forums()).stream()
            .filter(forum -> forum.kind() == ForumKind.LOCAL_MED)
            .findFirst()
            .orElseThrow();
    return desktop.read(s -> s.meetings().ofForum(localMed.id())).stream()
        .filter(meeting -> meeting.state() == MeetingState.HELD)
        .map(Meeting::id)
        .toList();
  }
}
