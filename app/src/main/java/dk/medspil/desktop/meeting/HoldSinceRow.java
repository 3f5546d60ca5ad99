package dk.medspil.desktop.meeting;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.DateField;
import dk.medspil.desktop.control.Status;
import dk.medspil.desktop.control.StatusPill;
import dk.medspil.desktop.frame.Drafts;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.task.Task;
import dk.medspil.domain.task.TaskState;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** An open task, settled with L (løst), F (ny frist) or O (opgiv). */
final class HoldSinceRow extends HBox {
  private final HoldModel model;
  private final UUID id;
  private final Label title = new Label();
  private final Label detail = new Label();
  private final StatusPill overdue = new StatusPill(Status.OVERDUE);
  private final DateField date;
  private final Drafts drafts;
  private final HBox actions;
  private Optional<LocalDate> due = Optional.empty();

  HoldSinceRow(HoldModel model, UUID id) {
    this.model = model;
    this.id = id;
    date = new DateField(Texts.get("meeting.hold.since.newDate"), model::today).compact();
    drafts = new Drafts(model.frame().work());
    drafts.text("task/defer/" + id, date.field(), date.typing());
    date.valueProperty().subscribe(this::dated);
    date.field().addEventHandler(KeyEvent.KEY_PRESSED, this::dateKeys);
    title.setWrapText(true);
    title.setMinHeight(Region.USE_PREF_SIZE);
    detail.getStyleClass().addAll("small", "muted");
    detail.setWrapText(true);
    actions =
        new HBox(
            button("meeting.hold.since.solve", "L", () -> model.settle(id, TaskState.DONE)),
            button("meeting.hold.since.defer", "F", this::askDate),
            button("meeting.hold.since.drop", "O", () -> model.settle(id, TaskState.DROPPED)));
    actions.getStyleClass().add("hold-since-actions");
    var words = new VBox(title, detail);
    HBox.setHgrow(words, Priority.ALWAYS);
    getChildren().setAll(words, overdue, actions);
    getStyleClass().add("hold-since-row");
    setAccessibleRole(AccessibleRole.LIST_ITEM);
    setAccessibleHelp(Texts.get("meeting.hold.since.help"));
    setFocusTraversable(true);
    addEventHandler(KeyEvent.KEY_PRESSED, this::keys);
    drafts.restore(this::showLeft);
  }

  void show(Task task, LocalDate today) {
    due = task.due();
    title.setText(task.title());
    detail.setText(
        Stream.of(
                Optional.of(task.responsible()).filter(who -> !who.isBlank()),
                task.due().map(day -> Texts.get("meeting.hold.due", DanishFormat.weekdayDate(day))))
            .flatMap(Optional::stream)
            .reduce((a, b) -> a + ", " + b)
            .orElse(Texts.get("meeting.hold.since.noDate")));
    overdue.setVisible(task.isOverdue(today));
    overdue.setManaged(task.isOverdue(today));
    setAccessibleText(task.title() + ". " + detail.getText());
  }

  private void showLeft() {
    if (!date.field().getText().isEmpty()) {
      getChildren().set(2, date);
    }
  }

  private void askDate() {
    getChildren().set(2, date);
    date.field().requestFocus();
  }

  private void stopAsking() {
    getChildren().set(2, actions);
    requestFocus();
  }

  private void dated(Optional<LocalDate> typed) {
    if (typed.isPresent() && !typed.equals(due)) {
      model.defer(id, typed.get());
      stopAsking();
      date.valueProperty().set(Optional.empty());
    }
  }

  private void dateKeys(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      stopAsking();
      event.consume();
    }
  }

  private void keys(KeyEvent event) {
    boolean plain = !event.isAltDown() && !event.isShortcutDown();
    if (event.getTarget() != this || !plain) {
      return;
    }
    boolean used = true;
    switch (event.getCode()) {
      case L -> model.settle(id, TaskState.DONE);
      case F -> askDate();
      case O -> model.settle(id, TaskState.DROPPED);
      default -> used = false;
    }
    if (used) {
      event.consume();
    }
  }

  private static Button button(String key, String letter, Runnable run) {
    Button button =
        Command.of(Texts.get(key), Texts.get("meeting.hold.since.key", Texts.get(key), letter), run)
            .button();
    button.getStyleClass().add("small");
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }
}
