package dk.medspil.desktop.form;

import dk.medspil.desktop.control.HalfTyped;
import dk.medspil.desktop.frame.Autosave;
import dk.medspil.desktop.frame.Drafts;
import dk.medspil.domain.form.FormField;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;

/**
 * What every field of a form needs: the model, what keeps typing in step with the store, and where
 * something half typed is kept, if it is.
 */
record FieldKit(Answering model, Autosave autosave, Optional<Drafts> drafts) {

  /** The view for a kind of field. */
  FieldView view(FormField field) {
    return switch (field.kind()) {
      case SHORT_TEXT, LONG_TEXT -> new TextAnswer(this, field);
      case CHOICE -> new ChoiceAnswer(this, field);
      case SCALE -> new ScaleAnswer(this, field);
      case DATE, REVIEW -> new DayAnswer(this, field);
      case CHECKLIST -> new PointsAnswer(this, field);
      case CONSENT -> new ConsentAnswer(this, field);
      case ROWS -> new RowsAnswer(this, field);
    };
  }

  /** Writes the words of a text field as an answer. */
  void text(TextInputControl input, String field, String row, String part) {
    autosave.watch(input, input.textProperty(), words -> model.set(field, row, part, words));
  }

  /** Writes what is chosen as an answer. */
  <T> void value(Node focus, Property<T> property, Consumer<T> write) {
    autosave.watch(focus, property, write);
  }

  /** Keeps a day that is half typed. */
  void halfTyped(String place, HalfTyped typing) {
    drafts.ifPresent(kept -> kept.halfTyped(model.draftPlace(place), typing));
  }

  /** A day as it is written. */
  static String text(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }
}
