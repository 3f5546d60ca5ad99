package dk.medspil.store;

import dk.medspil.domain.forum.Side;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.ClosingItems;
import dk.medspil.domain.meeting.Communication;
import dk.medspil.domain.meeting.Confidentiality;
import dk.medspil.domain.meeting.ItemForm;
import dk.medspil.domain.meeting.ItemState;
import dk.medspil.domain.meeting.Origin;
import dk.medspil.domain.meeting.Outcome;
import dk.medspil.domain.meeting.OutcomeKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Agenda items and the typed outcomes under them. Positions run from 0 without gaps. */
public final class AgendaStore {
  private final Handle handle;

  AgendaStore(Handle handle) {
    this.handle = handle;
  }

  /** The agenda of a meeting, in order. */
  public List<AgendaItem> items(UUID meeting) {
    return handle
        .createQuery("SELECT * FROM agenda_item WHERE meeting_id = :meeting ORDER BY position, id")
        .bind("meeting", meeting.toString())
        .map((row, context) -> item(row))
        .list();
  }

  /** An agenda item. */
  public Optional<AgendaItem> item(UUID id) {
    return handle
        .createQuery("SELECT * FROM agenda_item WHERE id = :id")
        .bind("id", id.toString())
        .map((row, context) -> item(row))
        .findFirst();
  }

  /** The items that were raised from cards of a board, in meetings that are not in the trash. */
  public List<AgendaItem> itemsOfBoard(UUID board) {
    return handle
        .createQuery(
            """
            SELECT i.* FROM note n
            JOIN agenda_item i ON i.origin_source = n.id AND i.origin_kind = 'BOARD'
            JOIN meeting m ON m.id = i.meeting_id AND m.deleted_at IS NULL
            WHERE n.board_id = :board ORDER BY m.day, i.position, i.id
            """)
        .bind("board", board.toString())
        .map((row, context) -> item(row))
        .list();
  }

  /** Writes an item as it is; use {@link #insert} and {@link #move} to keep the order right. */
  public void save(AgendaItem item) {
    row(item).save(handle);
  }

  static Row row(AgendaItem item) {
    return Row.of("agenda_item")
        .key("id", item.id())
        .set("meeting_id", item.meetingId())
        .set("position", item.position())
        .set("level", item.level())
        .set("title", item.title())
        .set("form", item.form())
        .set("planned_minutes", item.plannedMinutes())
        .set("used_seconds", item.usedSeconds())
        .set("background", item.background())
        .set("questions", item.questions())
        .set("rule", item.rule())
        .set("raised_by", item.raisedBy())
        .set("origin_kind", item.origin().kind())
        .set("origin_source", item.origin().source())
        .set("origin_day", item.origin().date())
        .set("origin_detail", item.origin().detail())
        .set("confidential", item.isConfidential())
        .set("confidential_reason", item.confidentiality().map(Confidentiality::reason).orElse(""))
        .set("confidential_until", item.confidentiality().flatMap(Confidentiality::until))
        .set("private_note", item.privateNote())
        .set("state", item.state())
        .set("recurring", item.recurring())
        .set("decided_by", item.decidedBy())
        .set("decided_on", item.decidedOn());
  }

  /**
   * Adds to the time an item has used. A clock is no user action: Fortryd neither takes it back nor
   * stops at it.
   */
  public void addUsedSeconds(UUID item, int seconds) {
    handle.execute(
        "UPDATE agenda_item SET used_seconds = used_seconds + ? WHERE id = ?",
        seconds,
        item.toString());
  }

  /** Adds an item at its position and moves those after it down. */
  public void insert(AgendaItem item) {
    int position = Math.clamp(item.position(), 0, items(item.meetingId()).size());
    handle.execute(
        "UPDATE agenda_item SET position = position + 1 WHERE meeting_id = ? AND position >= ?",
        item.meetingId().toString(),
        position);
    save(item.edit().position(position).done());
  }

  /** Adds an item after the others, and before those the agenda ends with. */
  public void insert(AgendaItem item, ClosingItems closing) {
    insert(item.edit().position(closing.placeBefore(items(item.meetingId()))).done());
  }

  /** Moves an item to another position in its meeting; clamped to the ends. */
  public void move(UUID id, int position) {
    item(id)
        .ifPresent(item -> {
          List<AgendaItem> order = new java.util.ArrayList<>(items(item.meetingId()));
          order.removeIf(other -> other.id().equals(id));
          order.add(Math.clamp(position, 0, order.size()), item);
          renumber(order);
        });
  }

  /**
   * Removes an item with its outcomes. What was confidential by it stays so: its sub-items take its
   * mark over, and its confidential tasks go with it.
   */
  public void remove(UUID id) {
    item(id)
        .ifPresent(item -> {
          handDown(item);
          new TaskStore(handle).removeConfidentialOf(id);
          handle.execute("DELETE FROM outcome WHERE item_id = ?", id.toString());
          handle.execute("DELETE FROM agenda_item WHERE id = ?", id.toString());
          renumber(items(item.meetingId()));
        });
  }

  private void handDown(AgendaItem item) {
    if (item.level() > 0 || item.confidentiality().isEmpty()) {
      return;
    }
    items(item.meetingId()).stream()
        .filter(other -> other.position() > item.position())
        .takeWhile(other -> other.level() > 0)
        .filter(sub -> sub.confidentiality().isEmpty())
        .forEach(sub -> save(sub.edit().confidentiality(item.confidentiality()).done()));
  }

  private void renumber(List<AgendaItem> order) {
    for (int i = 0; i < order.size(); i++) {
      if (order.get(i).position() != i) {
        handle.execute(
            "UPDATE agenda_item SET position = ? WHERE id = ?", i, order.get(i).id().toString());
      }
    }
  }

  /** All outcomes of a meeting, ordered by item and place. */
  public List<Outcome> outcomesOfMeeting(UUID meeting) {
    return handle
        .createQuery(
            """
            SELECT o.* FROM outcome o JOIN agenda_item i ON i.id = o.item_id
            WHERE i.meeting_id = :meeting ORDER BY i.position, o.position, o.id
            """)
        .bind("meeting", meeting.toString())
        .map((row, context) -> outcome(row))
        .list();
  }

  /** The outcomes of an item, in order. */
  public List<Outcome> outcomes(UUID item) {
    return handle
        .createQuery("SELECT * FROM outcome WHERE item_id = :item ORDER BY position, id")
        .bind("item", item.toString())
        .map((row, context) -> outcome(row))
        .list();
  }

  /** An outcome. */
  public Optional<Outcome> outcome(UUID id) {
    return handle
        .createQuery("SELECT * FROM outcome WHERE id = :id")
        .bind("id", id.toString())
        .map((row, context) -> outcome(row))
        .findFirst();
  }

  /** The outcomes that came from a board note. */
  public List<Outcome> outcomesOfNote(UUID note) {
    return handle
        .createQuery("SELECT * FROM outcome WHERE note_id = :note ORDER BY id")
        .bind("note", note.toString())
        .map((row, context) -> outcome(row))
        .list();
  }

  /** Writes an outcome as it is. */
  public void save(Outcome outcome) {
    row(outcome).save(handle);
  }

  static Row row(Outcome outcome) {
    return Row.of("outcome")
        .key("id", outcome.id())
        .set("item_id", outcome.itemId())
        .set("position", outcome.position())
        .set("kind", outcome.kind())
        .set("side", outcome.side())
        .set("text", outcome.text())
        .set("responsible", outcome.responsible())
        .set("due", outcome.due())
        .set("task_id", outcome.taskId())
        .set("note_id", outcome.noteId())
        .set("direction", outcome.communication().map(Communication::direction))
        .set("audience", outcome.communication().map(Communication::audience).orElse(""))
        .set("channel", outcome.communication().map(Communication::channel).orElse(""))
        .set("access", outcome.communication().map(Communication::access).orElse(""))
        .set("confidential", outcome.confidential());
  }

  /** Adds an outcome after the others of its item. */
  public Outcome append(Outcome outcome) {
    List<Outcome> before = outcomes(outcome.itemId());
    int place = before.isEmpty() ? 0 : before.getLast().position() + 1;
    Outcome last = outcome.withPosition(place);
    save(last);
    return last;
  }

  /** Removes an outcome; the task it became stays. */
  public void removeOutcome(UUID id) {
    handle.execute("DELETE FROM outcome WHERE id = ?", id.toString());
  }

  private static AgendaItem item(ResultSet row) throws SQLException {
    Optional<Confidentiality> confidentiality =
        row.getBoolean("confidential")
            ? Optional.of(
                new Confidentiality(
                    row.getString("confidential_reason"),
                    Columns.maybeDay(row, "confidential_until")))
            : Optional.empty();
    return new AgendaItem(
        Columns.id(row, "id"),
        Columns.id(row, "meeting_id"),
        row.getInt("position"),
        row.getInt("level"),
        row.getString("title"),
        Columns.word(row, "form", ItemForm.class),
        row.getInt("planned_minutes"),
        row.getInt("used_seconds"),
        row.getString("background"),
        row.getString("questions"),
        row.getString("rule"),
        row.getString("raised_by"),
        new Origin(
            Columns.word(row, "origin_kind", Origin.Kind.class),
            Columns.maybeId(row, "origin_source"),
            Columns.maybeDay(row, "origin_day"),
            row.getString("origin_detail")),
        confidentiality,
        row.getString("private_note"),
        Columns.word(row, "state", ItemState.class),
        row.getBoolean("recurring"),
        row.getString("decided_by"),
        Columns.maybeDay(row, "decided_on"));
  }

  private static Optional<Communication> communication(ResultSet row) throws SQLException {
    Optional<Communication.Direction> direction =
        Columns.maybeWord(row, "direction", Communication.Direction.class);
    return direction.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Communication(
                direction.get(),
                row.getString("audience"),
                row.getString("channel"),
                row.getString("access")));
  }

  private static Outcome outcome(ResultSet row) throws SQLException {
    return new Outcome(
        Columns.id(row, "id"),
        Columns.id(row, "item_id"),
        row.getInt("position"),
        Columns.word(row, "kind", OutcomeKind.class),
        Columns.maybeWord(row, "side", Side.class),
        row.getString("text"),
        row.getString("responsible"),
        Columns.maybeDay(row, "due"),
        Columns.maybeId(row, "task_id"),
        Columns.maybeId(row, "note_id"),
        communication(row),
        row.getBoolean("confidential"));
  }
}
