package dk.medspil.desktop.task;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.CaptureLine;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.Choice;
import dk.medspil.desktop.control.ChoiceRow;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.frame.Drafts;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Screen;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.calendar.TaskShorthand;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The forum's tasks: what is open, what is over its deadline, and what is closed. */
public final class TasksScreen implements Screen {
  private final CaptureLine<String, String> capture;
  private final ChoiceRow<TaskFilter> filter;
  private final TaskList list;
  private final TasksModel model;
  private final VBox page;
  private final Command add;
  private List<TaskLine> lines = List.of();
  private Optional<UUID> wanted;
  private final Drafts drafts;

  /** The tasks of the frame's forum as it is now, with the focus on one of them if it is there. */
  public TasksScreen(Frame frame, Optional<UUID> task) {
    wanted = task;
    capture = new CaptureLine<>(Texts.get("task.add.prompt"), entry -> save(entry.text()));
    filter = new ChoiceRow<>(Texts.get("task.filter.name"), choices(0, 0));
    filter.getStyleClass().add("filters");
    model = new TasksModel(frame, this::show);
    list = new TaskList(model, frame.theme(), capture::focusLine);
    add =
        Command.of(Texts.get("task.add.name"), Texts.get("task.add.help"), capture::focusLine)
            .withIcon(Icons.NEW)
            .withShortcut("Shortcut+N");
    capture.showing(this::understood);
    drafts = new Drafts(frame.work());
    drafts.text(model.draftPlace(), capture.field());
    drafts.restore();
    capture.field().addEventFilter(KeyEvent.KEY_PRESSED, this::fromCapture);
    filter.valueProperty().subscribe((before, now) -> showLines());
    var title = new Label(Texts.get("task.title"));
    title.getStyleClass().add("h1");
    var card = new Card(Texts.get("task.list"), filter, list).flush();
    VBox.setVgrow(card, Priority.ALWAYS);
    page = new VBox(title, capture, card);
    page.getStyleClass().addAll("page", "tasks");
  }

  @Override
  public Region view() {
    return page;
  }

  @Override
  public String title() {
    return Texts.get("task.title");
  }

  @Override
  public List<Command> commands() {
    return List.of(add);
  }

  @Override
  public void shown() {
    if (wanted.isEmpty()) {
      capture.focusLine();
    }
  }

  @Override
  public void flush() {
    list.flush();
    drafts.flush();
  }

  @Override
  public void close() {
    list.shut();
    drafts.close();
    model.close();
  }

  private void save(String line) {
    model.add(line);
    filter.setValue(TaskFilter.OPEN);
  }

  private void show(TasksPicture picture) {
    lines = picture.lines();
    long open = count(TaskFilter.OPEN);
    long overdue = count(TaskFilter.OVERDUE);
    filter.setChoices(choices(open, overdue));
    Optional<TaskLine> sought =
        wanted.flatMap(
            id -> lines.stream().filter(line -> line.task().id().equals(id)).findFirst());
    wanted = Optional.empty();
    sought.ifPresent(line -> filter.setValue(TaskFilter.of(line.task())));
    showLines();
    sought.ifPresent(line -> {
      // What lies in a scroll pane can have focus only once the pane has its skin.
      page.applyCss();
      page.layout();
      list.focusTask(line.task().id());
    });
  }

  private void showLines() {
    TaskFilter chosen = filter.getValue();
    list.show(
        lines.stream().filter(line -> chosen.shows(line.task(), model.today())).toList(),
        switch (chosen) {
          case OPEN -> Texts.get("task.none.open");
          case OVERDUE -> Texts.get("task.none.overdue");
          case CLOSED -> Texts.get("task.none.closed");
        });
  }

  private long count(TaskFilter which) {
    return lines.stream().filter(line -> which.shows(line.task(), model.today())).count();
  }

  private static List<Choice<TaskFilter>> choices(long open, long overdue) {
    return List.of(
        Choice.of(TaskFilter.OPEN, Texts.get("task.filter.open", open)),
        Choice.of(TaskFilter.OVERDUE, Texts.get("task.filter.overdue", overdue)),
        Choice.of(TaskFilter.CLOSED, Texts.get("task.filter.closed")));
  }

  private void fromCapture(KeyEvent event) {
    if (event.getCode() == KeyCode.DOWN) {
      list.focusFirst();
      event.consume();
    }
  }

  private List<String> understood(String line) {
    TaskShorthand read = model.understand(line);
    return Stream.of(
            read.responsible(),
            read.due().map(day -> Texts.get("task.add.due", DanishFormat.shortWeekdayDate(day))))
        .flatMap(Optional::stream)
        .toList();
  }
}
