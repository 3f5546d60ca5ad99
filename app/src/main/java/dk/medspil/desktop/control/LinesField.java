package dk.medspil.desktop.control;

import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;

/**
 * A text field for what is said in the room. It keeps pasted lines apart, where a plain one would
 * run them together, and it is never entered with its text selected: the next key would replace
 * what is half typed.
 */
final class LinesField extends TextField {
  private final Consumer<List<String>> onSeveral;
  private boolean arriving;

  LinesField(Consumer<List<String>> onSeveral) {
    this.onSeveral = onSeveral;
    // Listens before the skin does, whose behaviour selects everything when the focus comes.
    focusedProperty().addListener((observed, before, now) -> arrive(now));
  }

  private void arrive(boolean focused) {
    arriving = focused;
    if (focused) {
      Platform.runLater(() -> arriving = false);
    }
  }

  /** A skin that is made while the field has the focus selects everything too. */
  @Override
  public void selectRange(int anchor, int caret) {
    boolean everything = Math.abs(anchor - caret) == getLength();
    if (!everything || !(arriving || getSkin() == null)) {
      super.selectRange(anchor, caret);
    }
  }

  @Override
  public void paste() {
    String text = Clipboard.getSystemClipboard().getString();
    List<String> lines =
        text == null ? List.of() : text.lines().filter(line -> !line.isBlank()).toList();
    if (lines.size() > 1) {
      onSeveral.accept(lines);
    } else {
      super.paste();
    }
  }
}
