package dk.medspil.desktop.form;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.GrowingText;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.Labelled;
import dk.medspil.desktop.control.SameFocus;
import dk.medspil.domain.form.FormField;
import dk.medspil.domain.form.FormSection;
import dk.medspil.domain.form.FormTemplate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A section of a form being edited: its words, its place, its questions. */
final class SectionEditor extends VBox {
  private final EditKit kit;
  private final int at;
  private final TextField title = new TextField();
  private final GrowingText help = new GrowingText(Texts.get("form.editor.sectionHelp"));
  private final Consumer<String> fieldMoved;
  private final Map<String, FieldEditor> editors = new HashMap<>();
  private final VBox list = new VBox();
  private final Button up;
  private final Button down;
  private final Button remove;

  /** Told where a section went, and which way. */
  interface Moved {
    void to(int section, int by);
  }

  /**
   * The editor of one section.
   *
   * @param moved told where the section went
   * @param fieldMoved told which question goes to another section
   */
  SectionEditor(EditKit kit, int at, Moved moved, Consumer<String> fieldMoved) {
    this.kit = kit;
    this.fieldMoved = fieldMoved;
    this.at = at;
    int number = at + 1;
    title.setAccessibleText(Texts.get("form.editor.section", number));
    title.getStyleClass().add("semibold");
    HBox.setHgrow(title, Priority.ALWAYS);
    kit.words(title, "title" + at, (form, words) -> FormEdits.sectionTitled(form, at, words));
    kit.words(help, "help" + at, (form, words) -> FormEdits.sectionHelped(form, at, words));
    help.getStyleClass().add("framed");
    up = move(Texts.get("form.editor.sectionUp", number), Icons.UP, -1, moved);
    down = move(Texts.get("form.editor.sectionDown", number), Icons.DOWN, 1, moved);
    remove =
        kit.button(
            Texts.get("form.editor.sectionRemove", number),
            Icons.DELETE,
            form -> FormEdits.withoutSection(form, at));
    var label = new Label(Texts.get("form.editor.section", number));
    label.getStyleClass().addAll("small", "muted");
    label.setMinWidth(Region.USE_PREF_SIZE);
    var head = new HBox(label, title, up, down, remove);
    head.getStyleClass().add("prompt-row");
    list.getStyleClass().add("form-rows");
    var adding =
        kit.adding(
            Texts.get("form.editor.addField", number),
            "field" + at,
            (form, words) -> FormEdits.plusField(form, at, words));
    var content =
        new VBox(head, new Labelled(Texts.get("form.editor.sectionHelp"), help), list, adding);
    content.getStyleClass().add("form-section");
    getChildren().setAll(Card.untitled(Texts.get("form.editor.section", number), content));
  }

  private Button move(String name, Icons icon, int by, Moved moved) {
    return Command.of(
            name,
            Texts.get("form.editor.rowHelp"),
            () -> {
              kit.change(form -> FormEdits.movedSection(form, at, by));
              moved.to(at + by, by);
            })
        .withIcon(icon)
        .iconButton();
  }

  /** Puts the focus on the button that moves it up ({@code -1}) or down. */
  void focusMove(int by) {
    (by < 0 ? up : down).requestFocus();
  }

  /** Puts the focus on a question that came here; false when it is in another section. */
  boolean focusMoved(String field) {
    FieldEditor editor = editors.get(field);
    if (editor != null) {
      editor.focusSection();
    }
    return editor != null;
  }

  /** Shows the section; words that are being typed are left alone. */
  void show(FormTemplate form) {
    FormSection now = form.sections().get(at);
    kit.show(title, now.title());
    kit.show(help, now.help());
    remove.setDisable(form.sections().size() == 1);
    editors.keySet().retainAll(now.fields().stream().map(FormField::id).toList());
    List<FieldEditor> rows = new ArrayList<>();
    for (FormField field : now.fields()) {
      FieldEditor row =
          editors.computeIfAbsent(field.id(), id -> new FieldEditor(kit, id, fieldMoved));
      row.show(field, rows.size() + 1, form, at);
      rows.add(row);
    }
    SameFocus.place(list, rows);
  }
}
