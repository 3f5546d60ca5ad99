package dk.medspil.desktop.control;

import dk.medspil.desktop.Texts;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.calendar.DanishInput;
import java.time.LocalTime;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;

/** A time of day, typed "9", "kl. 9.30" or "930" and shown as "9.30". */
public final class TimeField extends StackPane {
  private final ParsedField<LocalTime> parsed;

  /** An empty field with a heading. */
  public TimeField(String name) {
    parsed =
        new ParsedField<>(
            name, Texts.get("control.time.example"), DanishInput::time, DanishFormat::clock);
    getChildren().setAll(parsed);
  }

  /** The time; empty when nothing is typed, unchanged while the text is not understood. */
  public ObjectProperty<Optional<LocalTime>> valueProperty() {
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
}
