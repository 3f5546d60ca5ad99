package dk.medspil.desktop.tools;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.desktop.DesktopFixture;
import dk.medspil.desktop.Fx;
import dk.medspil.desktop.Theme;
import dk.medspil.desktop.frame.Place;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ToolsScreenTest {
  @TempDir Path folder;

  @Test
  void everyToolIsOneKeyAndEnterAway() {
    try (var desktop = DesktopFixture.startDemo(folder)) {
      int tools = Tools.commands(place -> {}).size();
      for (int tool = 0; tool < tools; tool++) {
        desktop.press(KeyCode.CONTROL, KeyCode.DIGIT9);
        assertThat(desktop.stage().getTitle()).contains("Værktøjer");
        if (tool == 0) {
          desktop.snapshots("vaerktoejer");
        }
        for (int down = 0; down < tool; down++) {
          desktop.press(KeyCode.DOWN);
        }
        String name = desktop.focused().getAccessibleText().replaceFirst("\\..*", "");
        desktop.press(KeyCode.ENTER);
        desktop.waitIdle();
        assertThat(desktop.stage().getTitle()).contains(name);
      }
    }
  }

  @Test
  void allPlacesCanBeReachedInALowWindowWithLargeText() {
    try (var desktop = DesktopFixture.startDemo(folder)) {
      desktop.go(new Place.Tools());
      desktop.snapshot("lav-rude", 1024, 640, Theme.Mode.LIGHT, Theme.TextSize.LARGEST);
      Fx.run(() -> {
        desktop.stage().setHeight(640);
        desktop.frame().theme().textSizeProperty().set(Theme.TextSize.LARGEST);
      });
      desktop.waitIdle();
      var bar = desktop.onFx(() -> desktop.stage().getScene().lookup(".navigation"));
      assertThat(desktop.onFx(() -> bar.getBoundsInParent().getMinY())).isGreaterThanOrEqualTo(0);
      assertThat(desktop.onFx(() -> bar.getBoundsInParent().getMaxY()))
          .isLessThanOrEqualTo(desktop.onFx(() -> desktop.stage().getScene().getHeight()));
    }
  }
}
