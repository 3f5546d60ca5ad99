package dk.medspil.desktop.tools;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.desktop.DesktopFixture;
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
}
