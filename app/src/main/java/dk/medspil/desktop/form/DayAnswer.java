package dk.medspil.desktop.form;

import dk.medspil.desktop.control.DateField;
import dk.medspil.domain.form.FormField;
import javafx.scene.Node;

/** A day. */
final class DayAnswer implements FieldView {
  private final FieldKit kit;
  private final FormField field;
  private final DateField day;

  DayAnswer(FieldKit kit, FormField field) {
    this.kit = kit;
    this.field = field;
    day = new DateField(field.title(), kit.model()::today).compact();
    day.getStyleClass().add("form-day");
    kit.value(
        day.field(),
        day.valueProperty(),
        now -> kit.model().set(field.id(), "", "", FieldKit.text(now)));
    kit.halfTyped(field.id(), day.typing());
  }

  @Override
  public Node node() {
    return day;
  }

  @Override
  public void show(FormPicture now) {
    kit.autosave().show(day.field(), day.valueProperty(), FieldView.answers(now).day(field.id()));
  }

  @Override
  public void focus() {
    day.field().requestFocus();
  }
}
