package dk.medspil.desktop.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.desktop.Dragging;
import dk.medspil.desktop.Fx;
import dk.medspil.desktop.frame.Place;
import dk.medspil.domain.forum.ForumKind;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.Attendance;
import dk.medspil.domain.meeting.Attendance.Presence;
import dk.medspil.domain.meeting.ItemForm;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.meeting.MeetingKind;
import dk.medspil.domain.meeting.MeetingState;
import dk.medspil.domain.meeting.Origin;
import dk.medspil.domain.meeting.Proposal;
import dk.medspil.domain.minutes.Minutes;
import dk.medspil.domain.task.Task;
import dk.medspil.domain.task.TaskOrigin;
import dk.medspil.domain.task.TaskState;
import dk.medspil.store.Session;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrepareScreenTest {
  private static final UUID MEETING = new UUID(8, 1);
  private static final LocalDate DAY = LocalDate.of(2026, 12, 3);

  @TempDir Path folder;

  @Test
  void aTypedLineBecomesAnItemWithItsMinutesAndTheLineKeepsTheFocus() {
    try (var desk = desk(ForumKind.LOCAL_MED)) {
      desk.type("Pauser 15 min").press(KeyCode.ENTER);
      desk.type("Budget 2027").press(KeyCode.ENTER);
      List<AgendaItem> items = items(desk);
      assertThat(titles(desk))
          .containsExactly("Velkomst", "Støj", "Økonomi", "Pauser", "Budget 2027", "Eventuelt");
      assertThat(items.get(3).plannedMinutes()).isEqualTo(15);
      assertThat(items.get(4).plannedMinutes()).isEqualTo(10);
      assertThat(desk.said).isEmpty();
    }
  }

  @Test
  void rowsAreMovedIndentedAndDeletedByKeyboardAndDeletingCanBeTakenBack() {
    try (var desk = desk(ForumKind.LOCAL_MED)) {
      desk.press(KeyCode.UP).press(KeyCode.UP);
      desk.press(KeyCode.ALT, KeyCode.UP);
      assertThat(titles(desk)).containsExactly("Velkomst", "Økonomi", "Støj", "Eventuelt");
      desk.press(KeyCode.ALT, KeyCode.RIGHT);
      assertThat(items(desk).get(1).level()).isEqualTo(1);
      desk.press(KeyCode.ALT, KeyCode.LEFT);
      assertThat(items(desk).get(1).level()).isZero();
      desk.press(KeyCode.ALT, KeyCode.DOWN).press(KeyCode.ALT, KeyCode.DOWN);
      assertThat(titles(desk)).containsExactly("Velkomst", "Støj", "Eventuelt", "Økonomi");
      desk.press(KeyCode.DELETE);
      assertThat(titles(desk)).containsExactly("Velkomst", "Støj", "Eventuelt");
      assertThat(desk.said).containsExactly("Punktet er slettet.");
      desk.undo();
      assertThat(titles(desk)).containsExactly("Velkomst", "Støj", "Eventuelt", "Økonomi");
    }
  }

  @Test
  void aRowIsDraggedToThePlaceOfTheOneItIsDroppedOn() {
    try (var desk = desk(ForumKind.LOCAL_MED)) {
      var root = desk.focused().getScene().getRoot();
      boolean taken =
          Fx.call(() -> {
            List<Node> rows = rows(root);
            return Dragging.drop(rows.get(2), rows.get(0), 0.5);
          });
      assertThat(taken).isTrue();
      desk.waitIdle();
      assertThat(titles(desk)).containsExactly("Økonomi", "Velkomst", "Støj", "Eventuelt");
    }
  }

  private static List<Node> rows(Node root) {
    return root.lookupAll(".agenda-row").stream()
        .sorted(
            Comparator.comparingDouble(row -> row.localToScene(row.getLayoutBounds()).getMinY()))
        .toList();
  }

  /** What opened on the press would push the rows below out from under the pointer. */
  @Test
  void aPressBeginsADragAndOnlyAClickOpensAnItem() {
    try (var desk = desk(ForumKind.LOCAL_MED)) {
      Node root = desk.focused().getScene().getRoot();
      List<Node> rows = Fx.call(() -> rows(root));
      Node row = rows.get(1);
      Node below = rows.get(2);
      double place = top(below);
      Dragging.press(row);
      assertThat(top(below)).isEqualTo(place);
      assertThat(Dragging.begins(row)).isTrue();
      assertThat(top(below)).isEqualTo(place);
      Dragging.click(row);
      desk.waitIdle();
      assertThat(top(below)).isGreaterThan(place);
      assertThat(Fx.call(row::isFocused)).isTrue();
    }
  }

  private static double top(Node row) {
    return Fx.call(() -> row.localToScene(row.getLayoutBounds()).getMinY());
  }

  @Test
  void theFieldsOfTheChosenItemAreTypedStraightIntoTheStore() {
    try (var desk = desk(ForumKind.LOCAL_MED)) {
      desk.press(KeyCode.UP).press(KeyCode.HOME).press(KeyCode.ENTER);
      desk.press(KeyCode.END).type(" og dagsorden");
      desk.waitFor(() -> "Velkomst og dagsorden".equals(items(desk).getFirst().title()));
      desk.press(KeyCode.TAB).press(KeyCode.DOWN);
      desk.press(KeyCode.TAB).press(KeyCode.CONTROL, KeyCode.A).type("et kvarter");
      desk.press(KeyCode.TAB);
      desk.press(KeyCode.ALT, KeyCode.F);
      desk.tabTo("Baggrund").type("Kort runde");
      desk.tabTo("Spørgsmål, ét på hver linje").type("Mangler der noget?");
      desk.tabTo("Rejst af").type("TR");
      desk.tabTo("Besluttes den");
      desk.press(KeyCode.TAB).press(KeyCode.SPACE);
      desk.press(KeyCode.TAB).press(KeyCode.SPACE);
      desk.tabTo("Hvad er fortroligt, og hvorfor?").type("Sag");
      desk.tabTo("Fortroligt til og med").type("31.1.");
      desk.tabTo("Kun for dig").type("Husk kaffe");
      desk.press(KeyCode.TAB);
      AgendaItem item = items(desk).getFirst();
      assertThat(item.form()).isEqualTo(ItemForm.DECISION);
      assertThat(item.plannedMinutes()).isEqualTo(15);
      assertThat(item.background()).isEqualTo("Kort runde");
      assertThat(item.questions()).isEqualTo("Mangler der noget?");
      assertThat(item.raisedBy()).isEqualTo("TR");
      assertThat(item.recurring()).isTrue();
      assertThat(item.confidentiality())
          .hasValueSatisfying(why -> {
            assertThat(why.reason()).isEqualTo("Sag");
            assertThat(why.until()).contains(LocalDate.of(2027, 1, 31));
          });
      assertThat(item.privateNote()).isEqualTo("Husk kaffe");
      desk.pictures("forbered-felter");
    }
  }

  @Test
  void whatIsLeftAndWhatIsProposedIsTakenAlongAndNothingElseIsTouched() {
    try (var desk = desk(ForumKind.LOCAL_MED)) {
      desk.tabTo("Tag »Siden sidst: åbne opgaver« med på dagsordenen").press(KeyCode.ENTER);
      desk.tabTo("Tag »Hvordan bruger vi pausen?« med på dagsordenen").press(KeyCode.ENTER);
      assertThat(titles(desk)).contains("Siden sidst: åbne opgaver", "Hvordan bruger vi pausen?");
      // Something new stands before what the agenda ends with.
      assertThat(titles(desk)).endsWith("Hvordan bruger vi pausen?", "Eventuelt");
      assertThat(items(desk).get(items(desk).size() - 2).origin().kind())
          .isEqualTo(Origin.Kind.PROPOSED);
      assertThat(desk.<List<Proposal>>read(s -> s.meetings().proposals(MeetingDesk.FORUM)))
          .isEmpty();
    }
  }

  @Test
  void everybodyIsThereInOneClickThenTheExceptions() {
    try (var desk = desk(ForumKind.LOCAL_MED)) {
      desk.tabTo("Alle er til stede").press(KeyCode.ENTER);
      assertThat(attendance(desk)).extracting(Attendance::presence).containsOnly(Presence.PRESENT);
      desk.tabTo("Ret enkelte").press(KeyCode.ENTER);
      desk.press(KeyCode.TAB).press(KeyCode.RIGHT);
      // Who came instead is asked for under the one who is away.
      desk.press(KeyCode.TAB);
      desk.press(KeyCode.TAB).press(KeyCode.RIGHT).press(KeyCode.RIGHT);
      desk.tabTo("Fra kl.").type("13.30");
      desk.tabTo("Gæster").type("Konsulent");
      desk.press(KeyCode.TAB);
      assertThat(attendance(desk))
          .extracting(Attendance::presence)
          .containsExactly(Presence.ABSENT, Presence.PART);
      assertThat(attendance(desk).getLast().from()).contains(LocalTime.of(13, 30));
      assertThat(meeting(desk).guests()).isEqualTo("Konsulent");
      desk.pictures("forbered-deltagere");
    }
  }

  @Test
  void aBoardIsMadeFromADeckOnceAndThenGoneTo() {
    try (var desk = desk(ForumKind.LOCAL_MED)) {
      desk.press(KeyCode.UP).press(KeyCode.HOME).press(KeyCode.DOWN);
      desk.press(KeyCode.ALT, KeyCode.T);
      desk.type("sikker").press(KeyCode.ENTER);
      UUID board = desk.read(s -> s.boards().ofMeeting(MEETING).getFirst().id());
      assertThat(desk.places).containsExactly(new Place.BoardAt(board));
      var record = desk.read(s -> s.boards().record(board)).orElseThrow();
      assertThat(record.board().title()).isEqualTo("Støj");
      assertThat(record.prompts()).isNotEmpty();
      desk.press(KeyCode.ALT, KeyCode.T);
      assertThat(desk.places).containsExactly(new Place.BoardAt(board), new Place.BoardAt(board));
      assertThat(desk.<Integer>read(s -> s.boards().ofMeeting(MEETING).size())).isEqualTo(1);
    }
  }

  @Test
  void unfinishedTextInTheLineIsThereWhenTheScreenIsOpenedAgain() {
    try (var desk = desk(ForumKind.LOCAL_MED)) {
      desk.type("Halvt skrev");
      desk.waitFor(() ->
          "Halvt skrev"
              .equals(
                  desk.<String>read(s -> s.settings().draft(PreparePicture.draftPlace(MEETING)))));
      assertThat(titles(desk)).hasSize(4);
    }
  }

  @Test
  @Tag("R24")
  void theAgendaOfFinallyApprovedMinutesIsReadOnly() {
    try (var desk = desk(ForumKind.LOCAL_MED)) {
      desk.write(s ->
          s.minutes()
              .save(
                  new Minutes(
                      MEETING,
                      Optional.of(DAY),
                      Optional.of(DAY),
                      Optional.of(DAY),
                      Optional.of(DAY),
                      Optional.of(DAY),
                      Optional.empty())));
      desk.press(KeyCode.TAB).press(KeyCode.ALT, KeyCode.DOWN).press(KeyCode.DELETE);
      assertThat(titles(desk)).containsExactly("Velkomst", "Støj", "Økonomi", "Eventuelt");
      assertThat(desk.failures).isEmpty();
      desk.pictures("forbered-laast");
    }
  }

  @Test
  @Tag("R01")
  void aStaffMeetingWithMedStatusSaysSo() {
    try (var desk = desk(ForumKind.STAFF_MED)) {
      desk.pictures("forbered-med-status");
      assertThat(desk.failures).isEmpty();
    }
  }

  private MeetingDesk desk(ForumKind kind) {
    return new MeetingDesk(folder, kind, PrepareScreenTest::content)
        .open(frame -> new PrepareScreen(frame, MEETING));
  }

  private static void content(Session session) {
    session
        .meetings()
        .save(
            new Meeting(
                MEETING,
                MeetingDesk.FORUM,
                MeetingKind.ORDINARY,
                "Ordinært møde i Lokal-MED",
                DAY,
                LocalTime.of(13, 0),
                LocalTime.of(15, 0),
                "Mødelokalet Engen",
                MeetingState.PLANNED,
                Optional.of("ordinaert-med"),
                Optional.empty(),
                Optional.empty(),
                ""));
    int position = 0;
    for (String title : List.of("Velkomst", "Støj", "Økonomi", "Eventuelt")) {
      AgendaItem item = AgendaItem.create(new UUID(8, 10 + position), MEETING, position, title);
      session.agendas().save(item);
      position++;
    }
    session
        .meetings()
        .save(
            new Proposal(
                new UUID(8, 2),
                MeetingDesk.FORUM,
                "Hvordan bruger vi pausen?",
                "Medarbejdersiden",
                LocalDate.of(2026, 11, 12)));
    session
        .tasks()
        .save(
            new Task(
                new UUID(8, 3),
                MeetingDesk.FORUM,
                "Indhent tilbud på plader",
                "AMR",
                Optional.of(DAY),
                TaskState.OPEN,
                TaskOrigin.NONE,
                LocalDate.of(2026, 10, 1),
                Optional.empty(),
                ""));
  }

  private static List<AgendaItem> items(MeetingDesk desk) {
    return desk.read(s -> s.agendas().items(MEETING));
  }

  private static List<String> titles(MeetingDesk desk) {
    return items(desk).stream().map(AgendaItem::title).toList();
  }

  private static List<Attendance> attendance(MeetingDesk desk) {
    return desk.read(s -> s.meetings().attendance(MEETING));
  }

  private static Meeting meeting(MeetingDesk desk) {
    return desk.read(s -> s.meetings().meeting(MEETING)).orElseThrow();
  }
}
