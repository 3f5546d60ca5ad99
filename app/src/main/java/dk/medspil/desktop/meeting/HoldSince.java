package dk.medspil.desktop.meeting;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.EmptyState;
import dk.medspil.desktop.control.Rows;
import dk.medspil.domain.task.Task;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The forum's open tasks since last time, each settled with one key. */
final class HoldSince {
  private final HoldModel model;
  private final Rows rows = new Rows();
  private final EmptyState none = new EmptyState(Texts.get("meeting.hold.since.none"));
  private final ScrollPane scroll = new ScrollPane(rows);
  private final Map<UUID, HoldSinceRow> known = new HashMap<>();
  private final Runnable leave;
  private final Button back;
  private final VBox view;

  HoldSince(HoldModel model, Runnable leave) {
    this.model = model;
    this.leave = leave;
    var title = new Label(Texts.get("meeting.hold.since.title"));
    title.getStyleClass().add("h2");
    var help = new Label(Texts.get("meeting.hold.since.help"));
    help.getStyleClass().addAll("small", "muted");
    help.setWrapText(true);
    help.setMinHeight(Region.USE_PREF_SIZE);
    var words = new VBox(title, help);
    HBox.setHgrow(words, Priority.ALWAYS);
    back =
        Command.of(
                Texts.get("meeting.hold.since.leave"), Texts.get("meeting.hold.since.leave"), leave)
            .button();
    back.setMinWidth(Region.USE_PREF_SIZE);
    var head = new HBox(words, back);
    head.getStyleClass().add("hold-since-head");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    view = new VBox(head, scroll);
    view.getStyleClass().add("hold-since");
    view.addEventHandler(KeyEvent.KEY_PRESSED, this::keys);
    model.pictureProperty().subscribe(now -> now.ifPresent(this::show));
  }

  Region view() {
    return view;
  }

  /** Puts the focus on the first task. */
  void focus() {
    // Rows are in the window only once the scroll pane around them is dressed.
    view.applyCss();
    rows.getChildren().stream().findFirst().ifPresent(row -> row.requestFocus());
  }

  private void show(HoldPicture now) {
    List<Task> tasks = now.openTasks();
    int focused = focusedIndex();
    known.keySet().retainAll(tasks.stream().map(Task::id).toList());
    List<HoldSinceRow> next =
        tasks.stream()
            .map(task -> {
              HoldSinceRow row =
                  known.computeIfAbsent(task.id(), id -> new HoldSinceRow(model, id));
              row.show(task, model.today());
              return row;
            })
            .toList();
    scroll.setContent(next.isEmpty() ? none : rows);
    if (!rows.getChildren().equals(next)) {
      rows.setRows(next);
      // The next task takes the place of the one settled, so that one key after another settles
      // all.
      if (focused >= 0) {
        Node follower = next.isEmpty() ? back : next.get(Math.min(focused, next.size() - 1));
        follower.requestFocus();
      }
    }
  }

  private int focusedIndex() {
    for (int i = 0; i < rows.getChildren().size(); i++) {
      if (rows.getChildren().get(i).isFocusWithin()) {
        return i;
      }
    }
    return -1;
  }

  private void keys(KeyEvent event) {
    boolean down = event.getCode() == KeyCode.DOWN;
    if (event.getCode() == KeyCode.ESCAPE) {
      leave.run();
      event.consume();
    } else if (down || event.getCode() == KeyCode.UP) {
      int to = focusedIndex() + (down ? 1 : -1);
      if (to >= 0 && to < rows.getChildren().size()) {
        rows.getChildren().get(to).requestFocus();
      }
      event.consume();
    }
  }
}
