package dk.medspil.store;

import dk.medspil.domain.meeting.Outcome;
import dk.medspil.domain.task.Task;
import dk.medspil.domain.task.TaskOrigin;
import dk.medspil.domain.task.TaskOrigin.FormRow;
import dk.medspil.domain.task.TaskState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Tasks and where they came from. */
public final class TaskStore {
  /** By the line, by the item, or by the item that a sub-item belongs to. */
  private static final String CONFIDENTIAL =
      """
      SELECT t.id FROM task t
        LEFT JOIN outcome o ON o.task_id = t.id
        LEFT JOIN agenda_item i ON i.id = coalesce(o.item_id, t.item_id)
      WHERE (o.confidential = 1 OR i.confidential = 1
        OR (i.level > 0 AND
          (SELECT above.confidential FROM agenda_item above
           WHERE above.meeting_id = i.meeting_id AND above.level = 0
             AND above.position < i.position
           ORDER BY above.position DESC LIMIT 1) = 1))
      """;

  private final Handle handle;

  TaskStore(Handle handle) {
    this.handle = handle;
  }

  /** A task. */
  public Optional<Task> task(UUID id) {
    return handle
        .createQuery("SELECT * FROM task WHERE id = :id AND deleted_at IS NULL")
        .bind("id", id.toString())
        .map((row, context) -> task(row))
        .findFirst();
  }

  /** The open tasks of a forum, the most urgent first; those without a deadline last. */
  public List<Task> open(UUID forum) {
    return handle
        .createQuery(
            """
            SELECT * FROM task WHERE forum_id = :forum AND state = 'OPEN'
              AND deleted_at IS NULL
            ORDER BY due IS NULL, due, created_on, title, id
            """)
        .bind("forum", forum.toString())
        .map((row, context) -> task(row))
        .list();
  }

  /** All tasks of a forum, the open ones first, then those closed last. */
  public List<Task> ofForum(UUID forum) {
    return handle
        .createQuery(
            """
            SELECT * FROM task WHERE forum_id = :forum AND deleted_at IS NULL
            ORDER BY state <> 'OPEN', closed_on DESC, due IS NULL, due, created_on, title, id
            """)
        .bind("forum", forum.toString())
        .map((row, context) -> task(row))
        .list();
  }

  /** The tasks agreed in a meeting, in the order they were agreed. */
  public List<Task> ofMeeting(UUID meeting) {
    return handle
        .createQuery(
            "SELECT * FROM task WHERE meeting_id = :meeting AND deleted_at IS NULL ORDER BY rowid")
        .bind("meeting", meeting.toString())
        .map((row, context) -> task(row))
        .list();
  }

  /** The tasks that came from a board note. */
  public List<Task> ofNote(UUID note) {
    return handle
        .createQuery(
            "SELECT * FROM task WHERE note_id = :note AND deleted_at IS NULL ORDER BY rowid")
        .bind("note", note.toString())
        .map((row, context) -> task(row))
        .list();
  }

  /** All tasks, oldest first. */
  public List<Task> all() {
    return handle
        .createQuery("SELECT * FROM task WHERE deleted_at IS NULL ORDER BY created_on, title, id")
        .map((row, context) -> task(row))
        .list();
  }

  /** The tasks of a forum that came out of a confidential item, sub-item or line. */
  public Set<UUID> confidential(UUID forum) {
    return confidential("t.forum_id", forum);
  }

  /**
   * Removes the confidential tasks of an item that is about to go: nothing would tell that they
   * are.
   */
  void removeConfidentialOf(UUID item) {
    confidential("i.id", item).forEach(this::remove);
  }

  private Set<UUID> confidential(String column, UUID id) {
    return handle
        .createQuery(CONFIDENTIAL + " AND " + column + " = :id")
        .bind("id", id.toString())
        .mapTo(String.class)
        .list()
        .stream()
        .map(UUID::fromString)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Writes a task. */
  public void save(Task task) {
    row(task).save(handle);
  }

  static Row row(Task task) {
    return Row.of("task")
        .key("id", task.id())
        .set("forum_id", task.forumId())
        .set("title", task.title())
        .set("responsible", task.responsible())
        .set("due", task.due())
        .set("state", task.state())
        .set("meeting_id", task.origin().meetingId())
        .set("item_id", task.origin().itemId())
        .set("note_id", task.origin().noteId())
        .set("plan_line_id", task.origin().planLineId())
        .set("form_id", task.origin().form().map(FormRow::formId))
        .set("form_row", task.origin().form().map(FormRow::row))
        .set("created_on", task.createdOn())
        .set("closed_on", task.closedOn())
        .set("remark", task.remark());
  }

  /** Puts a task in the trash. The line of the minutes it was agreed in stays. */
  public void discard(UUID id, Instant at) {
    handle.execute("UPDATE task SET deleted_at = ? WHERE id = ?", at.toString(), id.toString());
  }

  /**
   * Puts the task that a line of minutes became in the trash, when the line goes. A confidential
   * one is removed: with the line gone nothing would tell that it is when it is taken back.
   */
  public void discardWith(Outcome line, Instant at) {
    line.taskId()
        .ifPresent(task -> {
          if (line.confidential()) {
            remove(task);
          } else {
            discard(task, at);
          }
        });
  }

  /**
   * Removes a task that may not lie in the trash; its line stays, as when it is deleted for good.
   */
  public void remove(UUID id) {
    loosen(id.toString());
    handle.execute("DELETE FROM task WHERE id = ?", id.toString());
  }

  /**
   * Lets the line of the minutes a task was agreed in be a line that became no task; locked minutes
   * stay as they are (R24).
   */
  void loosen(String id) {
    handle.execute(
        """
        UPDATE outcome SET task_id = NULL WHERE task_id = ? AND NOT EXISTS
          (SELECT 1 FROM agenda_item i JOIN minutes m ON m.meeting_id = i.meeting_id
           WHERE i.id = outcome.item_id AND m.final_on IS NOT NULL)
        """,
        id);
  }

  private static Optional<FormRow> formRow(ResultSet row) throws SQLException {
    Optional<UUID> cell = Columns.maybeId(row, "form_row");
    return Columns.maybeId(row, "form_id").flatMap(form -> cell.map(id -> new FormRow(form, id)));
  }

  private static Task task(ResultSet row) throws SQLException {
    return new Task(
        Columns.id(row, "id"),
        Columns.id(row, "forum_id"),
        row.getString("title"),
        row.getString("responsible"),
        Columns.maybeDay(row, "due"),
        Columns.word(row, "state", TaskState.class),
        new TaskOrigin(
            Columns.maybeId(row, "meeting_id"),
            Columns.maybeId(row, "item_id"),
            Columns.maybeId(row, "note_id"),
            Columns.maybeId(row, "plan_line_id"),
            formRow(row)),
        Columns.day(row, "created_on"),
        Columns.maybeDay(row, "closed_on"),
        row.getString("remark"));
  }
}
