package dk.medspil.desktop.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.desktop.frame.Place;
import dk.medspil.domain.forum.ForumKind;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.ItemState;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.meeting.MeetingKind;
import dk.medspil.domain.meeting.MeetingState;
import dk.medspil.domain.meeting.Origin;
import dk.medspil.store.Session;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewMeetingScreenTest {
  private static final UUID EARLIER = new UUID(8, 1);

  @TempDir Path folder;

  @Test
  void aMeetingIsMadeByKeyboardWithWhatTheLastOneLeft() {
    try (var desk = desk()) {
      desk.tabTo("Dato").type("12.3.").press(KeyCode.TAB);
      desk.press(KeyCode.CONTROL, KeyCode.A).type("kl. 9-11.30").press(KeyCode.TAB);
      desk.press(KeyCode.CONTROL, KeyCode.ENTER);
      Meeting made = desk.read(s -> s.meetings().ofForum(MeetingDesk.FORUM).getLast());
      assertThat(made.date()).isEqualTo(LocalDate.of(2027, 3, 12));
      assertThat(made.start()).isEqualTo(LocalTime.of(9, 0));
      assertThat(made.end()).isEqualTo(LocalTime.of(11, 30));
      assertThat(made.place()).isEqualTo("Mødelokalet Engen");
      assertThat(made.template()).contains("ordinaert-med");
      assertThat(desk.places).containsExactly(new Place.MeetingAt(made.id(), Place.Stage.PREPARE));
      List<AgendaItem> items = desk.read(s -> s.agendas().items(made.id()));
      assertThat(items)
          .filteredOn(item -> item.title().equals("Støj"))
          .singleElement()
          .satisfies(item -> assertThat(item.origin().kind()).isEqualTo(Origin.Kind.NOT_TREATED));
      desk.undo();
      assertThat(desk.<Integer>read(s -> s.meetings().ofForum(MeetingDesk.FORUM).size()))
          .isEqualTo(1);
    }
  }

  @Test
  void aMeetingThatIsAboutToBeginIsMadeByOneKey() {
    try (var desk =
        new MeetingDesk(folder, ForumKind.LOCAL_MED, NewMeetingScreenTest::content)
            .open(frame -> new NewMeetingScreen(frame, true))) {
      desk.press(KeyCode.ENTER);
      Meeting made = desk.read(s -> s.meetings().ofForum(MeetingDesk.FORUM).getLast());
      assertThat(made.date()).isEqualTo(LocalDate.of(2026, 11, 22));
      assertThat(made.start()).isEqualTo(LocalTime.of(9, 15));
      assertThat(made.end()).isEqualTo(LocalTime.of(11, 15));
    }
  }

  @Test
  void enterInAFieldMakesTheMeeting() {
    try (var desk = desk()) {
      desk.tabTo("Dato").type("12.3.").press(KeyCode.ENTER);
      assertThat(desk.<Meeting>read(s -> s.meetings().ofForum(MeetingDesk.FORUM).getLast()).date())
          .isEqualTo(LocalDate.of(2027, 3, 12));
    }
  }

  @Test
  void aLengthMovesTheEnd() {
    try (var desk = desk()) {
      desk.tabTo("Dato").type("i morgen").press(KeyCode.TAB);
      desk.press(KeyCode.CONTROL, KeyCode.A).type("13").press(KeyCode.TAB);
      desk.tabTo("Varighed").press(KeyCode.CONTROL, KeyCode.A).type("1,5 t");
      desk.press(KeyCode.CONTROL, KeyCode.ENTER);
      Meeting made = desk.read(s -> s.meetings().ofForum(MeetingDesk.FORUM).getLast());
      assertThat(made.date()).isEqualTo(LocalDate.of(2026, 11, 23));
      assertThat(made.end()).isEqualTo(LocalTime.of(14, 30));
    }
  }

  @Test
  void withoutADayTheFieldSaysSoAndNothingIsMade() {
    try (var desk = desk()) {
      desk.press(KeyCode.CONTROL, KeyCode.ENTER);
      assertThat(desk.<Integer>read(s -> s.meetings().all().size())).isEqualTo(1);
      assertThat(words()).contains("Skriv, hvilken dag mødet er, for eksempel 12.3.");
      assertThat(desk.places).isEmpty();
    }
  }

  @Test
  @Tag("R06")
  @Tag("R22")
  void deadlinesAreShownWhileTypingWithWeekendsAndHolidaysInWords() {
    try (var desk = desk()) {
      desk.tabTo("Dato").type("1.1.2027").press(KeyCode.TAB);
      assertThat(words())
          .contains(
              "Mødet ligger fredag den 1.\u00a0januar (Nytårsdag). Kan alle komme den dag?",
              "Dagsordenen skal ud senest fredag den 25.\u00a0december (Juledag).",
              "Forslag skal være inde senest fredag den 18.\u00a0december.");
      desk.press(KeyCode.SHIFT, KeyCode.TAB);
      desk.press(KeyCode.CONTROL, KeyCode.A).type("10.1.2027").press(KeyCode.TAB);
      assertThat(words())
          .contains("Dagsordenen skal ud senest søndag den 3.\u00a0januar (weekend).");
    }
  }

  private static List<String> words() {
    return dk.medspil.desktop.Fx.call(() ->
        Window.getWindows().stream()
            .flatMap(window -> window.getScene().getRoot().lookupAll(".label").stream())
            .filter(Label.class::isInstance)
            .filter(node -> node.isVisible())
            .map(node -> ((Label) node).getText())
            .toList());
  }

  private MeetingDesk desk() {
    return new MeetingDesk(folder, ForumKind.LOCAL_MED, NewMeetingScreenTest::content)
        .open(frame -> new NewMeetingScreen(frame, false));
  }

  private static void content(Session session) {
    session
        .meetings()
        .save(
            new Meeting(
                EARLIER,
                MeetingDesk.FORUM,
                MeetingKind.ORDINARY,
                "Ordinært møde i Lokal-MED",
                LocalDate.of(2026, 9, 10),
                LocalTime.of(13, 0),
                LocalTime.of(15, 0),
                "Mødelokalet Engen",
                MeetingState.HELD,
                Optional.of("ordinaert-med"),
                Optional.empty(),
                Optional.empty(),
                ""));
    session.agendas().save(AgendaItem.create(new UUID(8, 10), EARLIER, 0, "Støj"));
    session
        .agendas()
        .save(
            AgendaItem.create(new UUID(8, 11), EARLIER, 1, "Færdigt")
                .edit()
                .state(ItemState.TREATED)
                .done());
  }
}
