package dk.medspil.desktop.wheel;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.desktop.DesktopFixture;
import dk.medspil.desktop.frame.Place;
import dk.medspil.domain.meeting.Origin;
import dk.medspil.domain.yearwheel.Occurrence;
import dk.medspil.domain.yearwheel.Ring;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WheelScreenTest {
  @TempDir Path folder;

  @Test
  void showsTheYearInTheWheelAndInTheList() {
    try (var desktop = open()) {
      assertThat(desktop.focused()).isInstanceOf(WheelRow.class);
      desktop.snapshots("wheel");
      desktop.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
      desktop.snapshot("wheel-next-year");
    }
  }

  @Test
  void addsSomethingOfTheForumsOwnByKeyboardAndUndoTakesItBack() {
    try (var desktop = open()) {
      desktop.press(KeyCode.CONTROL, KeyCode.N);
      desktop.press(KeyCode.ENTER);
      desktop.snapshot("wheel-new-missing");
      desktop.type("Trivselsuge").press(KeyCode.TAB).press(KeyCode.TAB).type("Aftalt i TRIO");
      desktop.press(KeyCode.TAB).type("15/12").press(KeyCode.TAB);
      desktop.press(KeyCode.SPACE);
      Occurrence made = named(desktop, "Trivselsuge").orElseThrow();
      assertThat(made.due()).isEqualTo(LocalDate.of(2026, 12, 15));
      assertThat(made.ring()).isEqualTo(Ring.FOCUS);
      assertThat(made.basis()).isEqualTo("Aftalt i TRIO");
      desktop.snapshots("wheel-open");
      desktop.press(KeyCode.ESCAPE).press(KeyCode.CONTROL, KeyCode.Z);
      assertThat(named(desktop, "Trivselsuge")).isEmpty();
    }
  }

  @Test
  @Tag("R29")
  void theParagraphADutyRestsOnIsWordedByTheForumItself() {
    try (var desktop = open()) {
      Occurrence duty =
          desktop.read(session ->
              session.wheels().all().stream()
                  .filter(one -> one.task().isPresent() && !one.basis().isBlank())
                  .findFirst()
                  .orElseThrow());
      desktop.go(new Place.Wheel(Optional.of(duty.id())));
      desktop.onFx(() -> {
        desktop.robot().lookup(".text-area").queryAllAs(TextArea.class).stream()
            .filter(area -> area.getText().equals(duty.basis()))
            .findFirst()
            .orElseThrow()
            .requestFocus();
        return duty;
      });
      desktop.press(KeyCode.CONTROL, KeyCode.A).type("Lokal MED-aftale, stk. 4");
      desktop.press(KeyCode.TAB);
      desktop.waitFor(() ->
          desktop
              .<Optional<Occurrence>>read(session -> session.wheels().occurrence(duty.id()))
              .orElseThrow()
              .basis()
              .equals("Lokal MED-aftale, stk. 4"));
    }
  }

  @Test
  void altAndAnArrowMovesARowAMonthWithinItsYear() {
    try (var desktop = open()) {
      UUID service = named(desktop, "Servicetjek af samarbejdet i MED").orElseThrow().id();
      openRow(desktop, service);
      desktop.press(KeyCode.ALT, KeyCode.DOWN);
      assertThat(due(desktop, service)).isEqualTo(LocalDate.of(2026, 12, 31));
      desktop.press(KeyCode.ALT, KeyCode.UP).press(KeyCode.ALT, KeyCode.UP);
      assertThat(due(desktop, service)).isEqualTo(LocalDate.of(2026, 10, 31));
      assertThat(((WheelRow) desktop.focused()).item().id()).isEqualTo(service);
    }
  }

  @Test
  void putsWhatIsMissingOnTheAgendaOfTheMeetingItWaitsFor() {
    try (var desktop = open()) {
      UUID service = named(desktop, "Servicetjek af samarbejdet i MED").orElseThrow().id();
      openRow(desktop, service);
      desktop.press(KeyCode.TAB).press(KeyCode.SPACE);
      List<Origin.Kind> kinds =
          desktop.read(session ->
              session.meetings().all().stream()
                  .flatMap(meeting -> session.agendas().items(meeting.id()).stream())
                  .filter(item -> item.origin().source().equals(Optional.of(service)))
                  .map(item -> item.origin().kind())
                  .toList());
      assertThat(kinds).containsExactly(Origin.Kind.YEAR_WHEEL);
      desktop.snapshot("wheel-on-agenda");
    }
  }

  @Test
  @Tag("R18")
  void skipsATaskOnlyWithADayAndAReference() {
    try (var desktop = open()) {
      UUID goals = task(desktop, "L08").id();
      desktop.go(new Place.Wheel(Optional.of(goals)));
      fire(desktop, "Fraveg …");
      desktop.press(KeyCode.ENTER);
      assertThat(task(desktop, "L08").deviation()).isEmpty();
      desktop.snapshots("wheel-skip");
      desktop.type("Referat 2/2026, punkt 3").press(KeyCode.ENTER);
      assertThat(task(desktop, "L08").deviation().orElseThrow().reference())
          .isEqualTo("Referat 2/2026, punkt 3");
      desktop.press(KeyCode.CONTROL, KeyCode.Z);
      assertThat(task(desktop, "L08").deviation()).isEmpty();
    }
  }

  @Test
  @Tag("R17")
  void theNextYearIsLookedThroughBeforeItIsWritten() {
    try (var desktop = open()) {
      int before = all(desktop).size();
      fire(desktop, "Kopiér til 2027 …");
      assertThat(all(desktop)).hasSize(before);
      desktop.robot().clickOn("Tag de valgte med");
      desktop.waitIdle();
      assertThat(all(desktop)).hasSizeGreaterThan(before);
      desktop.snapshots("wheel-2027");
    }
  }

  @Test
  @Tag("R17")
  void aYearWithMeetingsOnlyOffersWhatLawAndAgreementAskFor() {
    try (var desktop = open()) {
      desktop.write(session ->
          session.wheels().all().stream().map(Occurrence::id).forEach(session.wheels()::remove));
      desktop.go(new Place.Meetings()).go(new Place.Wheel());
      fire(desktop, "Lav årets hjul …");
      desktop.robot().clickOn("Tag de valgte med");
      desktop.waitIdle();
      assertThat(all(desktop)).isNotEmpty();
    }
  }

  @Test
  void fullMonthsHaveTheirMarksBesideEachOtherAllTheWayRound() {
    try (var desktop = open()) {
      desktop.write(session -> {
        session.wheels().all().stream().map(Occurrence::id).forEach(session.wheels()::remove);
        UUID forum = session.workplaces().forums().getFirst().id();
        for (int i = 0; i < 12 * 4; i++) {
          LocalDate day = LocalDate.of(2026, 1 + i / 4, 10);
          session
              .wheels()
              .save(Occurrence.own(session.newId(), forum, Ring.DUTY, "Pligt " + i, "Lov", day));
        }
      });
      desktop.go(new Place.Meetings()).go(new Place.Wheel());
      desktop.snapshot("wheel-full");
      List<Bounds> marks =
          desktop.onFx(() ->
              desktop
                  .stage()
                  .getScene()
                  .lookup("#wheel-disk")
                  .lookupAll(".wheel-mark.duty")
                  .stream()
                  .map(mark -> mark.localToScene(mark.getLayoutBounds()))
                  .toList());
      assertThat(marks).hasSize(48);
      for (int i = 0; i < marks.size(); i++) {
        for (Bounds other : marks.subList(i + 1, marks.size())) {
          Bounds one = marks.get(i);
          double wide = covered(one.getMinX(), one.getMaxX(), other.getMinX(), other.getMaxX());
          double high = covered(one.getMinY(), one.getMaxY(), other.getMinY(), other.getMaxY());
          // The corners are round.
          assertThat(Math.min(wide, high)).as("%s and %s", one, other).isLessThanOrEqualTo(3);
        }
      }
    }
  }

  private static double covered(double from, double to, double otherFrom, double otherTo) {
    return Math.min(to, otherTo) - Math.max(from, otherFrom);
  }

  @Test
  void theWheelItselfIsWalkedAndWorkedByArrows() {
    try (var desktop = open()) {
      desktop.onFx(() -> {
        desktop.stage().getScene().lookup("#wheel-disk").requestFocus();
        return true;
      });
      desktop.press(KeyCode.END);
      Node disk = desktop.focused();
      assertThat(disk).isInstanceOf(WheelDisk.class);
      assertThat(desktop.onFx(disk::getAccessibleText))
          .contains("31.\u00a0december 2026", "Mangler");
      desktop.press(KeyCode.ALT, KeyCode.LEFT);
      assertThat(all(desktop)).anyMatch(one -> one.due().equals(LocalDate.of(2026, 11, 30)));
      desktop.snapshot("wheel-cursor");
      desktop.press(KeyCode.ENTER);
      assertThat(desktop.focused()).isNotInstanceOf(WheelDisk.class);
    }
  }

  @Test
  void aMarkDraggedToAnotherMonthIsDueThere() {
    try (var desktop = open()) {
      UUID service = named(desktop, "Servicetjek af samarbejdet i MED").orElseThrow().id();
      Node disk = desktop.onFx(() -> desktop.stage().getScene().lookup("#wheel-disk"));
      Node mark =
          desktop.onFx(() ->
              disk.lookupAll(".wheel-mark").stream()
                  .filter(node -> node.getPseudoClassStates().toString().contains("missing"))
                  .findFirst()
                  .orElseThrow());
      desktop.onFx(() -> {
        Bounds all = disk.localToScene(disk.getLayoutBounds());
        Bounds from = mark.localToScene(mark.getLayoutBounds());
        // Right below the middle and a little to the right lies June.
        double x = all.getCenterX() + 40;
        double y = all.getCenterY() + all.getHeight() * 0.35;
        mouse(mark, MouseEvent.MOUSE_PRESSED, from.getCenterX(), from.getCenterY(), true);
        mouse(mark, MouseEvent.MOUSE_DRAGGED, x, y, false);
        mouse(mark, MouseEvent.MOUSE_RELEASED, x, y, false);
        return true;
      });
      desktop.waitIdle();
      assertThat(due(desktop, service)).isEqualTo(LocalDate.of(2026, 6, 30));
      desktop.press(KeyCode.CONTROL, KeyCode.Z);
      assertThat(due(desktop, service)).isEqualTo(LocalDate.of(2026, 12, 31));
    }
  }

  private static void mouse(
      Node node, EventType<MouseEvent> type, double x, double y, boolean still) {
    Event.fireEvent(
        node,
        new MouseEvent(
            type,
            x,
            y,
            x,
            y,
            MouseButton.PRIMARY,
            1,
            false,
            false,
            false,
            false,
            true,
            false,
            false,
            true,
            false,
            still,
            null));
  }

  @Test
  @Tag("R11")
  void savesTheYearReportAndThePackForTheYearlyDiscussion() {
    try (var desktop = open()) {
      Path report = folder.resolve("rapport.pdf");
      Path pack = folder.resolve("pakke.docx");
      desktop.willChoose(report).press(KeyCode.CONTROL, KeyCode.P);
      desktop.robot().clickOn("Årsrapport (PDF)");
      desktop.waitIdle();
      assertThat(report).isNotEmptyFile();
      desktop.willChoose(pack).press(KeyCode.CONTROL, KeyCode.P);
      desktop.robot().clickOn("Pakke til årlig arbejdsmiljødrøftelse (Word)");
      desktop.waitIdle();
      assertThat(pack).isNotEmptyFile();
    }
  }

  private DesktopFixture open() {
    return DesktopFixture.startDemo(folder).go(new Place.Wheel());
  }

  /** Goes to something in the wheel and closes its fields again, so that its row has the focus. */
  private static void openRow(DesktopFixture desktop, UUID id) {
    desktop.go(new Place.Wheel(Optional.of(id)));
    assertThat(desktop.focused()).isInstanceOf(TextArea.class);
    desktop.press(KeyCode.ESCAPE);
    assertThat(desktop.focused()).isInstanceOf(WheelRow.class);
  }

  private static void fire(DesktopFixture desktop, String name) {
    desktop
        .robot()
        .interact(() ->
            desktop
                .robot()
                .lookup(node -> node instanceof Button button && name.equals(button.getText()))
                .queryButton()
                .fire());
    desktop.waitIdle();
  }

  private static List<Occurrence> all(DesktopFixture desktop) {
    return desktop.read(session -> session.wheels().all());
  }

  private static Optional<Occurrence> named(DesktopFixture desktop, String title) {
    return all(desktop).stream().filter(one -> one.title().equals(title)).findFirst();
  }

  private static Occurrence task(DesktopFixture desktop, String id) {
    return all(desktop).stream()
        .filter(one -> one.task().equals(Optional.of(id)) && one.due().getYear() == 2027)
        .findFirst()
        .orElseThrow();
  }

  private static LocalDate due(DesktopFixture desktop, UUID id) {
    return desktop.read(session -> session.wheels().occurrence(id)).orElseThrow().due();
  }
}
