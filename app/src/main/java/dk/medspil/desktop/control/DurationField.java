package dk.medspil.desktop.control;

import dk.medspil.desktop.Texts;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.calendar.DanishInput;
import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;

/** A length of time in whole minutes, typed "90", "1,5 t" or "et kvarter". */
public final class DurationField extends StackPane {
  private final ParsedField<Duration> parsed;

  /** An empty field with a heading. */
  public DurationField(String name) {
    parsed =
        new ParsedField<>(
            name,
            Texts.get("control.duration.example"),
            DanishInput::duration,
            DanishFormat::duration);
    getChildren().setAll(parsed);
  }

  /** The length; empty when nothing is typed, unchanged while the text is not understood. */
  public ObjectProperty<Optional<Duration>> valueProperty() {
    return parsed.valueProperty();
  }

  /** The text that is typed and not read yet. */
  public HalfTyped typing() {
    return parsed;
  }

  /** Whether no advice is shown at the field. */
  public boolean isUnderstood() {
    return parsed.isUnderstood();
  }

  /** The text field itself, for focus. */
  public TextField field() {
    return parsed.field();
  }

  /** Leaves the heading out where a table's header says it; it stays the accessible name. */
  public DurationField compact() {
    parsed.hideHeading();
    return this;
  }
}
