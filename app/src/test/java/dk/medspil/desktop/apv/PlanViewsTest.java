package dk.medspil.desktop.apv;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.desktop.DesktopFixture;
import dk.medspil.desktop.frame.Place;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plan as cards, in views that are kept, and in numbers. */
class PlanViewsTest {
  @TempDir private Path folder;

  @Test
  void theLinesAreShownByStatusMonthAndPlaceAndAViewIsKept() {
    try (var desktop = DesktopFixture.startDemo(folder)) {
      desktop.go(new Place.Plan());
      fire(desktop, "Tavle");
      assertThat(texts(desktop)).anyMatch(text -> text.startsWith("I gang ("));
      desktop.snapshots("apv-tavle");
      fire(desktop, "Steder");
      assertThat(texts(desktop)).anyMatch(text -> text.startsWith("Køkkenet ("));
      desktop.snapshot("apv-steder");
      fire(desktop, "Tidslinje");
      assertThat(texts(desktop)).anyMatch(text -> text.startsWith("Over fristen ("));
      fire(desktop, "Visninger");
      desktop.press(KeyCode.ENTER);
      assertThat(
              desktop.<String>read(session -> session.settings().setting("plan.views").orElse("")))
          .isEqualTo("OPEN MONTHS - - -");
      desktop.go(new Place.Overview()).go(new Place.Plan());
      fire(desktop, "Visninger");
      desktop.press(KeyCode.ENTER);
      assertThat(texts(desktop)).anyMatch(text -> text.startsWith("Over fristen ("));
    }
  }

  @Test
  void theNumbersStandAsTextAndAreSavedAsAPicture() throws Exception {
    Path file = folder.resolve("tal.png");
    try (var desktop = DesktopFixture.startDemo(folder)) {
      desktop.go(new Place.PlanFigures());
      desktop.snapshots("apv-tal");
      assertThat(texts(desktop)).anyMatch(text -> text.contains("åbne,"));
      desktop.willChoose(file).press(KeyCode.CONTROL, KeyCode.P);
      desktop.waitFor(() -> Files.exists(file));
      assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)).contains("PNG");
    }
  }

  private static void fire(DesktopFixture desktop, String name) {
    desktop.onFx(() -> {
      Node root = desktop.stage().getScene().getRoot();
      var buttons =
          Stream.concat(
              root.lookupAll(".button").stream(), root.lookupAll(".toggle-button").stream());
      buttons
          .map(ButtonBase.class::cast)
          .filter(button -> name.equals(button.getText()))
          .findFirst()
          .orElseThrow(() -> new AssertionError("no " + name))
          .fire();
      return true;
    });
    desktop.waitIdle();
  }

  private static List<String> texts(DesktopFixture desktop) {
    return desktop.onFx(() ->
        desktop.stage().getScene().getRoot().lookupAll(".label").stream()
            .map(Labeled.class::cast)
            .map(Labeled::getText)
            .toList());
  }
}
