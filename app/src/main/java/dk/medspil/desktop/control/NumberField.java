package dk.medspil.desktop.control;

import java.util.OptionalInt;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;

/** A text field that takes digits only, at most as many as its highest number has. */
public final class NumberField extends TextField {
  private final int lowest;
  private final int highest;

  /** An empty field for a number from {@code lowest} to {@code highest}, neither below 0. */
  public NumberField(int lowest, int highest) {
    this.lowest = lowest;
    this.highest = highest;
    int digits = Integer.toString(highest).length();
    setTextFormatter(
        new TextFormatter<>(
            change -> change.getControlNewText().matches("\\d{0," + digits + "}") ? change : null));
    setPrefColumnCount(digits + 1);
    getStyleClass().add("number-field");
  }

  /** The number; empty when there is none or it is out of range. */
  public OptionalInt number() {
    return number(getText());
  }

  /** What a text in this field means. */
  public OptionalInt number(String digits) {
    if (digits.isEmpty()) {
      return OptionalInt.empty();
    }
    int number = Integer.parseInt(digits);
    return number >= lowest && number <= highest ? OptionalInt.of(number) : OptionalInt.empty();
  }
}
