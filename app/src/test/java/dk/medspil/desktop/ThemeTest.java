package dk.medspil.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.desktop.Theme.Mode;
import dk.medspil.desktop.Theme.TextSize;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThemeTest {
  private final Theme theme = Fx.call(Theme::new);
  private final Label label = new Label("Møde");

  @BeforeEach
  void startsLight() {
    theme.modeProperty().set(Mode.LIGHT);
  }

  @ParameterizedTest
  @CsvSource({
    "AUTOMATIC, 1366, 15",
    "AUTOMATIC, 1600, 17",
    "SMALL, 1920, 13",
    "LARGEST, 1024, 24",
    "DOUBLE, 1366, 30"
  })
  void textSizeFollowsTheChoiceAndTheWindow(TextSize size, double width, double pixels) {
    Fx.run(() -> {
      theme.textSizeProperty().set(size);
      styled(width);
    });
    assertThat(label.getFont().getSize()).isEqualTo(pixels);
    assertThat(label.getFont().getFamily()).isEqualTo("Source Sans 3");
  }

  @Test
  void changingTheModeRepaintsTheWindowThatIsOpen() {
    Fx.run(() -> {
      Scene scene = styled(1366);
      assertThat(label.getTextFill()).isEqualTo(Color.web("#1D2125"));
      theme.modeProperty().set(Mode.DARK);
      scene.getRoot().applyCss();
    });
    assertThat(label.getTextFill()).isEqualTo(Color.web("#F2EFE9"));
  }

  @Test
  void highContrastTakesTheTintsAway() {
    Fx.run(() -> {
      theme.modeProperty().set(Mode.HIGH_CONTRAST);
      label.getStyleClass().add("muted");
      styled(1366);
    });
    assertThat(label.getTextFill()).isEqualTo(Color.web("#1D2125"));
  }

  @Test
  void stepsGoThroughTheScaleAndStayAtItsEnds() {
    theme.stepTextSize(1, 1366);
    assertThat(theme.textSizeProperty().get()).isEqualTo(TextSize.LARGE);
    theme.stepTextSize(9, 1366);
    assertThat(theme.textSizeProperty().get()).isEqualTo(TextSize.DOUBLE);
    theme.stepTextSize(-9, 1366);
    assertThat(theme.textSizeProperty().get()).isEqualTo(TextSize.SMALL);
  }

  private Scene styled(double width) {
    var scene = new Scene(new StackPane(label), width, 700);
    theme.applyTo(scene);
    scene.getRoot().applyCss();
    return scene;
  }
}
