package dk.medspil.desktop.form;

import dk.medspil.desktop.control.GrowingText;
import dk.medspil.domain.form.FieldKind;
import dk.medspil.domain.form.FormField;
import javafx.scene.Node;

/** Words, one line or many. */
final class TextAnswer implements FieldView {
  private final FieldKit kit;
  private final FormField field;
  private final GrowingText text;

  TextAnswer(FieldKit kit, FormField field) {
    this.kit = kit;
    this.field = field;
    text = new GrowingText(field.title());
    text.getStyleClass().add("framed");
    if (field.kind() == FieldKind.LONG_TEXT) {
      text.getStyleClass().add("form-long");
    }
    kit.text(text, field.id(), "", "");
  }

  @Override
  public Node node() {
    return text;
  }

  @Override
  public void show(FormPicture now) {
    kit.autosave().show(text, text.textProperty(), FieldView.answers(now).text(field.id()));
  }

  @Override
  public void focus() {
    text.requestFocus();
    text.end();
  }
}
