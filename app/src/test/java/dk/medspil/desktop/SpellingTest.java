package dk.medspil.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.content.ContentLibrary;
import dk.medspil.desktop.frame.OwnWords;
import dk.medspil.desktop.frame.Place;
import dk.medspil.exchange.demo.DemoWorkplace;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Misspelled words in the fields of several lines, by keyboard. */
class SpellingTest {
  @TempDir Path folder;

  @Test
  void aSlipIsMarkedPutRightAndAnotherWordLearned() {
    try (var desktop = minutes()) {
      write(desktop, "Vi tog en drøftlse om gnavposten og ro");
      desktop.waitFor(() -> marks(desktop) == 2);
      desktop.snapshots("spelling");
      desktop.press(KeyCode.HOME).press(KeyCode.SHIFT, KeyCode.F7);
      desktop.waitFor(() -> names().contains("drøftelse"));
      assertThat(desktop.<List<String>>onFx(SpellingTest::names))
          .startsWith("drøftelse")
          .contains("Føj »drøftlse« til egen ordliste", "Sæt ind");
      choose(desktop, "drøftelse");
      assertThat(text(desktop)).isEqualTo("Vi tog en drøftelse om gnavposten og ro");
      desktop.waitFor(() -> marks(desktop) == 1);
      desktop.press(KeyCode.SHIFT, KeyCode.F7);
      desktop.waitFor(() -> !names().isEmpty());
      choose(desktop, "Føj »gnavposten« til egen ordliste");
      desktop.waitIdle();
      desktop.waitFor(() -> marks(desktop) == 0);
      assertThat(desktop.<List<String>>read(OwnWords::in)).contains("gnavposten");
    }
  }

  @Test
  void theWordBeingTypedIsLeftAlone() {
    try (var desktop = minutes()) {
      write(desktop, "Vi drøftlse om drøftlse");
      desktop.waitFor(() -> marks(desktop) == 1);
      desktop.type(" ");
      desktop.waitFor(() -> marks(desktop) == 2);
    }
  }

  @Test
  void whenSwitchedOffNothingIsMarked() {
    try (var desktop = minutes()) {
      desktop.write(session -> session.settings().set(OwnWords.CHECKED, OwnWords.NO));
      write(desktop, "Vi drøftlse om ro");
      long until = System.nanoTime() + 1_500_000_000L;
      desktop.waitFor(() -> System.nanoTime() > until);
      assertThat(desktop.<Integer>onFx(() -> marks(desktop))).isZero();
    }
  }

  private DesktopFixture minutes() {
    SharedSpeller.get();
    var desktop =
        DesktopFixture.start(
            folder,
            session -> DemoWorkplace.write(session, DesktopFixture.today(), new ContentLibrary()));
    desktop.go(new Place.Settings());
    return desktop;
  }

  /** The list of own words is a field of several lines like any other. */
  private static void write(DesktopFixture desktop, String text) {
    desktop.onFx(() -> {
      desktop.stage().getScene().getRoot().lookupAll(".toggle-button").stream()
          .map(ToggleButton.class::cast)
          .filter(one -> "Stavning".equals(one.getText()))
          .findFirst()
          .orElseThrow()
          .fire();
      return true;
    });
    desktop.waitIdle();
    desktop.onFx(() -> {
      area(desktop).requestFocus();
      return true;
    });
    desktop.type(text);
  }

  private static TextArea area(DesktopFixture desktop) {
    return (TextArea) desktop.stage().getScene().getRoot().lookup(".spelling-words");
  }

  private static String text(DesktopFixture desktop) {
    return desktop.onFx(() -> area(desktop).getText());
  }

  private static int marks(DesktopFixture desktop) {
    return desktop.stage().getScene().getRoot().lookupAll(".spelling-mark").size();
  }

  private static List<MenuItem> items() {
    return Window.getWindows().stream()
        .filter(ContextMenu.class::isInstance)
        .filter(PopupWindow.class::isInstance)
        .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
        .toList();
  }

  private static List<String> names() {
    return items().stream().map(MenuItem::getText).filter(Objects::nonNull).toList();
  }

  private static void choose(DesktopFixture desktop, String name) {
    desktop.onFx(() -> {
      items().stream().filter(item -> name.equals(item.getText())).findFirst().orElseThrow().fire();
      Window.getWindows().stream()
          .filter(ContextMenu.class::isInstance)
          .map(ContextMenu.class::cast)
          .toList()
          .forEach(ContextMenu::hide);
      return true;
    });
    desktop.waitIdle();
  }
}
