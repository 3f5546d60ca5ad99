package dk.medspil.desktop.form;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.PickField;
import dk.medspil.desktop.control.SameFocus;
import dk.medspil.domain.form.FormColumn;
import dk.medspil.domain.form.FormField;
import dk.medspil.domain.form.FormTemplate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The columns of a question that is answered in rows. */
final class ColumnsEditor extends VBox {
  private final EditKit kit;
  private final String field;
  private final Map<String, Row> rows = new HashMap<>();
  private final VBox list = new VBox();

  ColumnsEditor(EditKit kit, String field) {
    this.kit = kit;
    this.field = field;
    var heading = new Label(Texts.get("form.editor.columns"));
    heading.getStyleClass().add("field-label");
    list.getStyleClass().add("prompt-rows");
    getChildren()
        .setAll(
            heading,
            list,
            kit.adding(
                Texts.get("form.editor.addColumn"),
                field + "/column",
                (form, words) ->
                    FormEdits.field(form, field, now -> FieldEdits.plusColumn(now, words))));
  }

  /** Shows the columns; words that are being typed are left alone. */
  void show(FormField now) {
    rows.keySet().retainAll(now.columns().stream().map(FormColumn::id).toList());
    List<Row> shown = new ArrayList<>();
    for (FormColumn column : now.columns()) {
      Row row = rows.computeIfAbsent(column.id(), Row::new);
      row.show(column, now.columns().size() == 1);
      shown.add(row);
    }
    SameFocus.place(list, shown);
  }

  private final class Row extends FlowPane {
    private final TextField title = new TextField();
    private final PickField<FormColumn.Kind> kind =
        new PickField<>(Texts.get("form.editor.columnKind"), FormWords.columnKinds());
    private final TextField choices = new TextField();
    private final Button remove;
    private final List<Node> plain;
    private final List<Node> withChoices;
    private boolean showing;

    Row(String id) {
      title.setAccessibleText(Texts.get("form.editor.column"));
      choices.setAccessibleText(Texts.get("form.editor.columnChoices"));
      choices.setPromptText(Texts.get("form.editor.columnChoices"));
      kit.words(
          title, id, (form, words) -> field(form, now -> FieldEdits.columnTitled(now, id, words)));
      kit.words(
          choices,
          id + "choices",
          (form, words) -> field(form, now -> FieldEdits.columnChoices(now, id, words)));
      kind.valueProperty()
          .subscribe((before, now) -> {
            if (!showing) {
              change(old -> FieldEdits.columnKind(old, id, now));
            }
          });
      remove =
          button(
              "form.editor.columnRemove", Icons.DELETE, now -> FieldEdits.withoutColumn(now, id));
      var place =
          new HBox(
              button("form.editor.columnUp", Icons.UP, now -> FieldEdits.movedColumn(now, id, -1)),
              button(
                  "form.editor.columnDown", Icons.DOWN, now -> FieldEdits.movedColumn(now, id, 1)),
              remove);
      place.getStyleClass().add("prompt-row");
      title.getStyleClass().add("form-column-title");
      choices.getStyleClass().add("form-column-title");
      getStyleClass().add("form-cells");
      setRowValignment(javafx.geometry.VPos.CENTER);
      withChoices = List.of(title, kind, choices, place);
      plain = List.of(title, kind, place);
    }

    private Button button(String key, Icons icon, UnaryOperator<FormField> change) {
      return kit.button(Texts.get(key), icon, form -> field(form, change));
    }

    private FormTemplate field(FormTemplate form, UnaryOperator<FormField> change) {
      return FormEdits.field(form, field, change);
    }

    private void change(UnaryOperator<FormField> change) {
      kit.change(form -> field(form, change));
    }

    void show(FormColumn now, boolean only) {
      showing = true;
      kit.show(title, now.title());
      kind.valueProperty().set(now.kind());
      SameFocus.place(this, now.kind() == FormColumn.Kind.CHOICE ? withChoices : plain);
      if (!choices.isFocused()) {
        kit.show(choices, String.join(", ", now.options()));
      }
      remove.setDisable(only);
      showing = false;
    }
  }
}
