package dk.medspil.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.desktop.DesktopFixture;
import dk.medspil.desktop.SmallWorkplace;
import dk.medspil.desktop.frame.Place;
import dk.medspil.desktop.hall.Hall;
import dk.medspil.store.DataFolder;
import dk.medspil.store.Store;
import dk.medspil.store.WindowLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowLockTest {
  private static final String PASSPHRASE = "fire blå kopper";
  @TempDir Path folder;

  @Test
  void theCurtainHidesWindowAndHallAndOnlyThePassphraseRaisesIt() {
    DataFolder data = new DataFolder(folder.resolve("data"));
    try (var desktop = DesktopFixture.start(folder, SmallWorkplace::write)) {
      desktop.go(new Place.Meetings());
      desktop.onFx(() -> {
        desktop.frame().hall().start();
        return true;
      });
      // Without a passphrase there is nothing to lock with.
      desktop.press(KeyCode.CONTROL, KeyCode.L);
      assertThat(isCurtainDown(desktop)).isFalse();
      desktop.frame().work().windowLock().set(PASSPHRASE.toCharArray());
      Node before = desktop.focused();
      desktop.press(KeyCode.CONTROL, KeyCode.L);
      assertThat(isCurtainDown(desktop)).isTrue();
      desktop.snapshots("locked");
      assertThat(shownTexts(desktop)).doesNotContain("Møder", "Alt er gemt");
      assertThat(desktop.onFx(() -> desktop.stage().getTitle())).isEqualTo("Medspil");
      assertThat(state(desktop)).isEqualTo(Hall.State.BLANK);
      assertThat(desktop.focused()).isInstanceOf(PasswordField.class);
      // No shortcut reaches what is behind.
      desktop.press(KeyCode.CONTROL, KeyCode.DIGIT4);
      assertThat(isCurtainDown(desktop)).isTrue();
      desktop.type("noget andet").press(KeyCode.ENTER);
      assertThat(isCurtainDown(desktop)).isTrue();
      assertThat(shownTexts(desktop)).contains("Det er ikke adgangssætningen. Prøv igen.");
      desktop.type(PASSPHRASE).press(KeyCode.ENTER);
      assertThat(isCurtainDown(desktop)).isFalse();
      assertThat(shownTexts(desktop)).contains("Møder");
      assertThat(desktop.onFx(() -> desktop.stage().getTitle())).startsWith("Møder");
      assertThat(state(desktop)).isEqualTo(Hall.State.REHEARSAL);
      assertThat(desktop.focused()).isEqualTo(before);
    }
    // The next start begins behind the curtain, until the file is gone.
    assertThat(new WindowLock(data).look()).isTrue();
    try (var desktop = DesktopFixture.start(Store.open(data))) {
      assertThat(isCurtainDown(desktop)).isTrue();
    }
    try {
      Files.delete(new WindowLock(data).path());
    } catch (java.io.IOException failure) {
      throw new AssertionError(failure);
    }
    try (var desktop = DesktopFixture.start(Store.open(data))) {
      assertThat(isCurtainDown(desktop)).isFalse();
    }
  }

  private static Hall.State state(DesktopFixture desktop) {
    return desktop.onFx(() -> desktop.frame().hall().stateProperty().get());
  }

  private static boolean isCurtainDown(DesktopFixture desktop) {
    return desktop.onFx(
        () -> desktop.stage().getScene().getRoot().lookup(".lock-curtain").isVisible());
  }

  private static List<String> shownTexts(DesktopFixture desktop) {
    return desktop.onFx(() ->
        desktop.stage().getScene().getRoot().lookupAll(".label").stream()
            .filter(Labeled.class::isInstance)
            .filter(WindowLockTest::isShown)
            .map(node -> ((Labeled) node).getText())
            .toList());
  }

  private static boolean isShown(Node node) {
    for (Node up = node; up != null; up = up.getParent()) {
      if (!up.isVisible()) {
        return false;
      }
    }
    return true;
  }
}
