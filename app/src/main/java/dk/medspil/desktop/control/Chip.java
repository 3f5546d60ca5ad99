package dk.medspil.desktop.control;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;

/** An outlined word for a role or a form; it shows and can not be pressed. */
public final class Chip extends Label {
  /** A chip with a word. */
  public Chip(String text) {
    super(text);
    getStyleClass().add("chip");
    setAccessibleRole(AccessibleRole.TEXT);
    setMinWidth(USE_PREF_SIZE);
  }

  /** A chip with the person picture before the role. */
  public static Chip role(String role) {
    var chip = new Chip(role);
    chip.setGraphic(Icons.ROLE.node());
    return chip;
  }
}
