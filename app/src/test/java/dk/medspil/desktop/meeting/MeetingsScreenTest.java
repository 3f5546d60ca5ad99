package dk.medspil.desktop.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.desktop.frame.Place;
import dk.medspil.domain.forum.ForumKind;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.meeting.MeetingKind;
import dk.medspil.domain.meeting.MeetingState;
import dk.medspil.domain.meeting.Proposal;
import dk.medspil.store.Session;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeetingsScreenTest {
  private static final UUID COMING = new UUID(8, 1);
  private static final UUID RUNNING = new UUID(8, 2);
  private static final UUID HELD = new UUID(8, 3);

  @TempDir Path folder;

  @Test
  void enterOpensAMeetingAtTheStageItHasComeTo() {
    try (var desk = desk(MeetingsScreenTest::content)) {
      desk.press(KeyCode.ENTER);
      desk.press(KeyCode.DOWN).press(KeyCode.ENTER);
      desk.press(KeyCode.DOWN).press(KeyCode.ENTER);
      assertThat(desk.places)
          .containsExactly(
              new Place.MeetingAt(RUNNING, Place.Stage.HOLD),
              new Place.MeetingAt(COMING, Place.Stage.PREPARE),
              new Place.MeetingAt(HELD, Place.Stage.MINUTES));
      desk.pictures("moeder");
    }
  }

  @Test
  void deleteMovesAMeetingToTheTrashAndAHeldOneStays() {
    try (var desk = desk(MeetingsScreenTest::content)) {
      desk.press(KeyCode.DOWN).press(KeyCode.DELETE);
      assertThat(ids(desk)).containsExactly(HELD, RUNNING);
      assertThat(desk.said).containsExactly("Mødet er slettet.");
      desk.undo();
      assertThat(ids(desk)).containsExactly(HELD, RUNNING, COMING);
      desk.press(KeyCode.END).press(KeyCode.DELETE);
      assertThat(ids(desk)).contains(HELD);
    }
  }

  @Test
  void aProposalIsTypedAndWithdrawnByKeyboard() {
    try (var desk = desk(MeetingsScreenTest::content)) {
      desk.press(KeyCode.ALT, KeyCode.F).type("Pauser").press(KeyCode.ENTER);
      assertThat(proposals(desk)).extracting(Proposal::title).containsExactly("Pauser");
      assertThat(proposals(desk).getFirst().raisedBy()).isEqualTo("Ledelsen");
      desk.tabTo("Fjern forslaget").press(KeyCode.ENTER);
      assertThat(proposals(desk)).isEmpty();
    }
  }

  @Test
  void withoutMeetingsThereIsOneSentenceAndOneWayOn() {
    try (var desk = desk(session -> {})) {
      desk.press(KeyCode.CONTROL, KeyCode.N);
      assertThat(desk.places).containsExactly(new Place.NewMeeting());
      desk.pictures("moeder-tom");
    }
  }

  @Test
  void olderMeetingsAreShownWhenTheyAreAskedFor() {
    try (var desk =
        desk(session -> {
          for (int i = 0; i < 14; i++) {
            LocalDate day = LocalDate.of(2026, 9, 10).minusMonths(i);
            save(session, new UUID(9, i), day, MeetingState.HELD);
          }
        })) {
      desk.pictures("moeder-aeldre");
      desk.tabTo("Vis de 2 ældre møder").press(KeyCode.ENTER).press(KeyCode.END);
      desk.press(KeyCode.ENTER);
      assertThat(desk.places)
          .containsExactly(new Place.MeetingAt(new UUID(9, 13), Place.Stage.MINUTES));
    }
  }

  private static List<UUID> ids(MeetingDesk desk) {
    return desk.read(
        s -> s.meetings().ofForum(MeetingDesk.FORUM).stream().map(Meeting::id).toList());
  }

  private static List<Proposal> proposals(MeetingDesk desk) {
    return desk.read(s -> s.meetings().proposals(MeetingDesk.FORUM));
  }

  private MeetingDesk desk(java.util.function.Consumer<Session> content) {
    return new MeetingDesk(folder, ForumKind.LOCAL_MED, content).open(MeetingsScreen::new);
  }

  private static void content(Session session) {
    save(session, COMING, LocalDate.of(2026, 12, 3), MeetingState.PLANNED);
    save(session, RUNNING, LocalDate.of(2026, 11, 22), MeetingState.RUNNING);
    save(session, HELD, LocalDate.of(2026, 9, 10), MeetingState.HELD);
  }

  private static void save(Session session, UUID id, LocalDate day, MeetingState state) {
    session
        .meetings()
        .save(
            new Meeting(
                id,
                MeetingDesk.FORUM,
                MeetingKind.ORDINARY,
                "Ordinært møde i Lokal-MED",
                day,
                LocalTime.of(13, 0),
                LocalTime.of(15, 0),
                "Mødelokalet Engen",
                state,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ""));
  }
}
