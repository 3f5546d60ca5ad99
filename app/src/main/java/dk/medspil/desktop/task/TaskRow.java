package dk.medspil.desktop.task;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.Theme;
import dk.medspil.desktop.control.Chip;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.StatusPill;
import dk.medspil.desktop.control.Tone;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.task.Task;
import dk.medspil.domain.task.TaskState;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * One task: a box, what, who and when. It looks like text until it is opened; then its fields stand
 * below.
 */
final class TaskRow extends VBox {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final TasksModel model;
  private final Theme theme;
  private final Consumer<TaskRow> onOpen;
  private final CheckBox done = new CheckBox();
  private final Label title = new Label();
  private final Label remark = new Label();
  private final StackPane who = new StackPane();
  private final StackPane when = new StackPane();
  private Optional<TaskEditor> editor = Optional.empty();
  private TaskLine line;

  TaskRow(TasksModel model, Theme theme, TaskLine line, Consumer<TaskRow> onOpen) {
    this.model = model;
    this.theme = theme;
    this.line = line;
    this.onOpen = onOpen;
    getStyleClass().add("task-row");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.LIST_ITEM);
    setAccessibleHelp(Texts.get("task.row.help"));
    // One stop for Tab per task: space on the row does the same as the box.
    done.setFocusTraversable(false);
    done.setOnAction(event -> toggle());
    title.setWrapText(true);
    title.setMinHeight(Region.USE_PREF_SIZE);
    remark.setWrapText(true);
    remark.getStyleClass().addAll("small", "muted");
    var words = new VBox(title, remark);
    words.getStyleClass().add("task-words");
    HBox.setHgrow(words, Priority.ALWAYS);
    who.getStyleClass().add("task-who");
    when.getStyleClass().add("task-when");
    var main = new HBox(done, words, who, when);
    main.getStyleClass().add("task-line");
    main.setOnMouseClicked(event -> open());
    getChildren().setAll(main);
    show(line);
  }

  TaskLine line() {
    return line;
  }

  /** Shows the task as it is now. */
  void show(TaskLine now) {
    line = now;
    Task task = now.task();
    LocalDate today = model.today();
    done.setSelected(task.state() == TaskState.DONE);
    done.setIndeterminate(task.state() == TaskState.DROPPED);
    done.setAccessibleText(task.title());
    title.setText(task.title());
    remark.setText(task.state() == TaskState.OPEN ? source(now) : task.remark());
    remark.setManaged(!remark.getText().isBlank());
    who.getChildren().clear();
    if (!task.responsible().isBlank()) {
      who.getChildren().add(Chip.role(task.responsible()));
    }
    Node due = due(task, today);
    when.getChildren().setAll(due);
    setAccessibleText(
        String.join(
            ", ",
            task.title(),
            task.responsible(),
            due instanceof Label words ? words.getText() : ""));
    editor.ifPresent(fields -> fields.show(now));
  }

  /** Whether its fields are shown. */
  boolean isOpen() {
    return editor.isPresent();
  }

  /** Shows the fields and puts the focus in the first. */
  void open() {
    if (editor.isEmpty()) {
      var fields = new TaskEditor(model, theme, line);
      editor = Optional.of(fields);
      getChildren().add(fields);
      pseudoClassStateChanged(CHOSEN, true);
      onOpen.accept(this);
    }
    editor.ifPresent(TaskEditor::focus);
  }

  /** Hides the fields; what is typed in them is written. */
  void shut() {
    editor.ifPresent(fields -> {
      fields.close();
      getChildren().remove(fields);
    });
    editor = Optional.empty();
    pseudoClassStateChanged(CHOSEN, false);
  }

  void flush() {
    editor.ifPresent(TaskEditor::flush);
  }

  /** Settles an open task, or opens a closed one again. */
  void toggle() {
    if (line.task().state() == TaskState.OPEN) {
      model.settle(line.task());
    } else {
      model.reopen(line.task());
    }
  }

  private static String source(TaskLine line) {
    return line.source().map(Source::words).orElse("");
  }

  private static Node due(Task task, LocalDate today) {
    String closed = task.closedOn().map(DanishFormat::dayMonth).orElse("");
    return switch (task.state()) {
      case DONE -> pill(Tone.SUCCESS, Icons.DONE, Texts.get("task.closed.done", closed));
      case DROPPED -> pill(Tone.NEUTRAL, Icons.NO, Texts.get("task.closed.dropped", closed));
      case OPEN ->
          task.isOverdue(today)
              ? pill(
                  Tone.DANGER,
                  Icons.ACTION_NEEDED,
                  DanishFormat.untilDeadline(task.due().orElseThrow(), today))
              : muted(task.due().map(DanishFormat::shortWeekdayDate).orElse(""));
    };
  }

  private static StatusPill pill(Tone tone, Icons icon, String text) {
    return new StatusPill(tone, icon, text).withoutGround();
  }

  private static Label muted(String text) {
    var label = new Label(text);
    label.getStyleClass().add("muted");
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }
}
