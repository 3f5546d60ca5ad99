package dk.medspil.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.content.ContentLibrary;
import dk.medspil.desktop.DesktopFixture;
import dk.medspil.desktop.SmallWorkplace;
import dk.medspil.desktop.Theme;
import dk.medspil.desktop.frame.Place;
import dk.medspil.desktop.frame.Preference;
import dk.medspil.domain.meeting.Proposal;
import dk.medspil.domain.task.Task;
import dk.medspil.exchange.demo.DemoWorkplace;
import dk.medspil.store.DataFolder;
import dk.medspil.store.Store;
import dk.medspil.store.StoreRefusedException;
import dk.medspil.store.StoreRefusedException.Reason;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShellWindowTest {
  @TempDir Path folder;

  @Test
  void showsTwoYearsOfTheFictitiousWorkplace() {
    var content = new ContentLibrary();
    try (var desktop =
        DesktopFixture.start(
            folder, session -> DemoWorkplace.write(session, DesktopFixture.today(), content))) {
      desktop.snapshots("overview");
      desktop.press(KeyCode.CONTROL, KeyCode.DIGIT4);
      assertThat(desktop.stage().getTitle()).isEqualTo("Opgaver – Lokal-MED – Medspil");
      desktop.snapshots("tasks");
      desktop.press(KeyCode.F1).snapshot("shortcuts");
      assertThat(texts(desktop)).contains("Genveje", "Ctrl Z", "Ny opgave");
      desktop.press(KeyCode.ESCAPE);
      assertThat(texts(desktop)).doesNotContain("Genveje");
    }
  }

  @Test
  void aQuestionMarkShowsTheShortcutsButIsWrittenInAField() {
    try (var desktop = DesktopFixture.start(folder, SmallWorkplace::write)) {
      desktop.type("?");
      assertThat(texts(desktop)).contains("Genveje");
      desktop.press(KeyCode.ESCAPE).go(new Place.Tasks()).type("Hvem?");
      assertThat(texts(desktop)).doesNotContain("Genveje");
      assertThat(((TextInputControl) desktop.focused()).getText()).isEqualTo("Hvem?");
    }
  }

  @Test
  void goesToPlacesByKeyAndComesBackThereNextTime() {
    try (var desktop = DesktopFixture.start(folder, SmallWorkplace::write)) {
      desktop.press(KeyCode.CONTROL, KeyCode.DIGIT4);
    }
    try (var desktop = DesktopFixture.start(Store.open(data()))) {
      assertThat(desktop.stage().getTitle()).isEqualTo("Opgaver – Lokal-MED – Medspil");
    }
  }

  @Test
  void writesWhatWasTypedWhenTheWindowIsClosedAtOnce() {
    try (var desktop = DesktopFixture.start(folder, SmallWorkplace::write)) {
      desktop.go(new Place.Tasks());
      desktop.keyboard().typeAhead("Halvt skrevet");
    }
    try (var desktop = DesktopFixture.start(Store.open(data()))) {
      assertThat(desktop.<String>read(s -> s.settings().draft("task/" + SmallWorkplace.MED)))
          .isEqualTo("Halvt skrevet");
    }
  }

  @Test
  void switchesForumByArrowsAndKeepsTrioApart() {
    try (var desktop = DesktopFixture.start(folder, SmallWorkplace::write)) {
      desktop.press(KeyCode.SHIFT, KeyCode.F6);
      desktop.press(KeyCode.F6).press(KeyCode.F6).press(KeyCode.F6);
      for (int i = 0; i < 12 && !isOn(desktop, "Lokal-MED"); i++) {
        desktop.press(KeyCode.F6);
      }
      assertThat(isOn(desktop, "Lokal-MED")).as("F6 goes round all regions").isTrue();
      desktop.press(KeyCode.RIGHT);
      assertThat(desktop.stage().getTitle()).isEqualTo("Overblik – TRIO – Medspil");
      assertThat(texts(desktop))
          .contains("Aftal en gåtur med holdet", "TRIO-noter deles ikke med MED.")
          .doesNotContain("Indhent tilbud på plader");
      assertThat(((Labeled) desktop.focused()).getText()).isEqualTo("TRIO");
    }
  }

  private static boolean isOn(DesktopFixture desktop, String name) {
    return desktop.focused() instanceof Labeled button && button.getText().equals(name);
  }

  @Test
  void changesTheTextSizeByKeyAndRemembersIt() {
    try (var desktop = DesktopFixture.start(folder, SmallWorkplace::write)) {
      desktop.press(KeyCode.CONTROL, KeyCode.ADD);
      assertThat(desktop.frame().theme().textSizeProperty().get()).isEqualTo(Theme.TextSize.LARGE);
      assertThat(
              desktop.<String>read(
                  s -> s.settings().setting(Preference.TEXT_SIZE.setting()).orElse("")))
          .isEqualTo("LARGE");
      desktop.write(s -> s.settings().set(Preference.MODE.setting(), "DARK"));
      assertThat(desktop.frame().theme().modeProperty().get()).isEqualTo(Theme.Mode.DARK);
    }
  }

  @Test
  void saysInOneSentenceWhyAStoreIsRefused() {
    try (var desktop = DesktopFixture.start(folder, SmallWorkplace::write)) {
      String sentence = "Mappen er i brug af et andet Medspil.";
      desktop.onFx(() -> {
        new RefusedWindow(
                desktop.stage(),
                desktop.frame().theme(),
                new StoreRefusedException(Reason.IN_USE, sentence))
            .show(() -> {}, () -> {});
        return true;
      });
      assertThat(texts(desktop)).contains(sentence, "Vælg en anden mappe", "Luk Medspil");
      desktop.snapshot("refused");
    }
  }

  @Test
  void tellsARefusalOfTheStoreAndKeepsTheWindow() {
    try (var desktop = DesktopFixture.start(folder, SmallWorkplace::write)) {
      desktop.onFx(() -> {
        desktop.frame().failed(new StoreRefusedException(Reason.RULE, "Det må linjen ikke."));
        return true;
      });
      assertThat(texts(desktop)).contains("Det må linjen ikke.", "Alt er gemt");
    }
  }

  @Test
  void triesAgainToWriteWhatAFullDiskRefused() {
    var full = new AtomicBoolean(true);
    try (var desktop = DesktopFixture.start(folder, SmallWorkplace::write)) {
      edit(desktop, full);
      assertThat(texts(desktop)).contains("Ikke gemt");
      desktop.write(s -> s.settings().set("noget", "andet"));
      assertThat(texts(desktop)).contains("Ikke gemt");
      full.set(false);
      desktop.onFx(() -> {
        desktop.frame().work().change("Andet", s -> s.settings().set("noget", "tredje"));
        return true;
      });
      desktop.waitIdle();
      assertThat(draft(desktop)).isEqualTo("Skrevet");
      assertThat(texts(desktop)).contains("Alt er gemt").doesNotContain("Ikke gemt");
    }
  }

  @Test
  void canBeClosedAlthoughTheLastCannotBeWritten() {
    var full = new AtomicBoolean(true);
    try (var desktop = DesktopFixture.start(folder, SmallWorkplace::write)) {
      edit(desktop, full);
      desktop.onFx(() -> {
        desktop
            .stage()
            .fireEvent(new WindowEvent(desktop.stage(), WindowEvent.WINDOW_CLOSE_REQUEST));
        return true;
      });
      desktop.waitFor(() -> question("Luk alligevel").isPresent());
      assertThat(desktop.<Boolean>onFx(desktop.stage()::isShowing)).isTrue();
      desktop.onFx(() -> {
        question("Luk alligevel").orElseThrow().fire();
        return true;
      });
      desktop.waitFor(() -> !desktop.stage().isShowing());
    }
  }

  @Test
  void takesBackOnlyWhatTheMessageIsAbout() {
    try (var desktop = DesktopFixture.start(folder, SmallWorkplace::write)) {
      desktop.onFx(() -> {
        desktop
            .frame()
            .work()
            .change(
                "Slet",
                s -> {
                  s.tasks().ofForum(SmallWorkplace.MED).forEach(t -> s.tasks().remove(t.id()));
                  return true;
                },
                done -> desktop.frame().done("Opgaverne er slettet."));
        return true;
      });
      desktop.waitIdle();
      assertThat(texts(desktop)).contains("Opgaverne er slettet.");
      desktop.write(s -> s.settings().set("noget", "andet"));
      assertThat(texts(desktop)).contains("Opgaverne er slettet.");
      desktop.write(s ->
          s.meetings()
              .save(
                  new Proposal(s.newId(), SmallWorkplace.MED, "Støj", "", DesktopFixture.today())));
      assertThat(texts(desktop)).doesNotContain("Opgaverne er slettet.");
    }
  }

  @Test
  void keepsADateThatIsOnlyTypedWhenAKeyLeavesTheScreen() {
    try (var desktop = DesktopFixture.start(folder, SmallWorkplace::write)) {
      desktop.go(new Place.Tasks());
      desktop.press(KeyCode.DOWN).press(KeyCode.ENTER);
      desktop.onFx(() -> {
        var field = desktop.robot().lookup(".task-due .text-field").queryAs(TextField.class);
        field.requestFocus();
        field.setText("24/12");
        return true;
      });
      desktop.press(KeyCode.CONTROL, KeyCode.DIGIT1);
      assertThat(desktop.<List<Task>>read(s -> s.tasks().ofForum(SmallWorkplace.MED)))
          .anyMatch(task -> task.due().equals(Optional.of(LocalDate.of(2026, 12, 24))));
    }
  }

  @Test
  void speaksDanishInTheMenuOfATextField() {
    try (var desktop = DesktopFixture.start(folder, SmallWorkplace::write)) {
      desktop.go(new Place.Tasks());
      ContextMenu menu =
          desktop.onFx(() -> {
            var field = desktop.robot().lookup(".capture-field").queryAs(TextField.class);
            field.fireEvent(
                new ContextMenuEvent(
                    ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5, 5, 5, false, null));
            return field.getContextMenu();
          });
      assertThat(menu.getItems())
          .extracting(MenuItem::getText)
          .filteredOn(Objects::nonNull)
          .containsExactly("Klip", "Kopiér", "Sæt ind", "Markér alt");
      desktop.onFx(() -> {
        menu.hide();
        return true;
      });
    }
  }

  private static void edit(DesktopFixture desktop, AtomicBoolean full) {
    desktop.onFx(() -> {
      desktop
          .frame()
          .work()
          .edit(
              "Skriv",
              "felt",
              s -> {
                if (full.get()) {
                  throw new StoreRefusedException(Reason.FULL, "Disken er fuld.");
                }
                s.settings().setDraft("felt", "Skrevet");
              });
      return true;
    });
    desktop.waitIdle();
    closeDialogs(desktop);
  }

  /** A window left open would take the keys of the tests that follow. */
  private static void closeDialogs(DesktopFixture desktop) {
    desktop.onFx(() -> {
      Window.getWindows().stream()
          .filter(window -> window instanceof Stage && !window.equals(desktop.stage()))
          .toList()
          .forEach(Window::hide);
      return true;
    });
  }

  private static String draft(DesktopFixture desktop) {
    return desktop.read(s -> s.settings().draft("felt"));
  }

  private static Optional<Button> question(String verb) {
    return Window.getWindows().stream()
        .flatMap(window -> window.getScene().getRoot().lookupAll(".button").stream())
        .filter(Button.class::isInstance)
        .map(Button.class::cast)
        .filter(button -> button.getText().equals(verb))
        .findFirst();
  }

  private DataFolder data() {
    return new DataFolder(folder.resolve("data"));
  }

  private static List<String> texts(DesktopFixture desktop) {
    return desktop.onFx(() -> {
      Scene scene = desktop.stage().getScene();
      return scene.getRoot().lookupAll("*").stream()
          .filter(Labeled.class::isInstance)
          .map(node -> ((Labeled) node).getText())
          .toList();
    });
  }
}
