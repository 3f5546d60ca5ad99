package dk.medspil.desktop.search;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/** Where the focus was before something covered the window, and what was marked there. */
final class ReturnFocus {
  private @Nullable Node node;
  private int anchor;
  private int caret;

  void remember(@Nullable Scene scene) {
    node = scene == null ? null : scene.getFocusOwner();
    if (node instanceof TextInputControl field) {
      anchor = field.getAnchor();
      caret = field.getCaretPosition();
    }
  }

  /** A field that gets the focus marks all its text; typing on would then overwrite it. */
  void giveBack() {
    if (node == null || node.getScene() == null) {
      return;
    }
    node.requestFocus();
    if (node instanceof TextInputControl field) {
      int end = field.getLength();
      field.selectRange(Math.min(anchor, end), Math.min(caret, end));
    }
  }
}
