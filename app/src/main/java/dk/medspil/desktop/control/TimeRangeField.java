package dk.medspil.desktop.control;

import dk.medspil.desktop.Texts;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.calendar.DanishInput;
import dk.medspil.domain.calendar.Parsed;
import dk.medspil.domain.calendar.TimeRange;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;

/** A time from start to end, typed "13-15" or only "13", which then lasts the usual length. */
public final class TimeRangeField extends StackPane {
  private final ParsedField<TimeRange> parsed;

  /**
   * An empty field with a heading.
   *
   * @param usualLength how long it lasts when only the start is typed
   */
  public TimeRangeField(String name, Supplier<Duration> usualLength) {
    parsed =
        new ParsedField<>(
            name,
            Texts.get("control.timeRange.example"),
            text -> read(text, usualLength.get()),
            DanishFormat::timeRange);
    getChildren().setAll(parsed);
  }

  /** The time; empty when nothing is typed, unchanged while the text is not understood. */
  public ObjectProperty<Optional<TimeRange>> valueProperty() {
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

  private static Parsed<TimeRange> read(String text, Duration usualLength) {
    Optional<TimeRange> fromStart =
        DanishInput.time(text)
            .toOptional()
            .filter(start -> fits(start, usualLength))
            .map(start -> new TimeRange(start, start.plus(usualLength)));
    return fromStart
        .<Parsed<TimeRange>>map(Parsed.Understood::new)
        .orElseGet(() -> DanishInput.timeRange(text));
  }

  private static boolean fits(LocalTime start, Duration length) {
    return !length.isZero() && start.toSecondOfDay() + length.toSeconds() < 24 * 60 * 60;
  }
}
