package dk.medspil.desktop.control;

import javafx.beans.value.ChangeListener;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * Shows where the focus is to those who use the keyboard. JavaFX shows it after Tab only; when the
 * program itself moves it, as to the row a key has made or to the first button of a dialog, it does
 * not. Here it shows whenever a key was the last thing used, and not when the mouse was.
 */
public final class KeyFocus {
  private static final PseudoClass VISIBLE = PseudoClass.getPseudoClass("focus-visible");

  private final EventHandler<KeyEvent> key =
      event -> {
        if (!event.getCode().isModifierKey()) {
          used(true, event.getSource());
        }
      };
  private final EventHandler<MouseEvent> mouse = event -> used(false, event.getSource());
  private final ChangeListener<@Nullable Node> moved = (owner, before, now) -> show(before, now);
  private final ChangeListener<@Nullable Scene> scenes =
      (scene, before, now) -> follow(before, now);
  private boolean byKey;

  /** Follows every window that opens from now on; dialogs too, popups not. */
  public void follow(ObservableList<Window> windows) {
    windows.forEach(this::follow);
    windows.addListener(
        (ListChangeListener<Window>)
            change -> {
              while (change.next()) {
                change.getRemoved().forEach(this::leave);
                change.getAddedSubList().forEach(this::follow);
              }
            });
  }

  private void follow(Window window) {
    if (window instanceof Stage) {
      follow(null, window.getScene());
      window.sceneProperty().addListener(scenes);
    }
  }

  private void leave(Window window) {
    if (window instanceof Stage) {
      window.sceneProperty().removeListener(scenes);
      follow(window.getScene(), null);
    }
  }

  private void follow(@Nullable Scene before, @Nullable Scene now) {
    if (before != null) {
      before.removeEventFilter(KeyEvent.KEY_PRESSED, key);
      before.removeEventFilter(MouseEvent.MOUSE_PRESSED, mouse);
      before.focusOwnerProperty().removeListener(moved);
    }
    if (now != null) {
      now.addEventFilter(KeyEvent.KEY_PRESSED, key);
      now.addEventFilter(MouseEvent.MOUSE_PRESSED, mouse);
      now.focusOwnerProperty().addListener(moved);
      show(null, now.getFocusOwner());
    }
  }

  /** What has the focus shows it from the first key, also when the mouse put it there. */
  private void used(boolean now, Object source) {
    if (byKey != now) {
      byKey = now;
      if (source instanceof Scene scene) {
        show(null, scene.getFocusOwner());
      }
    }
  }

  private void show(@Nullable Node before, @Nullable Node now) {
    if (before != null) {
      before.pseudoClassStateChanged(VISIBLE, false);
    }
    if (now != null) {
      now.pseudoClassStateChanged(VISIBLE, byKey);
    }
  }
}
