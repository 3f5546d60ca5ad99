package dk.medspil.desktop.shell;

import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/**
 * Gives a text field its caret back when the user returns from another program. JavaFX would select
 * the whole text instead, and the next key would replace it.
 */
final class ReturnToField {
  private @Nullable TextInputControl left;
  private int anchor;
  private int caret;

  /**
   * Listens to a window.
   *
   * @param window whether the window is the one typed in
   * @param owner the node in it that has the focus
   */
  ReturnToField(ObservableValue<Boolean> window, Supplier<@Nullable Node> owner) {
    window.subscribe(focused -> {
      if (focused) {
        comeBack(owner.get());
      } else {
        leave(owner.get());
      }
    });
  }

  private void leave(@Nullable Node owner) {
    left = owner instanceof TextInputControl field ? field : null;
    if (left != null) {
      anchor = left.getAnchor();
      caret = left.getCaretPosition();
    }
  }

  private void comeBack(@Nullable Node owner) {
    if (left != null && left.equals(owner)) {
      left.selectRange(Math.min(anchor, left.getLength()), Math.min(caret, left.getLength()));
    }
    left = null;
  }
}
