package dk.medspil.desktop.control;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;

/** A drawn key with its name; the control it belongs to says the shortcut to a screen reader. */
public final class KeyCap extends Label {
  /** A key cap with a text such as {@code Enter}. */
  public KeyCap(String text) {
    super(text);
    getStyleClass().add("key-cap");
    setAccessibleRole(AccessibleRole.TEXT);
    setMinWidth(USE_PREF_SIZE);
  }

  /** A key cap for a shortcut, written {@code Alt B}. */
  public KeyCap(KeyCombination keys) {
    this(Shortcuts.text(keys));
  }
}
