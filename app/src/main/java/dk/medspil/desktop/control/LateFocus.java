package dk.medspil.desktop.control;

import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;

/**
 * Puts the focus on something that may not be in the window yet: what stands in a pane that scrolls
 * is there only when the pane has been laid out, and a request before that is lost.
 */
public final class LateFocus {
  private LateFocus() {}

  /** Puts the focus on {@code node} as soon as it can have it. */
  public static void on(Node node) {
    if (node.getScene() != null) {
      Platform.runLater(node::requestFocus);
      return;
    }
    node.sceneProperty()
        .addListener(
            new ChangeListener<Scene>() {
              @Override
              public void changed(ObservableValue<? extends Scene> scene, Scene before, Scene now) {
                scene.removeListener(this);
                Platform.runLater(node::requestFocus);
              }
            });
  }
}
