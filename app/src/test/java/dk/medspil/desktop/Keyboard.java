package dk.medspil.desktop;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;

/**
 * A user's hands on the keyboard. TestFX's own methods wait a fixed fifty milliseconds after every
 * key; here each action is followed by one pulse, in which everything it queued has been laid out.
 */
public final class Keyboard {
  private final Stage stage;
  private final FxRobot robot = new FxRobot();

  /** Hands on the keyboard of a window. */
  public Keyboard(Stage stage) {
    this.stage = stage;
  }

  /** For what the other methods do not do. */
  public FxRobot robot() {
    return robot;
  }

  /** Presses keys together, as {@code press(CONTROL, Z)}. */
  public void press(KeyCode... keys) {
    var hands = robot.robotContext().getKeyboardRobot();
    hands.pressNoWait(keys);
    hands.releaseNoWait(keys);
    settle();
  }

  /** Types into what has the focus, each character as a key of its own. */
  public void type(String text) {
    typeAhead(text);
    settle();
  }

  /** As {@link #type}, but does not wait until the keys have arrived. */
  public void typeAhead(String text) {
    Scene scene = Fx.call(stage::getScene);
    text.chars()
        .mapToObj(Character::toString)
        .forEach(character ->
            robot.robotContext().getBaseRobot().typeKeyboard(scene, KeyCode.UNDEFINED, character));
  }

  /** Waits until what is queued on the JavaFX thread has run and been laid out. */
  public static void settle() {
    Fx.run(() -> {});
    var pulsed = new CountDownLatch(1);
    Fx.run(() ->
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            stop();
            // Timers run before the layout of their pulse, what they queue after it.
            Platform.runLater(pulsed::countDown);
          }
        }.start());
    try {
      if (!pulsed.await(20, TimeUnit.SECONDS)) {
        throw new AssertionError("No pulse within 20 seconds");
      }
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    }
    Fx.run(() -> {});
  }
}
