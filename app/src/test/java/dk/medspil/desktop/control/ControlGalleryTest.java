package dk.medspil.desktop.control;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.desktop.Fx;
import dk.medspil.desktop.Theme;
import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ControlGalleryTest {
  @ParameterizedTest
  @CsvSource({"LIGHT, NORMAL", "DARK, NORMAL", "HIGH_CONTRAST, NORMAL", "LIGHT, LARGEST"})
  void picturesOfEveryControl(Theme.Mode mode, Theme.TextSize size) {
    picture("overview", Gallery::overview, mode, size);
    picture("meeting", MeetingGallery::page, mode, size);
  }

  private static void picture(
      String page, Supplier<Region> content, Theme.Mode mode, Theme.TextSize size) {
    Path file =
        Fx.call(() -> {
          var theme = new Theme();
          theme.modeProperty().set(mode);
          theme.textSizeProperty().set(size);
          var scene = new Scene(content.get(), 1366, 768);
          theme.applyTo(scene);
          return Fx.picture(
              scene,
              ("gallery-" + page + "-" + mode + "-" + size).toLowerCase(java.util.Locale.ROOT));
        });
    assertThat(file).isNotEmptyFile();
  }
}
