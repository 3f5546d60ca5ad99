package dk.medspil.desktop.control;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;

/** A text field that keeps pasted lines apart; a plain one would run them together. */
final class LinesField extends TextField {
  private final Consumer<List<String>> onSeveral;

  LinesField(Consumer<List<String>> onSeveral) {
    this.onSeveral = onSeveral;
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
