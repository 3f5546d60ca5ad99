package dk.medspil.desktop.form;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.DateField;
import dk.medspil.desktop.control.GrowingText;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.PickField;
import dk.medspil.desktop.control.StatusPill;
import dk.medspil.desktop.control.Tone;
import dk.medspil.desktop.frame.Drafts;
import dk.medspil.domain.form.FormColumn;
import dk.medspil.domain.form.FormField;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One row: a field for each column, the mark that it is a task, and the way to remove it. */
final class RowLine extends HBox {
  private final FieldKit kit;
  private final FormField field;
  private final UUID row;
  private final Label number = new Label();
  private final FlowPane cells = new FlowPane();
  private final StatusPill task =
      new StatusPill(Tone.SUCCESS, Icons.TASK, Texts.get("form.row.isTask"));
  private final List<Consumer<FormPicture>> shows = new ArrayList<>();
  private final List<Node> inputs = new ArrayList<>();

  RowLine(FieldKit kit, FormField field, UUID row) {
    this.kit = kit;
    this.field = field;
    this.row = row;
    for (FormColumn column : field.columns()) {
      cells.getChildren().add(cell(column));
    }
    cells.getStyleClass().add("form-cells");
    HBox.setHgrow(cells, Priority.ALWAYS);
    number.getStyleClass().addAll("muted", "form-row-number");
    task.managedProperty().bind(task.visibleProperty());
    Button remove =
        Command.of(
                Texts.get("form.row.remove"),
                Texts.get("form.row.removeHelp"),
                () -> kit.model().removeRow(field, row))
            .withIcon(Icons.DELETE)
            .iconButton();
    getStyleClass().add("form-row");
    cells.getChildren().add(task);
    getChildren().setAll(number, cells, remove);
  }

  void focus() {
    inputs.getFirst().requestFocus();
  }

  void show(FormPicture now, int place) {
    number.setText(Integer.toString(place));
    task.setVisible(now.tasks().contains(row));
    shows.forEach(show -> show.accept(now));
  }

  private Node cell(FormColumn column) {
    Node input =
        switch (column.kind()) {
          case DATE, WHEN -> day(column);
          case CHOICE -> pick(column);
          case TEXT, WHAT, WHO -> text(column);
        };
    var heading = new Label(column.title());
    heading.getStyleClass().addAll("small", "muted");
    var cell = new VBox(heading, input);
    cell.getStyleClass().addAll("form-cell", style(column));
    return cell;
  }

  private static String style(FormColumn column) {
    return switch (column.kind()) {
      case WHAT, TEXT -> "form-cell-words";
      case WHO, CHOICE -> "form-cell-who";
      case DATE, WHEN -> "form-cell-day";
    };
  }

  private Node text(FormColumn column) {
    var input = new GrowingText(column.title());
    input.getStyleClass().add("framed");
    kit.text(input, field.id(), row.toString(), column.id());
    inputs.add(input);
    shows.add(now -> kit.autosave().show(input, input.textProperty(), stored(now, column)));
    return input;
  }

  private Node pick(FormColumn column) {
    var input = new PickField<>(column.title(), ChoiceAnswer.choices(column.options()));
    kit.value(
        input.field(),
        input.valueProperty(),
        chosen -> kit.model().set(field.id(), row.toString(), column.id(), chosen));
    inputs.add(input.field());
    shows.add(
        now -> kit.autosave().show(input.field(), input.valueProperty(), stored(now, column)));
    return input;
  }

  private Node day(FormColumn column) {
    var input = new DateField(column.title(), kit.model()::today).compact();
    kit.value(
        input.field(),
        input.valueProperty(),
        now -> kit.model().set(field.id(), row.toString(), column.id(), FieldKit.text(now)));
    kit.halfTyped(field.id() + "/" + row + "/" + column.id(), input.typing());
    kit.drafts().ifPresent(Drafts::restore);
    inputs.add(input.field());
    shows.add(now ->
        kit.autosave()
            .show(
                input.field(),
                input.valueProperty(),
                FieldView.answers(now).day(field.id(), row.toString(), column.id())));
    return input;
  }

  private String stored(FormPicture now, FormColumn column) {
    return FieldView.answers(now).at(field.id(), row.toString(), column.id());
  }
}
