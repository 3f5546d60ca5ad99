package dk.medspil.desktop.overview;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.Chip;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.EmptyState;
import dk.medspil.desktop.control.FittingRows;
import dk.medspil.desktop.control.Icons;
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
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/** The open tasks, each with a box that settles it. */
final class TaskCard extends StackPane {
  private final Label count = new Label();
  private final FittingRows rows = new FittingRows();
  private final Card card;
  private final Consumer<Task> settle;

  TaskCard(Frame frame, Consumer<Task> settle) {
    this.settle = settle;
    var all =
        Command.of(
                Texts.get("overview.tasks.all"),
                Texts.get("overview.tasks.allHelp"),
                () -> frame.go(new Place.Tasks()))
            .linkButton();
    card = new Card(Texts.get("overview.tasks"), new HBox(count, all), rows).flush();
    getChildren().setAll(card);
  }

  /** Shows the open tasks; a settled one leaves the focus at the row that takes its place. */
  void show(List<Task> tasks, LocalDate today) {
    long overdue = tasks.stream().filter(task -> task.isOverdue(today)).count();
    count.setText(tasks.isEmpty() ? "" : Texts.get("overview.tasks.count", tasks.size(), overdue));
    int focused = focusedRow();
    List<Node> now = tasks.stream().map(task -> row(task, today)).toList();
    rows.setRows(now);
    card.setContent(now.isEmpty() ? new EmptyState(Texts.get("overview.tasks.none")) : rows);
    if (focused >= 0 && !now.isEmpty()) {
      box(now.get(Math.min(focused, now.size() - 1))).requestFocus();
    }
  }

  private int focusedRow() {
    List<Node> all = rows.rows();
    for (int i = 0; i < all.size(); i++) {
      if (box(all.get(i)).isFocused()) {
        return i;
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
