package dk.medspil.desktop.overview;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.Chip;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.EmptyState;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.Rows;
import dk.medspil.desktop.control.StatusPill;
import dk.medspil.desktop.control.Tone;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Place;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.task.Task;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/** The open tasks, each with a box that settles it. */
final class TaskCard extends StackPane {
  private final Label count = new Label();
  private final ScrollPane scroll = new ScrollPane();
  private final Consumer<Task> settle;

  TaskCard(Frame frame, Consumer<Task> settle) {
    this.settle = settle;
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    var all =
        Command.of(
                Texts.get("overview.tasks.all"),
                Texts.get("overview.tasks.allHelp"),
                () -> frame.go(new Place.Tasks()))
            .linkButton();
    getChildren()
        .setAll(new Card(Texts.get("overview.tasks"), new HBox(count, all), scroll).flush());
  }

  /** Shows the open tasks; a settled one leaves the focus at the row that takes its place. */
  void show(List<Task> tasks, LocalDate today) {
    long overdue = tasks.stream().filter(task -> task.isOverdue(today)).count();
    count.setText(tasks.isEmpty() ? "" : Texts.get("overview.tasks.count", tasks.size(), overdue));
    int focused = focusedRow();
    List<Node> rows = tasks.stream().map(task -> row(task, today)).toList();
    scroll.setContent(
        rows.isEmpty()
            ? new EmptyState(Texts.get("overview.tasks.none"))
            : new Rows(rows.toArray(Node[]::new)));
    if (focused >= 0 && !rows.isEmpty()) {
      box(rows.get(Math.min(focused, rows.size() - 1))).requestFocus();
    }
  }

  private int focusedRow() {
    if (scroll.getContent() instanceof Rows rows) {
      for (int i = 0; i < rows.getChildren().size(); i++) {
        if (box(rows.getChildren().get(i)).isFocused()) {
          return i;
        }
      }
    }
    return -1;
  }

  private static Node box(Node row) {
    return ((HBox) row).getChildren().getFirst();
  }

  private Node row(Task task, LocalDate today) {
    var done = new CheckBox(task.title());
    done.setWrapText(true);
    done.setMaxWidth(Double.MAX_VALUE);
    done.setMinHeight(USE_PREF_SIZE);
    done.setAccessibleHelp(Texts.get("overview.tasks.settleHelp"));
    done.setOnAction(event -> settle.accept(task));
    HBox.setHgrow(done, Priority.ALWAYS);
    var row = new HBox(done);
    if (!task.responsible().isBlank()) {
      var role = new StackPane(Chip.role(task.responsible()));
      role.getStyleClass().add("overview-role");
      row.getChildren().add(role);
    }
    var due = new StackPane(due(task, today));
    due.getStyleClass().add("overview-due");
    row.getChildren().add(due);
    return row;
  }

  private static Node due(Task task, LocalDate today) {
    if (task.isOverdue(today)) {
      return new StatusPill(
              Tone.DANGER,
              Icons.ACTION_NEEDED,
              DanishFormat.untilDeadline(task.due().orElseThrow(), today))
          .withoutGround();
    }
    var day = new Label(task.due().map(DanishFormat::shortWeekdayDate).orElse(""));
    day.getStyleClass().add("muted");
    day.setMinWidth(USE_PREF_SIZE);
    return day;
  }
}
