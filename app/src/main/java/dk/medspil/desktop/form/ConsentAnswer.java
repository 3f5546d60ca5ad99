package dk.medspil.desktop.form;

import dk.medspil.domain.form.Answer;
import dk.medspil.domain.form.FormField;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.Region;

/** A tick that somebody has said yes. */
final class ConsentAnswer implements FieldView {
  private final FieldKit kit;
  private final FormField field;
  private final CheckBox tick;

  ConsentAnswer(FieldKit kit, FormField field) {
    this.kit = kit;
    this.field = field;
    tick = new CheckBox(field.title());
    tick.setWrapText(true);
    tick.setMinHeight(Region.USE_PREF_SIZE);
    kit.value(
        tick,
        tick.selectedProperty(),
        now -> kit.model().set(field.id(), "", "", now ? Answer.YES : ""));
  }

  @Override
  public Node node() {
    return tick;
  }

  @Override
  public void show(FormPicture now) {
    kit.autosave().show(tick, tick.selectedProperty(), FieldView.answers(now).isTicked(field.id()));
  }

  @Override
  public void focus() {
    tick.requestFocus();
  }
}
