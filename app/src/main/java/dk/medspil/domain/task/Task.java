package dk.medspil.domain.task;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Something somebody promised to do.
 *
 * @param id stable for ever
 * @param forumId the forum that follows it
 * @param title what is to be done
 * @param responsible a role, or several, "Leder og TR"; may be empty
 * @param due the last day; empty when none was agreed
 * @param state open, done or dropped
 * @param origin where it came from
 * @param createdOn the day it was agreed
 * @param closedOn the day it was done or dropped
 * @param remark why it was dropped or how it was solved; may be empty
 */
public record Task(
    UUID id,
    UUID forumId,
    String title,
    String responsible,
    Optional<LocalDate> due,
    TaskState state,
    TaskOrigin origin,
    LocalDate createdOn,
    Optional<LocalDate> closedOn,
    String remark) {

  /** Whether the last day has passed and the task is still open. */
  public boolean isOverdue(LocalDate today) {
    return state == TaskState.OPEN && due.filter(day -> day.isBefore(today)).isPresent();
  }

  /** The same task with other words, owner and deadline. */
  public Task edited(String newTitle, String newResponsible, Optional<LocalDate> newDue) {
    return new Task(
        id, forumId, newTitle, newResponsible, newDue, state, origin, createdOn, closedOn, remark);
  }

  /** The same task, done or dropped on a day. */
  public Task closed(TaskState newState, LocalDate day, String newRemark) {
    return new Task(
        id,
        forumId,
        title,
        responsible,
        due,
        newState,
        origin,
        createdOn,
        Optional.of(day),
        newRemark);
  }

  /** The same task, open again. */
  public Task reopened() {
    return new Task(
        id,
        forumId,
        title,
        responsible,
        due,
        TaskState.OPEN,
        origin,
        createdOn,
        Optional.empty(),
        remark);
  }
}
