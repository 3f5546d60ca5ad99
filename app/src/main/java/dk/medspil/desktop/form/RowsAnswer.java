package dk.medspil.desktop.form;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.domain.form.FormField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** Rows of the same columns, as many as there is need for. */
final class RowsAnswer implements FieldView {
  private final FieldKit kit;
  private final FormField field;
  private final Map<UUID, RowLine> lines = new LinkedHashMap<>();
  private final VBox rows = new VBox();
  private final Button add;
  private final VBox view;
  private Optional<UUID> wanted = Optional.empty();

  RowsAnswer(FieldKit kit, FormField field) {
    this.kit = kit;
    this.field = field;
    add =
        Command.of(
                Texts.get("form.row.add"),
                Texts.get("form.row.addHelp", field.title()),
                this::addRow)
            .withIcon(Icons.NEW)
            .button();
    add.setAccessibleText(Texts.get("form.row.addHelp", field.title()));
    rows.getStyleClass().add("form-rows");
    view = new VBox(rows, add);
    view.getStyleClass().add("form-rows-field");
  }

  /** Adds a row and puts the focus in it. */
  void addRow() {
    kit.model().addRow(field, this::focus);
  }

  @Override
  public Node node() {
    return view;
  }

  @Override
  public void show(FormPicture now) {
    List<UUID> ids = FieldView.answers(now).rows(field.id());
    lines.keySet().retainAll(ids);
    for (int i = 0; i < ids.size(); i++) {
      UUID id = ids.get(i);
      RowLine line = lines.computeIfAbsent(id, row -> new RowLine(kit, field, row));
      line.show(now, i + 1);
    }
    List<RowLine> shown = ids.stream().map(lines::get).toList();
    if (!rows.getChildren().equals(shown)) {
      rows.getChildren().setAll(shown);
    }
    wanted.filter(lines::containsKey).ifPresent(this::focus);
  }

  /** Puts the focus in a row, as soon as it is there. */
  private void focus(UUID row) {
    wanted = lines.containsKey(row) ? Optional.empty() : Optional.of(row);
    Optional.ofNullable(lines.get(row))
        .ifPresent(line -> {
          line.applyCss();
          line.focus();
        });
  }

  @Override
  public void focus() {
    lines.values().stream().findFirst().ifPresentOrElse(RowLine::focus, add::requestFocus);
  }
}
