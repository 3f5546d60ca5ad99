package dk.medspil.desktop.meeting;

import dk.medspil.desktop.frame.TaskLines;
import dk.medspil.domain.forum.Side;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.ItemState;
import dk.medspil.domain.meeting.Outcome;
import dk.medspil.domain.meeting.OutcomeKind;
import dk.medspil.domain.task.TaskState;
import dk.medspil.store.Session;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** How the typed lines under an item change, each inside one transaction. */
final class HoldLines {
  private HoldLines() {}

  /**
   * Adds a line. A task line becomes a task too, with the role and deadline at its end; a
   * postponement postpones the item.
   */
  static void add(
      Session session,
      UUID itemId,
      OutcomeKind kind,
      Optional<Side> side,
      String text,
      LocalDate today) {
    AgendaItem item =
        session
            .agendas()
            .item(itemId)
            .orElseThrow(() -> new IllegalStateException("The item is gone: " + itemId));
    switch (kind) {
      case TASK -> TaskLines.add(session, item, text, today);
      case STANDPOINT, DISCUSSION ->
          session.agendas().append(line(session, item, kind, text).withSide(side));
      case POSTPONEMENT -> HoldActs.postpone(session, itemId, text);
      case DECISION,
          AGREEMENT,
          DISAGREEMENT,
          NOTE,
          BACKGROUND,
          STATEMENT,
          GUIDELINE_AGREED,
          GUIDELINE_TERMINATED,
          COMMUNICATION,
          WORK_ENVIRONMENT ->
          session.agendas().append(line(session, item, kind, text));
    }
  }

  private static Outcome line(Session session, AgendaItem item, OutcomeKind kind, String text) {
    return Outcome.of(session.newId(), item.id(), 0, kind, text);
  }

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

  /**
   * Removes a line, and puts the task it became in the trash; without its last postponement an item
   * is open again.
   */
  static void remove(Session session, UUID outcome, Instant now) {
    session
        .agendas()
        .outcome(outcome)
        .ifPresent(line -> {
          session.agendas().removeOutcome(outcome);
          session.tasks().discardWith(line, now);
          boolean postponed =
              session.agendas().outcomes(line.itemId()).stream()
                  .anyMatch(other -> other.kind() == OutcomeKind.POSTPONEMENT);
          if (line.kind() == OutcomeKind.POSTPONEMENT && !postponed) {
            HoldActs.state(session, line.itemId(), ItemState.OPEN);
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
