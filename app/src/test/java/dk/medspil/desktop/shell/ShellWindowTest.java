package dk.medspil.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.content.ContentLibrary;
import dk.medspil.desktop.DesktopFixture;
import dk.medspil.desktop.SmallWorkplace;
import dk.medspil.desktop.Theme;
import dk.medspil.desktop.frame.Place;
import dk.medspil.desktop.frame.Preference;
import dk.medspil.exchange.demo.DemoWorkplace;
import dk.medspil.store.DataFolder;
import dk.medspil.store.Store;
import dk.medspil.store.StoreRefusedException;
import dk.medspil.store.StoreRefusedException.Reason;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
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
      desktop.robot().write("Halvt skrevet", 0);
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
      while (!(desktop.focused() instanceof Labeled button)
          || !button.getText().equals("Lokal-MED")) {
        desktop.press(KeyCode.F6);
      }
      desktop.press(KeyCode.RIGHT);
      assertThat(desktop.stage().getTitle()).isEqualTo("Overblik – TRIO – Medspil");
      assertThat(texts(desktop))
          .contains("Aftal en gåtur med holdet", "TRIO-noter deles ikke med MED.")
          .doesNotContain("Indhent tilbud på plader");
      assertThat(((Labeled) desktop.focused()).getText()).isEqualTo("TRIO");
    }
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
