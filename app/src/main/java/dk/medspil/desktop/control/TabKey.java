package dk.medspil.desktop.control;

import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Tab leaves a field of several lines as it leaves any other; JavaFX writes it as a letter, so that
 * who has no mouse could not get out (WCAG 2.1.2).
 */
public final class TabKey {
  private TabKey() {}

  /** Lets Tab and Shift+Tab leave {@code node}, and every text area inside it. */
  public static void leaves(Node node) {
    node.addEventFilter(KeyEvent.KEY_PRESSED, TabKey::leave);
  }

  private static void leave(KeyEvent event) {
    boolean plain = event.getCode() == KeyCode.TAB && !event.isShortcutDown() && !event.isAltDown();
    if (plain && event.getTarget() instanceof TextArea area) {
      area.requestFocusTraversal(
          event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
      event.consume();
    }
  }
}
