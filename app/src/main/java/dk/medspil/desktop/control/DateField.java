package dk.medspil.desktop.control;

import dk.medspil.desktop.Texts;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.calendar.DanishInput;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.PopOver;

/**
 * A date, typed "12.3.", "fredag" or "uge 47" or picked in a calendar with week numbers.
 *
 * <p>Alt+Down opens the calendar; the text always shows the date in words, with its year when that
 * is not this one.
 */
public final class DateField extends StackPane {
  private final ParsedField<LocalDate> parsed;
  private final Supplier<LocalDate> today;
  private final Button open;
  private final PopOver calendar = new PopOver();

  /**
   * An empty field with a heading.
   *
   * @param today the day that words like "om 14 dage" are counted from
   */
  public DateField(String name, Supplier<LocalDate> today) {
    this.today = today;
    parsed =
        new ParsedField<>(
            name,
            Texts.get("control.date.example"),
            text -> DanishInput.date(text, today.get()),
            date -> words(date, today.get()));
    open =
        Command.of(
                Texts.get("control.date.open"), Texts.get("control.date.openHelp"), this::showMonth)
            .withIcon(Icons.DATE)
            .iconButton();
    open.setFocusTraversable(false);
    parsed.addAfter(open);
    parsed.field().addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
    calendar.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
    calendar.setDetachable(false);
    calendar.setHeaderAlwaysVisible(false);
    getStyleClass().add("date-field");
    getChildren().setAll(parsed);
  }

  /** The date; empty when nothing is typed, unchanged while the text is not understood. */
  public ObjectProperty<Optional<LocalDate>> valueProperty() {
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
  public DateField compact() {
    parsed.hideHeading();
    return this;
  }

  private static String words(LocalDate date, LocalDate today) {
    return date.getYear() == today.getYear()
        ? DanishFormat.dayMonth(date)
        : DanishFormat.date(date);
  }

  private void keys(KeyEvent event) {
    if (event.getCode() == KeyCode.DOWN && event.isAltDown()) {
      showMonth();
      event.consume();
    }
  }

  private void showMonth() {
    LocalDate chosen = valueProperty().get().orElseGet(today);
    var grid = new MonthGrid(chosen, today.get(), this::choose);
    calendar.setContentNode(grid);
    calendar.show(open);
    grid.focusDay();
  }

  private void choose(LocalDate date) {
    valueProperty().set(Optional.of(date));
    calendar.hide();
    parsed.field().requestFocus();
  }
}
