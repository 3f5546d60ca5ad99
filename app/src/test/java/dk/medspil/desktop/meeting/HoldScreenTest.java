package dk.medspil.desktop.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.medspil.desktop.DesktopFixture;
import dk.medspil.desktop.Fx;
import dk.medspil.desktop.SmallWorkplace;
import dk.medspil.desktop.frame.Place;
import dk.medspil.desktop.hall.Hall;
import dk.medspil.desktop.hall.HallPicture;
import dk.medspil.domain.forum.Duty;
import dk.medspil.domain.forum.Member;
import dk.medspil.domain.forum.Role;
import dk.medspil.domain.forum.Side;
import dk.medspil.domain.meeting.Attendance;
import dk.medspil.domain.meeting.Attendance.Presence;
import dk.medspil.domain.meeting.ItemState;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.meeting.MeetingState;
import dk.medspil.domain.meeting.Outcome;
import dk.medspil.domain.meeting.OutcomeKind;
import dk.medspil.domain.task.Task;
import dk.medspil.domain.task.TaskState;
import dk.medspil.store.Session;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Afhold by keyboard alone; what it did is read from the store. */
class HoldScreenTest {
  @TempDir Path folder;

  @Test
  void startsTheMeetingWithEverybodyThereAndEndsIt() {
    try (var desktop = open(HeldMeeting::planned)) {
      desktop.press(KeyCode.ENTER);
      assertThat(meeting(desktop).state()).isEqualTo(MeetingState.RUNNING);
      assertThat(meeting(desktop).currentItem()).contains(HeldMeeting.item(1));
      List<Attendance> there = desktop.read(s -> s.meetings().attendance(HeldMeeting.MEETING));
      assertThat(there).hasSize(2).allMatch(one -> one.presence() == Presence.PRESENT);

      desktop.press(KeyCode.PAGE_DOWN);
      assertThat(meeting(desktop).currentItem()).contains(HeldMeeting.item(2));
      assertThat(state(desktop, 1)).isEqualTo(ItemState.TREATED);

      desktop.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
      assertThat(meeting(desktop).state()).isEqualTo(MeetingState.HELD);
      assertThat(state(desktop, 3)).isEqualTo(ItemState.OPEN);
    }
  }

  @Test
  void apologiesSentBeforeStandAndTheOthersAreThere() {
    try (var desktop =
        open(session -> {
          HeldMeeting.planned(session);
          UUID forum = session.meetings().meeting(HeldMeeting.MEETING).orElseThrow().forumId();
          Member away = session.workplaces().members(forum).getFirst();
          session
              .meetings()
              .save(
                  new Attendance(
                      HeldMeeting.MEETING,
                      away.id(),
                      Presence.ABSENT,
                      Optional.empty(),
                      Optional.empty()));
        })) {
      desktop.press(KeyCode.ENTER);
      assertThat(desktop.<List<Attendance>>read(s -> s.meetings().attendance(HeldMeeting.MEETING)))
          .extracting(Attendance::presence)
          .containsExactlyInAnyOrder(Presence.ABSENT, Presence.PRESENT);
    }
  }

  @Test
  void aSubstituteIsNotThereUntilSomebodySaysSo() {
    UUID substitute = new UUID(20, 77);
    try (var desktop =
        open(session -> {
          HeldMeeting.planned(session);
          UUID forum = session.meetings().meeting(HeldMeeting.MEETING).orElseThrow().forumId();
          session
              .workplaces()
              .save(new Member(substitute, forum, "", Role.TR, Side.EMPLOYEES, Duty.SUBSTITUTE, 9));
        })) {
      desktop.press(KeyCode.ENTER);
      assertThat(meeting(desktop).state()).isEqualTo(MeetingState.RUNNING);
      List<Attendance> there = desktop.read(s -> s.meetings().attendance(HeldMeeting.MEETING));
      assertThat(there).hasSize(2).noneMatch(one -> one.memberId().equals(substitute));
    }
  }

  @Test
  void theFirstWordsAfterTheStartAreWrittenAndDoNotEndTheMeeting() {
    try (var desktop = open(HeldMeeting::planned)) {
      desktop.robot().clickOn("Start mødet");
      desktop.waitIdle();
      desktop.type("Dagsordenen er godkendt").press(KeyCode.ENTER);
      assertThat(meeting(desktop).state()).isEqualTo(MeetingState.RUNNING);
      assertThat(lines(desktop, 1))
          .extracting(Outcome::text)
          .containsExactly("Dagsordenen er godkendt");
    }
  }

  @Test
  void disagreementAsksForBothViewsAndTheAnswerOfManagementWhileAllAreThere() {
    try (var desktop = open(HeldMeeting::running)) {
      desktop.press(KeyCode.ALT, KeyCode.DIGIT6).type("Vi er uenige.").press(KeyCode.ENTER);
      assertThat(lacking(desktop))
          .containsExactly(
              "Ledelsens standpunkt", "Medarbejdernes standpunkt", "Hvad ledelsen vil gøre");
      fire(desktop, "Medarbejdernes standpunkt");
      desktop.type("For tidligt").press(KeyCode.ENTER);
      assertThat(lacking(desktop)).doesNotContain("Medarbejdernes standpunkt");
      fire(desktop, "Ledelsens standpunkt");
      desktop.type("Haster").press(KeyCode.ENTER);
      fire(desktop, "Hvad ledelsen vil gøre");
      desktop.type("Vi begynder til maj").press(KeyCode.ENTER);
      assertThat(lacking(desktop)).isEmpty();
      int item = 5;
      assertThat(lines(desktop, item))
          .extracting(Outcome::kind, Outcome::side)
          .contains(
              tuple(OutcomeKind.STANDPOINT, Optional.of(Side.EMPLOYEES)),
              tuple(OutcomeKind.STANDPOINT, Optional.of(Side.MANAGEMENT)),
              tuple(OutcomeKind.STATEMENT, Optional.empty()));
    }
  }

  private static List<String> lacking(DesktopFixture desktop) {
    return desktop.robot().lookup(".hold-advice > .button").queryAllAs(Button.class).stream()
        .filter(Node::isVisible)
        .map(Button::getText)
        .toList();
  }

  private static void fire(DesktopFixture desktop, String lacking) {
    Fx.run(() ->
        desktop.robot().lookup(".hold-advice > .button").queryAllAs(Button.class).stream()
            .filter(button -> button.getText().equals(lacking))
            .findFirst()
            .orElseThrow()
            .fire());
    desktop.waitIdle();
  }

  @Test
  void aRarerKindIsForTheItemItWasChosenAtAndStandsClearOfTheOthers() {
    try (var desktop = open(HeldMeeting::running)) {
      desktop.press(KeyCode.ALT, KeyCode.DIGIT9);
      assertThat(chosenKind(desktop)).isEqualTo("Fortælles videre");
      ToggleButton tab =
          desktop
              .robot()
              .lookup(".hold-capture .kinds > .toggle-button")
              .queryAllAs(ToggleButton.class)
              .stream()
              .filter(ToggleButton::isSelected)
              .findFirst()
              .orElseThrow();
      Node others = desktop.robot().lookup(".hold-other-kinds").query();
      assertThat(
              Fx.call(() ->
                  tab.localToScene(tab.getLayoutBounds())
                      .intersects(others.localToScene(others.getLayoutBounds()))))
          .isFalse();
      desktop.press(KeyCode.PAGE_DOWN);
      assertThat(chosenKind(desktop)).isEqualTo("Beslutning");
      desktop.press(KeyCode.ALT, KeyCode.DIGIT4).press(KeyCode.PAGE_UP);
      assertThat(chosenKind(desktop)).isEqualTo("Referat");
    }
  }

  private static String chosenKind(DesktopFixture desktop) {
    return Fx.call(() ->
        desktop
            .robot()
            .lookup(".hold-capture .kinds > .toggle-button")
            .queryAllAs(ToggleButton.class)
            .stream()
            .filter(ToggleButton::isSelected)
            .map(ToggleButton::getText)
            .reduce("", String::concat));
  }

  @Test
  void theThreeStagesAreReachedByTheSameKeysFromEachOther() {
    try (var desktop = open(HeldMeeting::planned)) {
      desktop.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT1);
      assertThat(title(desktop)).startsWith("Dagsorden");
      desktop.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT3);
      assertThat(title(desktop)).startsWith("Referat");
      desktop.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT2);
      assertThat(title(desktop)).startsWith("Afhold");
    }
  }

  @Test
  void aMeetingThatIsOverLeadsOnToItsMinutes() {
    try (var desktop = open(HeldMeeting::planned)) {
      desktop.press(KeyCode.ENTER).press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
      desktop.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT2);
      desktop.robot().clickOn("Gå til referatet");
      desktop.waitIdle();
      assertThat(title(desktop)).startsWith("Referat");
    }
  }

  private static String title(DesktopFixture desktop) {
    return desktop.onFx(() -> desktop.stage().getTitle());
  }

  @Test
  void writesEveryKindOfLineWithoutLeavingTheLine() {
    try (var desktop = open(HeldMeeting::running)) {
      desktop.type("Maalet er naaet").press(KeyCode.ENTER);
      desktop.press(KeyCode.ALT, KeyCode.DIGIT2);
      desktop.type("Saml forslagene, AMR 15/1");
      assertThat(texts(desktop)).contains("AMR", "frist fredag den 15. januar");
      desktop.press(KeyCode.ENTER);
      desktop.press(KeyCode.ALT, KeyCode.DIGIT3).press(KeyCode.TAB);
      desktop.type("Overlevering bliver et maal").press(KeyCode.ENTER);
      desktop.press(KeyCode.ALT, KeyCode.DIGIT5).type("Vi er enige").press(KeyCode.ENTER);
      desktop.type("Ogsaa om det her").press(KeyCode.ENTER);

      List<Outcome> lines = lines(desktop, 5);
      assertThat(lines)
          .extracting(Outcome::kind)
          .containsExactly(
              OutcomeKind.DECISION,
              OutcomeKind.TASK,
              OutcomeKind.STANDPOINT,
              OutcomeKind.AGREEMENT,
              OutcomeKind.AGREEMENT);
      assertThat(lines.get(2).side()).contains(Side.EMPLOYEES);
      Task task =
          desktop.read(s -> s.tasks().task(lines.get(1).taskId().orElseThrow()).orElseThrow());
      assertThat(task.title()).isEqualTo("Saml forslagene");
      assertThat(task.responsible()).isEqualTo("AMR");
      assertThat(task.due()).contains(LocalDate.of(2027, 1, 15));
      assertThat(task.origin().itemId()).contains(HeldMeeting.item(5));
      assertThat(desktop.focused()).isInstanceOf(TextField.class);
      desktop.snapshots("hold");
    }
  }

  @Test
  void aTaskThatIsNobodysSaysSoAndIsGivenToSomebodyAfterwards() {
    try (var desktop = open(HeldMeeting::running)) {
      desktop.press(KeyCode.ALT, KeyCode.DIGIT2).type("Bestil nyt hegn").press(KeyCode.ENTER);
      assertThat(texts(desktop)).contains("uden ansvarlig og frist");
      focusLine(desktop, "Bestil nyt hegn");
      desktop.press(KeyCode.ENTER).type(", Leder 15/1").press(KeyCode.ENTER).waitIdle();
      Outcome line = lines(desktop, 5).getFirst();
      assertThat(line.text()).isEqualTo("Bestil nyt hegn");
      assertThat(line.responsible()).isEqualTo("Leder");
      Task task = task(desktop, line.taskId().orElseThrow());
      assertThat(task.title()).isEqualTo("Bestil nyt hegn");
      assertThat(task.responsible()).isEqualTo("Leder");
      assertThat(task.due()).contains(LocalDate.of(2027, 1, 15));
      assertThat(texts(desktop)).doesNotContain("uden ansvarlig og frist");
    }
  }

  @Test
  void keepsADraftWhenTheScreenIsLeft() {
    try (var desktop = open(HeldMeeting::running)) {
      desktop.type("Halvt skrevet");
      desktop.go(new Place.Overview());
      desktop.go(new Place.MeetingAt(HeldMeeting.MEETING, Place.Stage.HOLD));
      assertThat(((TextField) desktop.focused()).getText()).isEqualTo("Halvt skrevet");
      desktop.press(KeyCode.ENTER);
      assertThat(lines(desktop, 5)).extracting(Outcome::text).containsExactly("Halvt skrevet");
    }
  }

  @Test
  void editsMovesHidesAndDeletesALineByKeyboard() {
    try (var desktop = open(HeldMeeting::running)) {
      desktop.type("Et").press(KeyCode.ENTER).type("To").press(KeyCode.ENTER);
      focusLine(desktop, "To");
      desktop.press(KeyCode.ENTER).type(" og tre").press(KeyCode.ENTER);
      assertThat(lines(desktop, 5)).extracting(Outcome::text).containsExactly("Et", "To og tre");
      desktop.press(KeyCode.ALT, KeyCode.DOWN);
      assertThat(lines(desktop, 5)).extracting(Outcome::text).containsExactly("To og tre", "Et");
      desktop.press(KeyCode.L);
      assertThat(lines(desktop, 5).getFirst().confidential()).isTrue();
      desktop.press(KeyCode.DELETE);
      assertThat(lines(desktop, 5)).extracting(Outcome::text).containsExactly("Et");
      desktop.press(KeyCode.CONTROL, KeyCode.Z);
      assertThat(lines(desktop, 5)).hasSize(2);
    }
  }

  @Test
  void postponesTheItemThatBringsTheMeetingBackInTime() {
    try (var desktop = open(HeldMeeting::running)) {
      assertThat(texts(desktop)).contains("Flyt punkt 7");
      desktop.press(KeyCode.ALT, KeyCode.N);
      assertThat(state(desktop, 7)).isEqualTo(ItemState.POSTPONED);
      assertThat(lines(desktop, 7))
          .extracting(Outcome::kind)
          .containsExactly(OutcomeKind.POSTPONEMENT);
      desktop.press(KeyCode.PAGE_DOWN).press(KeyCode.PAGE_DOWN);
      assertThat(meeting(desktop).currentItem()).contains(HeldMeeting.item(8));
    }
  }

  @Test
  void hallFollowsTheItemAndShowsNothingConfidential() {
    try (var desktop = open(HeldMeeting::running)) {
      desktop.press(KeyCode.F5);
      assertThat(hall(desktop).stateProperty().get()).isEqualTo(Hall.State.REHEARSAL);
      assertThat(shown(desktop)).isInstanceOf(HallPicture.Item.class);
      desktop.press(KeyCode.PAGE_DOWN).press(KeyCode.PAGE_DOWN).press(KeyCode.PAGE_DOWN);
      assertThat(shown(desktop).toString())
          .contains("Fortroligt punkt")
          .doesNotContain(HeldMeeting.SECRET);
      desktop.snapshots("hold-confidential");
      desktop.press(KeyCode.ALT, KeyCode.B);
      assertThat(hall(desktop).stateProperty().get()).isEqualTo(Hall.State.BLANK);
      desktop.press(KeyCode.ALT, KeyCode.D);
      assertThat(shown(desktop).toString())
          .contains("Støj i fællesrummet")
          .doesNotContain(HeldMeeting.SECRET);
      desktop.press(KeyCode.ALT, KeyCode.B).press(KeyCode.F5);
      assertThat(hall(desktop).stateProperty().get()).isEqualTo(Hall.State.CLOSED);
    }
  }

  @Test
  void theShowingStopsOnlyAfterTheQuestionAndItsSafeAnswerGoesOn() {
    try (var desktop = open(HeldMeeting::running)) {
      desktop.press(KeyCode.F5);
      askToStop(desktop);
      answer(desktop, "Bliv ved at vise");
      assertThat(hall(desktop).stateProperty().get()).isEqualTo(Hall.State.REHEARSAL);
      askToStop(desktop);
      answer(desktop, "Stop visningen");
      desktop.waitFor(() -> hall(desktop).stateProperty().get() == Hall.State.CLOSED);
    }
  }

  /** Esc leaves the line first when the caret is in it. */
  private static void askToStop(DesktopFixture desktop) {
    desktop.press(KeyCode.ESCAPE);
    if (!buttons(desktop).contains("Stop visningen")) {
      desktop.press(KeyCode.ESCAPE);
    }
    assertThat(buttons(desktop)).contains("Stop visningen", "Bliv ved at vise");
  }

  private static void answer(DesktopFixture desktop, String button) {
    Fx.run(() ->
        allButtons().filter(one -> one.getText().equals(button)).toList().forEach(Button::fire));
    desktop.waitIdle();
  }

  private static List<String> buttons(DesktopFixture desktop) {
    return desktop.onFx(() -> allButtons().map(Button::getText).toList());
  }

  private static Stream<Button> allButtons() {
    return List.copyOf(Window.getWindows()).stream()
        .flatMap(window -> window.getScene().getRoot().lookupAll(".button").stream())
        .filter(Button.class::isInstance)
        .map(Button.class::cast);
  }

  @Test
  void aDecisionIsReadAloudOnceBeforeTheNextItemWhenThatIsWished() {
    try (var desktop =
        open(session -> {
          HeldMeeting.running(session);
          session.settings().set("hold.readBack", "yes");
        })) {
      desktop.type("Pausen bliver ti minutter").press(KeyCode.ENTER);
      desktop.press(KeyCode.PAGE_DOWN);
      assertThat(meeting(desktop).currentItem()).contains(HeldMeeting.item(5));
      answer(desktop, "Ret ordene først");
      assertThat(meeting(desktop).currentItem()).contains(HeldMeeting.item(5));
      desktop.press(KeyCode.PAGE_DOWN);
      answer(desktop, "Ja, gå videre");
      desktop.waitFor(
          () -> !meeting(desktop).currentItem().equals(Optional.of(HeldMeeting.item(5))));
      desktop.press(KeyCode.PAGE_UP);
      desktop.waitFor(
          () -> meeting(desktop).currentItem().equals(Optional.of(HeldMeeting.item(5))));
      desktop.press(KeyCode.PAGE_DOWN);
      desktop.waitFor(
          () -> !meeting(desktop).currentItem().equals(Optional.of(HeldMeeting.item(5))));
    }
  }

  @Test
  void aPhraseOfTheHouseIsPutIntoTheLine() {
    try (var desktop =
        open(session -> {
          HeldMeeting.running(session);
          session.settings().set("words.phrases", "Taget til efterretning\nVi vender tilbage");
        })) {
      desktop.onFx(() -> {
        Event.fireEvent(phrases(desktop), new Event(Menu.ON_SHOWING));
        return true;
      });
      desktop.waitFor(() -> phrases(desktop).getItems().size() == 4);
      desktop.onFx(() -> {
        phrases(desktop).getItems().get(1).fire();
        return true;
      });
      desktop.waitIdle();
      assertThat(((TextField) desktop.focused()).getText()).isEqualTo("Vi vender tilbage");
    }
  }

  private static Menu phrases(DesktopFixture desktop) {
    MenuButton others = desktop.robot().lookup(".hold-other-kinds").queryAs(MenuButton.class);
    return (Menu) others.getItems().getLast();
  }

  @Test
  void readsTheNewestDecisionBackButNotAConfidentialOne() {
    try (var desktop = open(HeldMeeting::running)) {
      desktop.type("Vi holder fast").press(KeyCode.ENTER).press(KeyCode.ALT, KeyCode.E);
      assertThat(shown(desktop).toString()).contains("Vi holder fast");
      desktop.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.D);
      UUID line = lines(desktop, 5).getFirst().id();
      desktop.write(session -> HoldLines.confidential(session, line, true));
      desktop.press(KeyCode.ALT, KeyCode.E);
      assertThat(shown(desktop)).isInstanceOf(HallPicture.Item.class);
    }
  }

  @Test
  void settlesTheTasksSinceLastTimeWithOneKeyEach() {
    try (var desktop = open(HeldMeeting::running)) {
      desktop.press(KeyCode.ALT, KeyCode.H);
      assertThat(shown(desktop).toString()).contains("Opdatér mappen").doesNotContain("gåtur");
      desktop.snapshots("hold-since");
      desktop.press(KeyCode.L);
      assertThat(task(desktop, SmallWorkplace.LATE_TASK).state()).isEqualTo(TaskState.DONE);
      desktop.press(KeyCode.F).type("15/1").press(KeyCode.ENTER);
      assertThat(task(desktop, new UUID(3, 2)).due()).contains(LocalDate.of(2027, 1, 15));
      desktop.press(KeyCode.O);
      assertThat(task(desktop, new UUID(3, 2)).state()).isEqualTo(TaskState.DROPPED);
      desktop.press(KeyCode.ESCAPE);
      assertThat(desktop.focused()).isInstanceOf(TextField.class);
    }
  }

  @Test
  void keepsThePrivateNoteOfTheItemItWasWrittenTo() {
    try (var desktop = open(HeldMeeting::running)) {
      desktop.press(KeyCode.ALT, KeyCode.K).press(KeyCode.CONTROL, KeyCode.END).type(" Nyt");
      desktop.press(KeyCode.PAGE_DOWN);
      assertThat(note(desktop, 5)).endsWith(" Nyt");
      assertThat(note(desktop, 6)).isEmpty();
    }
  }

  @Test
  void countsTheTimeUsedWhenTheItemChanges() {
    try (var desktop =
        open(session -> {
          HeldMeeting.running(session);
          HoldClock.start(session, HeldMeeting.MEETING, HeldMeeting.NOW.minusSeconds(90));
        })) {
      desktop.press(KeyCode.PAGE_DOWN);
      int used =
          desktop.read(s -> s.agendas().item(HeldMeeting.item(5)).orElseThrow().usedSeconds());
      assertThat(used).isEqualTo(19 * 60 + 90);
    }
  }

  private DesktopFixture open(Consumer<Session> content) {
    return DesktopFixture.start(folder, content)
        .go(new Place.MeetingAt(HeldMeeting.MEETING, Place.Stage.HOLD));
  }

  private static void focusLine(DesktopFixture desktop, String text) {
    desktop.onFx(() -> {
      desktop.stage().getScene().getRoot().lookupAll(".hold-outcome").stream()
          .filter(row -> row.getAccessibleText().contains(text))
          .findFirst()
          .orElseThrow()
          .requestFocus();
      return true;
    });
  }

  private static Meeting meeting(DesktopFixture desktop) {
    return desktop.read(s -> s.meetings().meeting(HeldMeeting.MEETING).orElseThrow());
  }

  private static ItemState state(DesktopFixture desktop, int item) {
    return desktop.read(s -> s.agendas().item(HeldMeeting.item(item)).orElseThrow().state());
  }

  private static String note(DesktopFixture desktop, int item) {
    return desktop.read(s -> s.agendas().item(HeldMeeting.item(item)).orElseThrow().privateNote());
  }

  private static List<Outcome> lines(DesktopFixture desktop, int item) {
    return desktop.read(s -> s.agendas().outcomes(HeldMeeting.item(item)));
  }

  private static Task task(DesktopFixture desktop, UUID id) {
    return desktop.read(s -> s.tasks().task(id).orElseThrow());
  }

  private static Hall hall(DesktopFixture desktop) {
    return desktop.frame().hall();
  }

  private static HallPicture shown(DesktopFixture desktop) {
    return desktop.onFx(() -> hall(desktop).pictureProperty().get());
  }

  private static List<String> texts(DesktopFixture desktop) {
    return desktop.onFx(() ->
        desktop.stage().getScene().getRoot().lookupAll("*").stream()
            .filter(Labeled.class::isInstance)
            .map(node -> Optional.ofNullable(((Labeled) node).getText()).orElse(""))
            .map(text -> text.replace('\u00a0', ' '))
            .toList());
  }
}
