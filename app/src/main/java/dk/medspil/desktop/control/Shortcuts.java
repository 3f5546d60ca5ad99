package dk.medspil.desktop.control;

import java.util.ArrayList;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;

/** How a shortcut is written on a key cap and read aloud: {@code Ctrl K}, {@code Alt B}. */
final class Shortcuts {
  private Shortcuts() {}

  static String text(KeyCombination keys) {
    var parts = new ArrayList<String>();
    if (keys.getShortcut() == ModifierValue.DOWN || keys.getControl() == ModifierValue.DOWN) {
      parts.add("Ctrl");
    }
    if (keys.getAlt() == ModifierValue.DOWN) {
      parts.add("Alt");
    }
    if (keys.getShift() == ModifierValue.DOWN) {
      parts.add("Shift");
    }
    parts.add(keys instanceof KeyCodeCombination code ? name(code.getCode()) : keys.getName());
    return String.join(" ", parts);
  }

  private static String name(KeyCode code) {
    return switch (code) {
      case PAGE_DOWN -> "PgDn";
      case PAGE_UP -> "PgUp";
      case ESCAPE -> "Esc";
      case LEFT -> "←";
      case RIGHT -> "→";
      case UP -> "↑";
      case DOWN -> "↓";
      case PLUS, ADD -> "+";
      case MINUS, SUBTRACT -> "-";
      case PERIOD -> ".";
      default -> code.getName();
    };
  }
}
