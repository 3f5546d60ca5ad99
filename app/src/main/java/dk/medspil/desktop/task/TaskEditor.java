package dk.medspil.desktop.task;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.Theme;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.DateField;
import dk.medspil.desktop.frame.Autosave;
import dk.medspil.desktop.frame.Drafts;
import dk.medspil.desktop.frame.LiftLink;
import dk.medspil.domain.form.FormOrigin;
import dk.medspil.domain.task.Task;
import dk.medspil.domain.task.TaskState;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.TextFields;

/** The fields of the chosen task, under its row; what is typed is kept as it is typed. */
final class TaskEditor extends VBox implements AutoCloseable {
  private final TasksModel model;
  private final Autosave autosave = new Autosave();
  private final Drafts drafts;
  private final TextField title = new TextField();
  private final TextField responsible = new TextField();
  private final DateField due;
  private final TextField reason = new TextField();
  private final VBox dropping = new VBox();
  private final FlowPane actions = new FlowPane();
  private final LiftLink lift;
  private Task task;

  TaskEditor(TasksModel model, Theme theme, TaskLine line) {
    this.model = model;
    this.task = line.task();
    due = new DateField(Texts.get("task.field.due"), model::today);
    lift = new LiftLink(model.frame(), new FormOrigin(FormOrigin.Kind.TASK, task.id()));
    getStyleClass().add("task-editor");
    var fields =
        new HBox(
            named(Texts.get("task.field.title"), title),
            named(Texts.get("task.field.responsible"), responsible),
            due);
    HBox.setHgrow(fields.getChildren().getFirst(), Priority.ALWAYS);
    fields.getStyleClass().add("task-fields");
    responsible.getStyleClass().add("task-responsible");
    due.getStyleClass().add("task-due");
    completeRoles(theme);
    actions.getStyleClass().add("task-actions");
    dropping.getStyleClass().add("task-dropping");
    getChildren().setAll(fields, actions);
    fill();
    showActions(line);
    autosave.watch(title, title.textProperty(), text -> model.setTitle(task, text));
    autosave.watch(
        responsible, responsible.textProperty(), text -> model.setResponsible(task, text));
    autosave.watch(due.field(), due.valueProperty(), day -> model.setDue(task, day));
    drafts = new Drafts(model.work());
    drafts.text(TasksModel.reasonPlace(task), reason);
    drafts.halfTyped("task/due/" + task.id(), due.typing());
    drafts.restore(this::showReason);
  }

  /** Shows what the store holds now, but never an older text than what was typed since. */
  void show(TaskLine line) {
    boolean sameState = task.state() == line.task().state();
    task = line.task();
    fill();
    if (!sameState) {
      showActions(line);
    }
  }

  void focus() {
    // A skin made later would select the whole text, and the next letter would replace it.
    applyCss();
    title.requestFocus();
    title.end();
  }

  void flush() {
    autosave.flush();
    drafts.flush();
  }

  @Override
  public void close() {
    autosave.close();
    drafts.close();
    lift.close();
  }

  private void fill() {
    autosave.show(title, title.textProperty(), task.title());
    autosave.show(responsible, responsible.textProperty(), task.responsible());
    autosave.show(due.field(), due.valueProperty(), task.due());
  }

  private void showActions(TaskLine line) {
    getChildren().remove(dropping);
    boolean open = task.state() == TaskState.OPEN;
    actions
        .getChildren()
        .setAll(open ? List.of(settle(), drop(), discard()) : List.of(reopen(), discard()));
    actions.getChildren().add(lift);
    line.source().ifPresent(source -> actions.getChildren().add(link(source)));
  }

  private Button settle() {
    return Command.of(
            Texts.get("task.settle.name"), Texts.get("task.settle.help"), () -> model.settle(task))
        .button();
  }

  private Button reopen() {
    return Command.of(
            Texts.get("task.reopen.name"), Texts.get("task.reopen.help"), () -> model.reopen(task))
        .button();
  }

  private Button discard() {
    return Command.of(
            Texts.get("task.discard.name"),
            Texts.get("task.discard.help"),
            () -> model.discard(task))
        .button();
  }

  private Button drop() {
    return Command.of(
            Texts.get("task.drop.begin"), Texts.get("task.drop.beginHelp"), this::askReason)
        .button();
  }

  private Button link(Source source) {
    Button link =
        Command.of(source.words(), Texts.get("task.source.help"), () -> model.go(source.place()))
            .linkButton();
    link.setWrapText(true);
    link.setMinWidth(0);
    return link;
  }

  /** A task is given up only with a reason: the next meeting will ask. */
  private void askReason() {
    offerReason();
    reason.requestFocus();
  }

  /** A reason that was begun and left is there again. */
  private void showReason() {
    if (!reason.getText().isBlank() && task.state() == TaskState.OPEN) {
      offerReason();
    }
  }

  private void offerReason() {
    Command command =
        Command.of(
            Texts.get("task.drop.name"),
            Texts.get("task.drop.help"),
            () -> {
              model.drop(task, reason.getText().strip());
              reason.clear();
            });
    Button drop = command.button();
    var row = new HBox(reason, drop);
    row.getStyleClass().add("task-fields");
    HBox.setHgrow(reason, Priority.ALWAYS);
    reason
        .textProperty()
        .subscribe(text ->
            command.explain(
                drop, text.isBlank() ? Optional.of(Texts.get("task.drop.why")) : Optional.empty()));
    reason.setOnAction(event -> drop.fire());
    dropping.getChildren().setAll(heading(Texts.get("task.field.reason"), reason), row);
    if (!getChildren().contains(dropping)) {
      getChildren().add(dropping);
    }
  }

  /** ControlsFX's list stands in a scene of its own, which the window's style does not reach. */
  private void completeRoles(Theme theme) {
    var completion = TextFields.bindAutoCompletion(responsible, Roles::completing);
    theme.applyTo(completion.getAutoCompletionPopup().getScene());
  }

  private static VBox named(String name, TextField field) {
    field.setAccessibleText(name);
    return new VBox(heading(name, field), field);
  }

  private static Label heading(String name, Region field) {
    var label = new Label(name);
    label.setLabelFor(field);
    label.getStyleClass().add("field-label");
    return label;
  }
}
