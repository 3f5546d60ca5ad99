package dk.medspil.desktop.trash;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.desktop.DesktopFixture;
import dk.medspil.desktop.SmallWorkplace;
import dk.medspil.desktop.frame.Place;
import dk.medspil.domain.apv.PlanLine;
import dk.medspil.domain.calendar.SentEntry;
import dk.medspil.domain.dialogue.Board;
import dk.medspil.domain.dialogue.Step;
import dk.medspil.domain.forum.ForumKind;
import dk.medspil.domain.safety.Activity;
import dk.medspil.domain.safety.Retention;
import dk.medspil.domain.safety.Retention.Paper;
import dk.medspil.store.Session;
import dk.medspil.store.SettingStore.OwnContent;
import dk.medspil.store.Trashed;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrashScreenTest {
  private static final Instant AT = Instant.parse("2026-11-20T10:00:00Z");
  private static final LocalDate LONG_AGO = LocalDate.of(2020, 3, 4);
  private static final UUID BOARD = new UUID(77, 1);
  private static final UUID LINE = new UUID(77, 2);
  private static final UUID OLD_BOARD = new UUID(77, 3);

  @TempDir Path folder;

  @Test
  void enterTakesBackAndCtrlZPutsItIntoTheTrashAgain() {
    try (var desktop = start()) {
      desktop.go(new Place.Trash()).snapshots("trash");
      assertThat(trash(desktop)).hasSize(3);
      Trashed first = trash(desktop).getFirst();
      desktop.press(KeyCode.ENTER);
      assertThat(trash(desktop)).hasSize(2).doesNotContain(first);
      desktop.press(KeyCode.CONTROL, KeyCode.Z);
      assertThat(trash(desktop)).hasSize(3);
      assertThat(texts(desktop)).anyMatch(text -> text.contains("Gendan fra papirkurven"));
      desktop.press(KeyCode.CONTROL, KeyCode.Y);
      assertThat(trash(desktop)).hasSize(2);
    }
  }

  @Test
  @Tag("R27")
  void deleteAsksFirstAndThenNothingBringsItBack() {
    try (var desktop = start()) {
      desktop.go(new Place.Trash()).press(KeyCode.DELETE);
      assertThat(dialog(desktop)).isPresent();
      desktop.press(KeyCode.ESCAPE);
      assertThat(trash(desktop)).hasSize(3);
      desktop.press(KeyCode.DELETE);
      desktop.onFx(() -> {
        assertThat(dialogNodes(CheckBox.class)).hasSize(1);
        dialogNodes(Button.class).stream()
            .filter(button -> button.getText().equals("Slet endeligt"))
            .findFirst()
            .orElseThrow()
            .fire();
        return true;
      });
      desktop.waitIdle();
      assertThat(trash(desktop)).hasSize(2);
      desktop.press(KeyCode.CONTROL, KeyCode.Z);
      assertThat(trash(desktop)).hasSize(2);
      assertThat(log(desktop)).extracting(Activity::kind).containsExactly(Activity.Kind.DELETED);
      desktop.go(new Place.Trash());
    }
  }

  @Test
  @Tag("R27")
  void theCleanUpTakesOnlyTheLinesThatWereConfirmed() {
    try (var desktop = start()) {
      desktop.go(new Place.CleanUp()).snapshots("cleanup");
      assertThat(texts(desktop)).contains("Gammel tavle");
      desktop.press(KeyCode.SPACE);
      Button discard = button(desktop, "Slet de valgte");
      desktop.onFx(() -> {
        discard.fire();
        return true;
      });
      desktop.waitIdle();
      assertThat(trash(desktop)).extracting(Trashed::title).contains("Gammel tavle");
      assertThat(lastCleanUp(desktop)).contains(DesktopFixture.today());
      desktop.press(KeyCode.CONTROL, KeyCode.Z);
      assertThat(trash(desktop)).extracting(Trashed::title).doesNotContain("Gammel tavle");
      assertThat(lastCleanUp(desktop)).isEmpty();
    }
  }

  @Test
  void theYearsAreASettingOfTheKindOfForum() {
    try (var desktop = start()) {
      desktop.go(new Place.CleanUp());
      for (int i = 0; i < 3; i++) {
        desktop.press(KeyCode.TAB);
      }
      desktop.press(KeyCode.CONTROL, KeyCode.A).type("9").press(KeyCode.TAB);
      String setting = Retention.setting(ForumKind.LOCAL_MED, Paper.BOARD);
      assertThat(setting(desktop, setting)).contains("9");
      assertThat(texts(desktop)).doesNotContain("Gammel tavle");
      desktop.press(KeyCode.CONTROL, KeyCode.Z);
      assertThat(setting(desktop, setting)).isEmpty();
    }
  }

  private DesktopFixture start() {
    return DesktopFixture.start(
        folder,
        session -> {
          SmallWorkplace.write(session);
          session.boards().save(board(BOARD, "Støj i fællesrummet", DesktopFixture.today()));
          session.boards().save(board(OLD_BOARD, "Gammel tavle", LONG_AGO));
          session
              .plans()
              .save(PlanLine.create(LINE, SmallWorkplace.MED, "Træk ved døren", LONG_AGO));
          session.settings().save(new OwnContent("egen", "template", "Vores møde", "[]"));
          discard(session);
        });
  }

  @Test
  void aMeetingThatCalendarsKnowIsCancelledThere() throws Exception {
    try (var desktop = start()) {
      UUID meeting = SmallWorkplace.MEETING;
      desktop.write(session -> session.meetings().discard(meeting, AT));
      desktop.go(new Place.Trash());
      desktop.write(session ->
          session
              .calendars()
              .save(meeting, List.of(new SentEntry(meeting + "@medspil", 7, "0".repeat(64)))));
      desktop.go(new Place.Overview());
      desktop.go(new Place.Trash()).snapshot("trash-calendar");
      Path file = folder.resolve("aflyst.ics");
      desktop.willChoose(file);
      desktop.onFx(() -> {
        desktop.stage().getScene().getRoot().lookupAll(".trash-row .button").stream()
            .map(Button.class::cast)
            .filter(button -> button.getText().equals("Aflysning til kalender"))
            .findFirst()
            .orElseThrow()
            .fire();
        return true;
      });
      desktop.waitIdle();
      assertThat(Files.readString(file))
          .containsOnlyOnce("BEGIN:VEVENT")
          .contains("STATUS:CANCELLED", "UID:" + meeting + "@medspil");
      List<SentEntry> told = desktop.read(session -> session.calendars().sent(meeting));
      assertThat(told).singleElement().matches(entry -> entry.sequence() > 7);
    }
  }

  private static void discard(Session session) {
    session.plans().discard(LINE, AT.minusSeconds(7200));
    session.settings().discardOwnContent("egen", AT.minusSeconds(3600));
    session.boards().discard(BOARD, AT);
  }

  private static Board board(UUID id, String title, LocalDate day) {
    return new Board(
        id,
        SmallWorkplace.MED,
        Optional.empty(),
        Optional.empty(),
        title,
        "",
        "",
        Step.BACKGROUND,
        day);
  }

  private static List<Activity> log(DesktopFixture desktop) {
    return desktop.read(session -> session.activities().newest(5));
  }

  private static Optional<LocalDate> lastCleanUp(DesktopFixture desktop) {
    return desktop.read(session -> session.cleanUp().last());
  }

  private static Optional<String> setting(DesktopFixture desktop, String name) {
    return desktop.read(session -> session.settings().setting(name));
  }

  private static List<Trashed> trash(DesktopFixture desktop) {
    return desktop.read(session -> session.trash().all());
  }

  private static Optional<Window> dialog(DesktopFixture desktop) {
    return desktop.onFx(TrashScreenTest::dialogWindow);
  }

  private static Optional<Window> dialogWindow() {
    return Window.getWindows().stream()
        .filter(window -> window instanceof Stage stage && stage.getOwner() != null)
        .findFirst();
  }

  private static <T> List<T> dialogNodes(Class<T> type) {
    return dialogWindow().orElseThrow().getScene().getRoot().lookupAll("*").stream()
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }

  private static Button button(DesktopFixture desktop, String words) {
    return desktop.onFx(() ->
        desktop.stage().getScene().getRoot().lookupAll(".button").stream()
            .map(Button.class::cast)
            .filter(button -> button.getText().equals(words))
            .findFirst()
            .orElseThrow());
  }

  private static List<String> texts(DesktopFixture desktop) {
    return desktop.onFx(() ->
        desktop.stage().getScene().getRoot().lookupAll(".label").stream()
            .filter(Labeled.class::isInstance)
            .map(node -> ((Labeled) node).getText())
            .toList());
  }
}
