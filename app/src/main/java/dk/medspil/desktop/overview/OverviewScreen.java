package dk.medspil.desktop.overview;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Columns;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Live;
import dk.medspil.desktop.frame.Screen;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.task.Task;
import dk.medspil.domain.task.TaskState;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The next meeting, what is open, and the state of the APV: only of the forum chosen now. */
public final class OverviewScreen implements Screen {
  private final Frame frame;
  private final MeetingCard meeting;
  private final TaskCard tasks;
  private final DemandCard demands;
  private final TopicCard topics;
  private final VBox page;
  private final Live<OverviewPicture> live;
  private boolean focusWanted;

  /** An overview of the frame's forum as it is now. */
  public OverviewScreen(Frame frame) {
    this.frame = frame;
    meeting = new MeetingCard(frame);
    tasks = new TaskCard(frame, this::settle);
    demands = new DemandCard(frame);
    topics = new TopicCard(frame);
    var side = new SideCards(demands, topics);
    var main = new VBox(meeting, tasks);
    VBox.setVgrow(tasks, Priority.ALWAYS);
    var columns = new Columns(main, side);
    VBox.setVgrow(columns, Priority.ALWAYS);
    page = new VBox(head(today()), columns);
    page.getStyleClass().addAll("page", "overview");
    UUID forum = frame.forum().getValue().id();
    live =
        Live.of(
            frame.work(),
            OverviewPicture.TABLES,
            session -> OverviewPicture.read(session, forum, today()),
            this::show);
  }

  @Override
  public Region view() {
    return page;
  }

  @Override
  public String title() {
    return Texts.get("overview.title");
  }

  @Override
  public void shown() {
    // What is to have the focus may not have been read yet.
    focusWanted = !meeting.focus();
  }

  @Override
  public void flush() {
    // Nothing is typed here.
  }

  @Override
  public void close() {
    live.close();
  }

  private void show(OverviewPicture picture) {
    meeting.show(picture.next(), picture.minutes(), today());
    tasks.show(picture.tasks(), today());
    demands.show(picture.demands(), today());
    topics.show(picture.topics(), picture.changes(), today());
    if (focusWanted) {
      focusWanted = !meeting.focus();
    }
  }

  private void settle(Task task) {
    LocalDate today = today();
    frame
        .work()
        .change(
            Texts.get("overview.tasks.settle"),
            session -> {
              session
                  .tasks()
                  .task(task.id())
                  .ifPresent(
                      now -> session.tasks().save(now.closed(TaskState.DONE, today, now.remark())));
              return task;
            },
            settled -> frame.done(Texts.get("overview.tasks.settled")));
  }

  private LocalDate today() {
    return LocalDate.now(frame.clock());
  }

  private static HBox head(LocalDate today) {
    String date = DanishFormat.weekdayDate(today);
    var title = new Label(date.substring(0, 1).toUpperCase(Locale.ROOT) + date.substring(1));
    title.getStyleClass().add("h1");
    var week = new Label(DanishFormat.week(today));
    week.getStyleClass().addAll("small", "muted");
    var head = new HBox(title, week);
    head.getStyleClass().add("page-head");
    return head;
  }
}
