package dk.medspil.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.controlsfx.control.Notifications;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.SegmentedButton;
import org.controlsfx.control.StatusBar;
import org.controlsfx.control.textfield.AutoCompletionBinding;
import org.controlsfx.control.textfield.TextFields;
import org.controlsfx.validation.ValidationSupport;
import org.controlsfx.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The controls we take from ControlsFX, AtlantaFX and Ikonli open with the JVM options of the pom.
 *
 * <p>ControlsFX reaches into JavaFX; an export that goes missing shows only when a control is used.
 */
@ExtendWith(ApplicationExtension.class)
final class ThirdPartyControlsTest {
  private static final Path PICTURE = Path.of("target", "screenshots", "third-party-controls.png");

  /** Colours that the style sheets of ControlsFX look up and AtlantaFX does not define. */
  private static final String MODENA_COLOURS =
      """
      data:text/css,.root {
      -fx-text-inner-color: -color-fg-default;
      -fx-text-background-color: -color-fg-default;
      -fx-control-inner-background: -color-bg-default;
      -fx-background: -color-bg-default;
      -fx-color: -color-bg-subtle;
      -fx-body-color: -color-bg-subtle;
      -fx-accent: -color-accent-emphasis;
      -fx-box-border: -color-border-default;
      -fx-text-box-border: -color-border-default;
      -fx-outer-border: -color-border-default;
      -fx-shadow-highlight-color: transparent;
      -fx-focus-color: -color-accent-emphasis;
      -fx-faint-focus-color: -color-accent-muted;
      -fx-selection-bar: -color-accent-subtle;
      -fx-selection-bar-text: -color-fg-default;
      }
      """;

  private TextField name;
  private ValidationSupport validation;
  private PopOver popOver;
  private AutoCompletionBinding<String> completion;
  private Scene scene;

  @Start
  void start(Stage stage) {
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    name = TextFields.createClearableTextField();
    validation = new ValidationSupport();
    popOver = new PopOver(new Label("Hvorfor er dette punkt her?"));
    var views = new SegmentedButton(new ToggleButton("Liste"), new ToggleButton("Tavle"));
    var status = new StatusBar();
    status.setText("Alt er gemt");
    var icon = new FontIcon(BootstrapIcons.CALENDAR3);
    var root = new VBox(12, icon, name, views, status);
    root.setPadding(new Insets(24));
    scene = new Scene(root, 480, 320);
    scene.getStylesheets().add(MODENA_COLOURS);
    stage.setScene(scene);
    completion = TextFields.bindAutoCompletion(name, List.of("Arbejdsmiljø", "Budget"));
    validation.registerValidator(name, Validator.createEmptyValidator("Skriv et navn"));
    stage.show();
  }

  @Test
  void aMissingValueIsMarkedAtItsField(FxRobot robot) {
    robot.interact(() -> validation.initInitialDecoration());
    assertThat(validation.isInvalid()).isTrue();
    robot.interact(() -> name.requestFocus());
    robot.write("Budget");
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(validation.isInvalid()).isFalse();
  }

  @Test
  void typingOffersWhatCanBeChosen(FxRobot robot) throws Exception {
    robot.interact(() -> name.requestFocus());
    robot.write("arb");
    WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, completion.getAutoCompletionPopup()::isShowing);
    robot.type(KeyCode.DOWN, KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(name.getText()).isEqualTo("Arbejdsmiljø");
  }

  @Test
  void popOverAndNotificationShow(FxRobot robot) {
    robot.interact(() -> {
      popOver.show(name);
      Notifications.create().owner(scene.getWindow()).text("Punktet er flyttet").show();
    });
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(popOver.isShowing()).isTrue();
    assertThat(robot.lookup("Punktet er flyttet").tryQuery()).isPresent();
    robot.interact(() -> popOver.hide());
  }

  @Test
  void allOfThemArePainted(FxRobot robot) throws IOException {
    var picture = WaitForAsyncUtils.waitForAsyncFx(5_000, () -> scene.snapshot(null));
    Files.createDirectories(PICTURE.getParent());
    ImageIO.write(SwingFXUtils.fromFXImage(picture, null), "png", PICTURE.toFile());
    assertThat(robot.lookup(".segmented-button").tryQuery()).isPresent();
    assertThat(PICTURE).isNotEmptyFile();
  }
}
