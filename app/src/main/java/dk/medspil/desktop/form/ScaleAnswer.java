package dk.medspil.desktop.form;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Choice;
import dk.medspil.desktop.control.ChoiceRow;
import dk.medspil.domain.form.FormField;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** A step of a scale, or none: the numbers, and the word of the one that is chosen. */
final class ScaleAnswer implements FieldView {
  private final FieldKit kit;
  private final FormField field;
  private final ChoiceRow<String> row;
  private final Label word = new Label();
  private final FlowPane view;

  ScaleAnswer(FieldKit kit, FormField field) {
    this.kit = kit;
    this.field = field;
    List<Choice<String>> steps = new ArrayList<>();
    steps.add(Choice.of("", Texts.get("form.field.none")));
    IntStream.rangeClosed(1, field.options().size())
        .mapToObj(Integer::toString)
        .forEach(step -> steps.add(Choice.of(step, step)));
    row = new ChoiceRow<>(field.title(), steps);
    row.getStyleClass().add("segment");
    word.setMinHeight(Region.USE_PREF_SIZE);
    view = new FlowPane(row, word);
    view.getStyleClass().add("form-scale");
    row.valueProperty().subscribe(this::showWord);
    kit.value(row, row.valueProperty(), step -> kit.model().set(field.id(), "", "", step));
  }

  private void showWord(String step) {
    boolean known = step.matches("[0-9]{1,2}") && Integer.parseInt(step) <= field.options().size();
    word.setText(
        known
            ? field.options().get(Integer.parseInt(step) - 1)
            : Texts.get(
                "form.scale.ends",
                field.options().getFirst(),
                field.options().size(),
                field.options().getLast()));
    word.getStyleClass().setAll("label", known ? "semibold" : "muted");
  }

  @Override
  public Node node() {
    return view;
  }

  @Override
  public void show(FormPicture now) {
    kit.autosave().show(row, row.valueProperty(), FieldView.answers(now).text(field.id()));
  }

  @Override
  public void focus() {
    row.getChildren().stream()
        .filter(Node::isFocusTraversable)
        .findFirst()
        .ifPresent(Node::requestFocus);
  }
}
