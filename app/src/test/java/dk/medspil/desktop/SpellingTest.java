package dk.medspil.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.desktop.frame.OwnWords;
import dk.medspil.desktop.frame.PhraseMenu;
import dk.medspil.desktop.frame.Place;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javafx.scene.Parent;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.DialogPane;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
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
    try (var desktop = planLine()) {
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
    try (var desktop = planLine()) {
      write(desktop, "Vi drøftlse om drøftlse");
      desktop.waitFor(() -> marks(desktop) == 1);
      desktop.type(" ");
      desktop.waitFor(() -> marks(desktop) == 2);
    }
  }

  @Test
  void whenSwitchedOffNothingIsMarked() {
    try (var desktop = planLine()) {
      desktop.write(session -> session.settings().set(OwnWords.CHECKED, OwnWords.NO));
      write(desktop, "Vi drøftlse om ro");
      long until = System.nanoTime() + 1_500_000_000L;
      desktop.waitFor(() -> System.nanoTime() > until);
      assertThat(desktop.<Integer>onFx(() -> marks(desktop))).isZero();
    }
  }

  @Test
  void aDialogMarksOffersAndLearnsAsTheWindowDoes() {
    try (var desktop = planLine()) {
      desktop.onFx(() -> {
        fire(PhraseMenu.button(desktop.frame(), phrase -> {}).getItems(), "Ret fraserne …");
        return true;
      });
      desktop.waitIdle();
      TextArea field = (TextArea) dialog().lookup(".text-area");
      desktop.onFx(() -> {
        field.requestFocus();
        field.setText("Vi tog en drøftlse om gnavposten og ro");
        field.end();
        return true;
      });
      desktop.waitFor(() -> marksIn(dialog()) == 2);
      desktop.onFx(() -> Fx.picture(dialog().getScene(), "spelling-dialog"));
      desktop.press(KeyCode.HOME).press(KeyCode.SHIFT, KeyCode.F7);
      desktop.waitFor(() -> names().contains("drøftelse"));
      choose(desktop, "drøftelse");
      assertThat(desktop.<String>onFx(field::getText))
          .isEqualTo("Vi tog en drøftelse om gnavposten og ro");
      desktop.press(KeyCode.SHIFT, KeyCode.F7);
      desktop.waitFor(() -> names().contains("Føj »gnavposten« til egen ordliste"));
      choose(desktop, "Føj »gnavposten« til egen ordliste");
      desktop.waitFor(() -> marksIn(dialog()) == 0);
      assertThat(desktop.<List<String>>read(OwnWords::in)).contains("gnavposten");
      desktop.onFx(() -> {
        dialog().getScene().getWindow().hide();
        return true;
      });
    }
  }

  private static Parent dialog() {
    return Window.getWindows().stream()
        .map(window -> window.getScene().getRoot())
        .filter(DialogPane.class::isInstance)
        .findFirst()
        .orElseThrow();
  }

  private static void fire(List<MenuItem> items, String name) {
    items.stream().filter(item -> name.equals(item.getText())).findFirst().orElseThrow().fire();
  }

  private static int marksIn(Parent root) {
    return root.lookupAll(".spelling-mark").size();
  }

  private DesktopFixture planLine() {
    SharedSpeller.get();
    var desktop = DesktopFixture.start(folder, SmallWorkplace::write);
    desktop.go(new Place.PlanLineAt(new UUID(5, 1)));
    return desktop;
  }

  private static void write(DesktopFixture desktop, String text) {
    desktop.onFx(() -> {
      area(desktop).requestFocus();
      area(desktop).clear();
      return true;
    });
    desktop.type(text);
  }

  private static TextArea area(DesktopFixture desktop) {
    return (TextArea) desktop.stage().getScene().getRoot().lookup("#line-measure");
  }

  private static String text(DesktopFixture desktop) {
    return desktop.onFx(() -> area(desktop).getText());
  }

  private static int marks(DesktopFixture desktop) {
    return marksIn(desktop.stage().getScene().getRoot());
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
      fire(items(), name);
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
