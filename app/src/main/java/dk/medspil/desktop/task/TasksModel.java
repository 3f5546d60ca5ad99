package dk.medspil.desktop.task;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Live;
import dk.medspil.desktop.frame.Place;
import dk.medspil.desktop.frame.Work;
import dk.medspil.domain.calendar.TaskShorthand;
import dk.medspil.domain.task.Task;
import dk.medspil.domain.task.TaskOrigin;
import dk.medspil.domain.task.TaskState;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** What can be done with the tasks of one forum, and what they look like now. */
final class TasksModel implements AutoCloseable {
  private final Frame frame;
  private final UUID forum;
  private final Live<TasksPicture> live;

  TasksModel(Frame frame, Consumer<TasksPicture> show) {
    this.frame = frame;
    this.forum = frame.forum().getValue().id();
    UUID shown = forum;
    live =
        Live.of(
            frame.work(), TasksPicture.TABLES, session -> TasksPicture.read(session, shown), show);
  }

  LocalDate today() {
    return LocalDate.now(frame.clock());
  }

  /** Reads the shorthand at the end of a line, "… AMR 15/1". */
  TaskShorthand understand(String line) {
    return TaskShorthand.read(line, today());
  }

  /** Where the line for a new task is kept. */
  String draftPlace() {
    return "task/" + forum;
  }

  /** Where the reason for giving a task up is kept while it is typed. */
  static String reasonPlace(Task task) {
    return "task/reason/" + task.id();
  }

  Frame frame() {
    return frame;
  }

  Work work() {
    return frame.work();
  }

  /** Writes a new task from one typed line. */
  void add(String line) {
    TaskShorthand read = understand(line);
    var task =
        new Task(
            UUID.randomUUID(),
            forum,
            read.text(),
            read.responsible().orElse(""),
            read.due(),
            TaskState.OPEN,
            TaskOrigin.NONE,
            today(),
            Optional.empty(),
            "");
    frame
        .work()
        .change(
            Texts.get("task.add.label"),
            session -> {
              session.settings().setDraft(draftPlace(), "");
              session.tasks().save(task);
            });
  }

  void settle(Task task) {
    close(
        task,
        TaskState.DONE,
        task.remark(),
        Texts.get("task.settle.label"),
        Texts.get("task.settle.done"));
  }

  /** Gives a task up, with the reason that the minutes and the next meeting will ask for. */
  void drop(Task task, String reason) {
    close(
        task, TaskState.DROPPED, reason, Texts.get("task.drop.label"), Texts.get("task.drop.done"));
  }

  /** Puts a task in the trash. */
  void discard(Task task) {
    frame
        .work()
        .change(
            Texts.get("task.discard.label"),
            session -> {
              session.tasks().discard(task.id(), frame.clock().instant());
              return task;
            },
            gone -> frame.done(Texts.get("task.discard.done", gone.title())));
  }

  void reopen(Task task) {
    change(Texts.get("task.reopen.label"), task, Task::reopened, Texts.get("task.reopen.done"));
  }

  void setTitle(Task task, String title) {
    edit(task, "title", now -> now.edited(title, now.responsible(), now.due()));
  }

  void setResponsible(Task task, String responsible) {
    edit(task, "responsible", now -> now.edited(now.title(), responsible, now.due()));
  }

  void setDue(Task task, Optional<LocalDate> due) {
    edit(task, "due", now -> now.edited(now.title(), now.responsible(), due));
  }

  void go(Place place) {
    frame.go(place);
  }

  private void close(Task task, TaskState state, String remark, String label, String done) {
    LocalDate today = today();
    change(label, task, now -> now.closed(state, today, remark), done);
  }

  private void change(String label, Task task, UnaryOperator<Task> change, String done) {
    frame
        .work()
        .change(
            label,
            session -> {
              session.tasks().task(task.id()).map(change).ifPresent(session.tasks()::save);
              session.settings().setDraft(reasonPlace(task), "");
              return task.id();
            },
            id -> frame.done(done));
  }

  /** Reads the task inside the transaction, so that another field typed at once is kept. */
  private void edit(Task task, String field, UnaryOperator<Task> change) {
    frame
        .work()
        .edit(
            Texts.get("task.edit.label"),
            "task/" + task.id() + "/" + field,
            session ->
                session.tasks().task(task.id()).map(change).ifPresent(session.tasks()::save));
  }

  @Override
  public void close() {
    live.close();
  }
}
