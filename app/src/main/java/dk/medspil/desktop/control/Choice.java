package dk.medspil.desktop.control;

import java.util.Optional;
import javafx.scene.input.KeyCombination;

/**
 * One of several things to choose between, with the words the user sees.
 *
 * @param shortcut works while the control that offers the choice has focus
 */
public record Choice<T>(
    T value, String name, Optional<Icons> icon, Optional<KeyCombination> shortcut) {
  /** A choice with a word only. */
  public static <T> Choice<T> of(T value, String name) {
    return new Choice<>(value, name, Optional.empty(), Optional.empty());
  }

  /** A choice with a picture before the word. */
  public static <T> Choice<T> of(T value, String name, Icons icon) {
    return new Choice<>(value, name, Optional.of(icon), Optional.empty());
  }

  /**
   * The same choice with a shortcut such as {@code "Alt+1"}.
   *
   * @throws IllegalArgumentException if the keys can not be understood
   */
  public Choice<T> withShortcut(String keys) {
    return new Choice<>(value, name, icon, Optional.of(KeyCombination.valueOf(keys)));
  }
}
