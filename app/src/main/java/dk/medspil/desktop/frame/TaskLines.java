package dk.medspil.desktop.frame;

import dk.medspil.domain.calendar.TaskShorthand;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.meeting.Outcome;
import dk.medspil.domain.meeting.OutcomeKind;
import dk.medspil.domain.task.Task;
import dk.medspil.domain.task.TaskOrigin;
import dk.medspil.domain.task.TaskState;
import dk.medspil.store.Session;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A line of the minutes that is a task too: both say the same, and both say who and when. */
public final class TaskLines {
  private TaskLines() {}

  /** Adds a line and the task it is, with the role and deadline at the end of what is typed. */
  public static void add(Session session, AgendaItem item, String typed, LocalDate today) {
    TaskShorthand read = TaskShorthand.read(typed, today);
    UUID forum = session.meetings().meeting(item.meetingId()).map(Meeting::forumId).orElseThrow();
    Task task =
        new Task(
            session.newId(),
            forum,
            read.text(),
            read.responsible().orElse(""),
            read.due(),
            TaskState.OPEN,
            TaskOrigin.item(item.meetingId(), item.id()),
            today,
            Optional.empty(),
            "");
    session.tasks().save(task);
    session
        .agendas()
        .append(
            Outcome.of(session.newId(), item.id(), 0, OutcomeKind.TASK, read.text())
                .withTask(task.responsible(), task.due(), Optional.of(task.id())));
  }

  /** Writes other words in a line; the task it is, if it is one, is called the same. */
  public static void rename(Session session, UUID outcome, String text) {
    session
        .agendas()
        .outcome(outcome)
        .ifPresent(line -> {
          session.agendas().save(line.withText(text));
          line.taskId()
              .flatMap(session.tasks()::task)
              .ifPresent(
                  task -> session.tasks().save(task.edited(text, task.responsible(), task.due())));
        });
  }

  /**
   * Whether the words of a line end with who and when, so that {@link #assign} would read them: not
   * before the line is left, because "AMR 1/1" is a date on the way to "AMR 1/12".
   */
  public static boolean isAssigned(OutcomeKind kind, String text, LocalDate today) {
    return kind == OutcomeKind.TASK && TaskShorthand.read(text, today).responsible().isPresent();
  }

  /** Makes the who and when at the end of a task line its owner and deadline. */
  public static void assign(Session session, UUID outcome, LocalDate today) {
    session
        .agendas()
        .outcome(outcome)
        .filter(line -> isAssigned(line.kind(), line.text(), today))
        .ifPresent(line -> {
          TaskShorthand read = TaskShorthand.read(line.text(), today);
          String who = read.responsible().orElseThrow();
          session
              .agendas()
              .save(line.withText(read.text()).withTask(who, read.due(), line.taskId()));
          line.taskId()
              .flatMap(session.tasks()::task)
              .ifPresent(task -> session.tasks().save(task.edited(read.text(), who, read.due())));
        });
  }
}
