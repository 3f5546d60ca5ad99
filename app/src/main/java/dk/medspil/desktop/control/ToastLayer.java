package dk.medspil.desktop.control;

import dk.medspil.desktop.Texts;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/**
 * The place above everything else in the operator's window where one message at a time is shown for
 * eight seconds, waiting while it is pointed at or has focus.
 */
public final class ToastLayer extends StackPane {
  private static final Duration SHOWN = Duration.seconds(8);

  private final Label message = new Label();
  private final Button undo = new Button(Texts.get("control.toast.undo"));
  private final HBox toast = new HBox(message, undo);
  private final PauseTransition time = new PauseTransition(SHOWN);

  /** An empty layer, put last in the root so that it lies on top. */
  public ToastLayer() {
    getStyleClass().add("toast-layer");
    setAlignment(Pos.BOTTOM_CENTER);
    setPickOnBounds(false);
    toast.getStyleClass().add("toast");
    toast.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    toast.setAccessibleRole(AccessibleRole.TEXT);
    message.setWrapText(true);
    undo.getStyleClass().add("link");
    undo.setMinWidth(USE_PREF_SIZE);
    undo.setAccessibleHelp(Texts.get("control.toast.undoHelp"));
    time.setOnFinished(event -> hide());
    toast.hoverProperty().addListener(change -> waitOrGo());
    undo.focusedProperty().addListener(change -> waitOrGo());
  }

  /** Shows a message that needs no answer. */
  public void show(String text) {
    undo.setVisible(false);
    undo.setManaged(false);
    present(text);
  }

  /** Shows what was done, with a button that takes it back. */
  public void show(String text, Runnable onUndo) {
    undo.setVisible(true);
    undo.setManaged(true);
    undo.setOnAction(event -> {
      hide();
      onUndo.run();
    });
    present(text);
  }

  /** Takes the message away if it offers to take something back. */
  public void hideUndo() {
    if (undo.isVisible()) {
      hide();
    }
  }

  /** Takes the message away. */
  public void hide() {
    time.stop();
    getChildren().clear();
  }

  private void present(String text) {
    message.setText(text);
    toast.setAccessibleText(text);
    getChildren().setAll(toast);
    time.playFromStart();
  }

  private void waitOrGo() {
    if (toast.isHover() || undo.isFocused()) {
      time.pause();
    } else if (time.getStatus() == Animation.Status.PAUSED) {
      time.play();
    }
  }
}
