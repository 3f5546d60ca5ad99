package dk.medspil.desktop.shell;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.ToastLayer;
import dk.medspil.desktop.frame.Work;
import dk.medspil.store.Changed;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/** Fortryd and Gør igen across the whole program, and the words that tell what was taken back. */
final class UndoKeys {
  private final Work work;
  private final ToastLayer toast;
  private final Runnable flush;
  private final Supplier<@Nullable Node> focused;
  private int actions;

  UndoKeys(Work work, ToastLayer toast, Runnable flush, Supplier<@Nullable Node> focused) {
    this.work = work;
    this.toast = toast;
    this.flush = flush;
    this.focused = focused;
    work.onChange(this::heard);
  }

  List<Command> commands() {
    return List.of(
        Command.of(Texts.get("shell.undo.name"), Texts.get("shell.undo.help"), this::undoKey)
            .withShortcut("Shortcut+Z"),
        redo().withShortcut("Shortcut+Y"));
  }

  /** The same as {@link #commands}, on the keys other programs use. */
  List<Command> alsoKeys() {
    return List.of(redo().withShortcut("Shift+Shortcut+Z"));
  }

  /** Says what was just done, with a button that takes this back and nothing that came after. */
  void offer(String text) {
    int mine = actions;
    toast.show(
        text,
        () -> {
          flush.run();
          work.whenWritten(() -> {
            if (actions == mine) {
              undo();
            } else {
              toast.show(Texts.get("shell.undo.tooLate"));
            }
          });
        });
  }

  private void heard(Changed changed) {
    if (changed.isAction()) {
      actions++;
      toast.hideUndo();
    }
  }

  /** Takes the last action back. */
  private void undo() {
    flush.run();
    work.undo(label ->
        toast.show(
            label
                .map(name -> Texts.get("shell.undo.done", name))
                .orElseGet(() -> Texts.get("shell.undo.nothing"))));
  }

  private Command redo() {
    return Command.of(
        Texts.get("shell.redo.name"),
        Texts.get("shell.redo.help"),
        () -> {
          flush.run();
          work.redo(label ->
              toast.show(
                  label
                      .map(name -> Texts.get("shell.redo.done", name))
                      .orElseGet(() -> Texts.get("shell.redo.nothing"))));
        });
  }

  /** In a line that is not entered yet, the key takes back letters and not what was done before. */
  private void undoKey() {
    if (focused.get() instanceof TextInputControl line
        && line.getStyleClass().contains("capture-field")
        && !line.getText().isEmpty()) {
      line.undo();
    } else {
      undo();
    }
  }
}
