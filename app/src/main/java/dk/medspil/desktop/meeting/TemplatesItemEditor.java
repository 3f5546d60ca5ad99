package dk.medspil.desktop.meeting;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.DurationField;
import dk.medspil.desktop.control.Icons;
import dk.medspil.domain.meeting.ItemForm;
import dk.medspil.domain.meeting.TemplateItem;
import dk.medspil.domain.meeting.TemplateItem.Gathers;
import dk.medspil.domain.meeting.TemplateItem.Part;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The fields of one item of a template; of a built-in one they are to be read only. */
final class TemplatesItemEditor extends VBox implements AutoCloseable {
  private final PrepareTyped typed;
  private final int index;
  private final TextField title = new TextField();
  private final ComboBox<ItemForm> form =
      new PrepareChoice<>(ItemForm::label, List.of(ItemForm.values()));
  private final DurationField minutes =
      new DurationField(Texts.get("meeting.prepare.field.minutes"));
  private final TextArea background = new TextArea();
  private final TextArea questions = new TextArea();
  private final TextField rule = new TextField();
  private final CheckBox recurring = new CheckBox(Texts.get("meeting.prepare.field.recurring"));
  private final CheckBox subItem = new CheckBox(Texts.get("meeting.templates.field.subItem"));
  private final ComboBox<Gathers> gathers =
      new PrepareChoice<>(TemplatesItemEditor::words, List.of(Gathers.values()));

  private final ComboBox<Part> part =
      new PrepareChoice<>(TemplatesItemEditor::words, List.of(Part.values()));

  TemplatesItemEditor(
      TemplatesModel model, String id, int index, boolean builtIn, Runnable remove) {
    this.index = index;
    typed = new PrepareTyped(model.work());
    typed.halfTyped("template/" + id + "/" + index, minutes.typing());
    getStyleClass().add("agenda-fields");
    write(model, id);
    form.setAccessibleText(Texts.get("meeting.prepare.field.form"));
    gathers.setAccessibleText(Texts.get("meeting.templates.field.gathers"));
    background.setWrapText(true);
    background.setPrefRowCount(3);
    questions.setWrapText(true);
    questions.setPrefRowCount(3);
    Button delete =
        Command.of(
                Texts.get("meeting.prepare.remove"),
                Texts.get("meeting.templates.removeItemHelp"),
                remove)
            .withIcon(Icons.DELETE)
            .linkButton();
    delete.setVisible(!builtIn);
    part.setAccessibleText(Texts.get("meeting.templates.field.part"));
    var choices = new HBox(form, gathers, part, recurring, subItem, delete);
    choices.setAlignment(Pos.CENTER_LEFT);
    choices.getStyleClass().add("agenda-actions");
    getChildren()
        .setAll(
            PrepareFields.pair(
                PrepareFields.labelled(Texts.get("meeting.prepare.field.title"), title), minutes),
            choices,
            PrepareFields.pair(
                PrepareFields.labelled(Texts.get("meeting.prepare.field.background"), background),
                PrepareFields.labelled(Texts.get("meeting.prepare.field.questions"), questions)),
            PrepareFields.labelled(Texts.get("meeting.prepare.field.rule"), rule));
    title.setEditable(!builtIn);
    minutes.field().setEditable(!builtIn);
    background.setEditable(!builtIn);
    questions.setEditable(!builtIn);
    rule.setEditable(!builtIn);
    choices.setDisable(builtIn);
  }

  private void write(TemplatesModel model, String id) {
    typed.text(
        title,
        text ->
            model.editItem(
                id,
                index,
                "title",
                item ->
                    TemplatesEdit.itemTitle(item, text.isBlank() ? item.title() : text.strip())));
    typed.value(
        form,
        form.valueProperty(),
        to -> model.editItem(id, index, "form", item -> TemplatesEdit.form(item, to)));
    typed.value(
        minutes.field(),
        minutes.valueProperty(),
        to ->
            model.editItem(
                id,
                index,
                "minutes",
                item ->
                    TemplatesEdit.itemMinutes(item, (int) to.orElse(Duration.ZERO).toMinutes())));
    typed.text(
        background,
        text ->
            model.editItem(id, index, "background", item -> TemplatesEdit.background(item, text)));
    typed.text(
        questions,
        text ->
            model.editItem(id, index, "questions", item -> TemplatesEdit.questions(item, text)));
    typed.text(
        rule, text -> model.editItem(id, index, "rule", item -> TemplatesEdit.rule(item, text)));
    typed.value(
        recurring,
        recurring.selectedProperty(),
        yes -> model.editItem(id, index, "recurring", item -> TemplatesEdit.recurring(item, yes)));
    typed.value(
        subItem,
        subItem.selectedProperty(),
        yes -> model.editItem(id, index, "level", item -> TemplatesEdit.level(item, yes ? 1 : 0)));
    typed.value(
        gathers,
        gathers.valueProperty(),
        to -> model.editItem(id, index, "gathers", item -> TemplatesEdit.gathers(item, to)));
    typed.value(
        part,
        part.valueProperty(),
        to -> model.editItem(id, index, "part", item -> TemplatesEdit.part(item, to)));
  }

  private static String words(Part part) {
    return switch (part) {
      case OPENING -> Texts.get("meeting.templates.part.opening");
      case MIDDLE -> Texts.get("meeting.templates.part.middle");
      case CLOSING -> Texts.get("meeting.templates.part.closing");
    };
  }

  private static String words(Gathers gathers) {
    return switch (gathers) {
      case NOTHING -> Texts.get("meeting.templates.gathers.nothing");
      case MINUTES -> Texts.get("meeting.templates.gathers.minutes");
      case OPEN_TASKS -> Texts.get("meeting.templates.gathers.tasks");
      case PLAN_LINES -> Texts.get("meeting.templates.gathers.lines");
    };
  }

  int index() {
    return index;
  }

  void focusTitle() {
    title.requestFocus();
    title.end();
  }

  void show(TemplateItem item) {
    typed.show(title, item.title());
    typed.show(form, form.valueProperty(), item.form());
    typed.show(
        minutes.field(),
        minutes.valueProperty(),
        item.minutes() == 0 ? Optional.empty() : Optional.of(Duration.ofMinutes(item.minutes())));
    typed.show(background, item.background());
    typed.show(questions, String.join("\n", item.questions()));
    typed.show(rule, item.rule());
    typed.show(recurring, recurring.selectedProperty(), item.recurring());
    typed.show(subItem, subItem.selectedProperty(), item.level() > 0);
    typed.show(gathers, gathers.valueProperty(), item.gathers());
    typed.show(part, part.valueProperty(), item.part());
    typed.resume();
  }

  /** Writes what is not written yet. */
  void flush() {
    typed.flush();
  }

  @Override
  public void close() {
    typed.close();
  }
}
