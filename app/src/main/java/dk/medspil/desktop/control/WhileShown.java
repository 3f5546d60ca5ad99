package dk.medspil.desktop.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/**
 * Follows what outlives a screen only while the screen is in the window, so that it is let go of
 * when it is left: a listener that stays would keep the whole screen and its pictures in memory.
 */
public final class WhileShown {
  private WhileShown() {}

  /** What {@code followed} says while {@code node} is in a window, and what it said last after. */
  public static <T> ObservableValue<T> in(Node node, ObservableValue<T> followed) {
    return followed.when(node.sceneProperty().map(scene -> true).orElse(false));
  }
}
