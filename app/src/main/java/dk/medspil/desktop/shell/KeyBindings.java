package dk.medspil.desktop.shell;

import dk.medspil.desktop.control.Command;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;

/**
 * Makes shortcuts work wherever the focus is. Those with Ctrl, Alt, a function key or a page key
 * come before the control that has focus, so that they work in the middle of typing; single letters
 * and arrows come after it, and never while text is typed.
 */
final class KeyBindings {
  private final Scene scene;
  private final Supplier<List<Command>> commands;

  KeyBindings(Scene scene, Supplier<List<Command>> commands) {
    this.scene = scene;
    this.commands = commands;
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::before);
    scene.addEventHandler(KeyEvent.KEY_PRESSED, this::after);
  }

  /**
   * Lets a sign that is typed outside a field run a command of those there are now: a sign lies on
   * other keys in every country, and a shortcut would name one of them.
   */
  void onTyped(String sign, Command command) {
    scene.addEventHandler(
        KeyEvent.KEY_TYPED,
        event -> {
          boolean typing = scene.getFocusOwner() instanceof TextInputControl;
          if (!typing && sign.equals(event.getCharacter()) && commands.get().contains(command)) {
            event.consume();
            command.run().run();
          }
        });
  }

  private void before(KeyEvent event) {
    run(event, true);
  }

  private void after(KeyEvent event) {
    boolean typing = scene.getFocusOwner() instanceof TextInputControl;
    if (!event.isConsumed() && (!typing || event.getCode() == KeyCode.ESCAPE)) {
      run(event, false);
    }
  }

  private void run(KeyEvent event, boolean early) {
    commands.get().stream()
        .filter(command -> command.shortcut().filter(keys -> isEarly(keys) == early).isPresent())
        .filter(command -> command.shortcut().filter(keys -> keys.match(event)).isPresent())
        .findFirst()
        .ifPresent(command -> {
          event.consume();
          command.run().run();
        });
  }

  private static boolean isEarly(KeyCombination keys) {
    boolean modified =
        keys.getShortcut() == ModifierValue.DOWN
            || keys.getControl() == ModifierValue.DOWN
            || keys.getAlt() == ModifierValue.DOWN;
    return modified
        || code(keys)
            .filter(code ->
                code.isFunctionKey() || code == KeyCode.PAGE_UP || code == KeyCode.PAGE_DOWN)
            .isPresent();
  }

  private static Optional<KeyCode> code(KeyCombination keys) {
    return keys instanceof KeyCodeCombination combination
        ? Optional.of(combination.getCode())
        : Optional.empty();
  }
}
