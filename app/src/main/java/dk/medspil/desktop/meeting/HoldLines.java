package dk.medspil.desktop.meeting;

import dk.medspil.domain.meeting.Outcome;
import dk.medspil.domain.task.TaskState;
import dk.medspil.store.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** How the typed lines under an item change, each inside one transaction. */
final class HoldLines {
  private HoldLines() {}

  static void confidential(Session session, UUID outcome, boolean confidential) {
    session
        .agendas()
        .outcome(outcome)
        .ifPresent(line -> session.agendas().save(line.withConfidential(confidential)));
  }

  /** Moves a line later (positive) or earlier in its item. */
  static void move(Session session, UUID outcome, int by) {
    session
        .agendas()
        .outcome(outcome)
        .ifPresent(line -> {
          List<Outcome> order = session.agendas().outcomes(line.itemId());
          int at = order.stream().map(Outcome::id).toList().indexOf(outcome);
          int to = Math.clamp((long) at + by, 0, order.size() - 1);
          Outcome other = order.get(to);
          session.agendas().save(line.withPosition(to));
          if (to != at) {
            session.agendas().save(other.withPosition(at));
          }
        });
  }

  /** Closes a task, or opens it until another day. */
  static void settle(Session session, UUID taskId, TaskState state, LocalDate today) {
    session
        .tasks()
        .task(taskId)
        .ifPresent(task -> session.tasks().save(task.closed(state, today, task.remark())));
  }

  /** Gives a task another deadline. */
  static void defer(Session session, UUID taskId, LocalDate due) {
    session
        .tasks()
        .task(taskId)
        .ifPresent(task ->
            session.tasks().save(task.edited(task.title(), task.responsible(), Optional.of(due))));
  }
}
