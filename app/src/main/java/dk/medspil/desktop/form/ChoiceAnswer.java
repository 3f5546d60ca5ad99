package dk.medspil.desktop.form;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Choice;
import dk.medspil.desktop.control.PickField;
import dk.medspil.domain.form.FormField;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;

/** One of the options, or none. */
final class ChoiceAnswer implements FieldView {
  private final FieldKit kit;
  private final FormField field;
  private final PickField<String> pick;

  ChoiceAnswer(FieldKit kit, FormField field) {
    this.kit = kit;
    this.field = field;
    pick = new PickField<>(field.title(), choices(field.options()));
    pick.getStyleClass().add("form-choice");
    kit.value(
        pick.field(), pick.valueProperty(), chosen -> kit.model().set(field.id(), "", "", chosen));
  }

  /** The options after "no answer". */
  static List<Choice<String>> choices(List<String> options) {
    return Stream.concat(
            Stream.of(Choice.of("", Texts.get("form.field.none"))),
            options.stream().map(option -> Choice.of(option, option)))
        .toList();
  }

  @Override
  public Node node() {
    return pick;
  }

  @Override
  public void show(FormPicture now) {
    kit.autosave()
        .show(pick.field(), pick.valueProperty(), FieldView.answers(now).text(field.id()));
  }

  @Override
  public void focus() {
    pick.field().requestFocus();
  }
}
