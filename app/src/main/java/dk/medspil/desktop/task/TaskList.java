package dk.medspil.desktop.task;

import dk.medspil.desktop.Theme;
import dk.medspil.desktop.control.EmptyState;
import dk.medspil.desktop.control.Rows;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The tasks under each other. Arrows go from one to the next, space settles, Enter opens the
 * fields, Delete puts a task in the trash; a row keeps its fields and the focus while the list
 * around it changes.
 */
final class TaskList extends ScrollPane {
  private final TasksModel model;
  private final Theme theme;
  private final Runnable leave;
  private final Rows rows = new Rows();
  private final Map<UUID, TaskRow> known = new HashMap<>();

  /** An empty list; {@code leave} puts the focus back in the line above it. */
  TaskList(TasksModel model, Theme theme, Runnable leave) {
    this.model = model;
    this.theme = theme;
    this.leave = leave;
    setFitToWidth(true);
    setFocusTraversable(false);
    rows.addEventHandler(KeyEvent.KEY_PRESSED, this::keys);
  }

  /** Shows tasks; the focus stays at its row, or goes to the one that took its place. */
  void show(List<TaskLine> lines, String empty) {
    int focused = focusedIndex();
    Optional<UUID> focusedTask = focused < 0 ? Optional.empty() : Optional.of(id(focused));
    List<TaskRow> now = lines.stream().map(this::row).toList();
    known.values().removeIf(row -> !now.contains(row) && gone(row));
    if (!now.equals(rows.getChildren())) {
      boolean inFields = focused >= 0 && !rows.getChildren().get(focused).isFocused();
      rows.setRows(now);
      if (focused >= 0 && !now.isEmpty()) {
        TaskRow row =
            focusedTask
                .map(known::get)
                .filter(now::contains)
                .orElse(now.get(Math.min(focused, now.size() - 1)));
        if (inFields && row.isOpen()) {
          row.open();
        } else {
          row.requestFocus();
        }
      }
    }
    setContent(now.isEmpty() ? new EmptyState(empty) : rows);
    if (now.isEmpty() && focused >= 0) {
      leave.run();
    }
  }

  /** Puts the focus on the first task. */
  void focusFirst() {
    if (!rows.getChildren().isEmpty()) {
      focus(0);
    }
  }

  /** Puts the focus on a task that is shown. */
  void focusTask(UUID task) {
    Optional.ofNullable(known.get(task))
        .map(rows.getChildren()::indexOf)
        .filter(index -> index >= 0)
        .ifPresent(this::focus);
  }

  /** Writes what is typed in the fields. */
  void flush() {
    known.values().forEach(TaskRow::flush);
  }

  /** Closes the fields for good. */
  void shut() {
    known.values().forEach(TaskRow::shut);
  }

  private TaskRow row(TaskLine line) {
    TaskRow row =
        known.computeIfAbsent(
            line.task().id(), id -> new TaskRow(model, theme, line, this::opened));
    row.show(line);
    return row;
  }

  private static boolean gone(TaskRow row) {
    row.shut();
    return true;
  }

  /** One task is open at a time, so that the list stays a list. */
  private void opened(TaskRow row) {
    known.values().stream().filter(other -> other != row).forEach(TaskRow::shut);
  }

  private UUID id(int index) {
    return ((TaskRow) rows.getChildren().get(index)).line().task().id();
  }

  private int focusedIndex() {
    Node focused = getScene() == null ? null : getScene().getFocusOwner();
    for (Node node = focused; node != null; node = node.getParent()) {
      int index = rows.getChildren().indexOf(node);
      if (index >= 0) {
        return index;
      }
    }
    return -1;
  }

  private void keys(KeyEvent event) {
    int index = focusedIndex();
    if (index < 0 || event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    var row = (TaskRow) rows.getChildren().get(index);
    boolean handled =
        event.getCode() == KeyCode.ESCAPE
            ? stepBack(row)
            : row.isFocused() && onRow(event.getCode(), row, index);
    if (handled) {
      event.consume();
    }
  }

  private boolean onRow(KeyCode key, TaskRow row, int index) {
    switch (key) {
      case UP -> focus(index - 1);
      case DOWN -> focus(index + 1);
      case SPACE -> row.toggle();
      case ENTER, F2 -> row.open();
      case DELETE -> model.discard(row.line().task());
      default -> {
        return false;
      }
    }
    return true;
  }

  /** From the fields to the row, and from the row to the line above the list. */
  private boolean stepBack(TaskRow row) {
    if (row.isOpen()) {
      row.requestFocus();
      row.shut();
    } else {
      leave.run();
    }
    return true;
  }

  private void focus(int index) {
    if (index < 0) {
      leave.run();
    } else if (index < rows.getChildren().size()) {
      Node row = rows.getChildren().get(index);
      row.requestFocus();
      reveal(row.getBoundsInParent());
    }
  }

  private void reveal(Bounds row) {
    double height = getViewportBounds().getHeight();
    double hidden = rows.getHeight() - height;
    if (hidden <= 0) {
      return;
    }
    double top = getVvalue() * hidden;
    if (row.getMinY() < top) {
      setVvalue(row.getMinY() / hidden);
    } else if (row.getMaxY() > top + height) {
      setVvalue((row.getMaxY() - height) / hidden);
    }
  }
}
