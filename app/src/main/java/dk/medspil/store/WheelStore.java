package dk.medspil.store;

import dk.medspil.domain.meeting.ItemState;
import dk.medspil.domain.meeting.MeetingState;
import dk.medspil.domain.privacy.ConfidentialPassages;
import dk.medspil.domain.yearwheel.Deviation;
import dk.medspil.domain.yearwheel.Handled;
import dk.medspil.domain.yearwheel.LastTime;
import dk.medspil.domain.yearwheel.Occurrence;
import dk.medspil.domain.yearwheel.OccurrenceRecord;
import dk.medspil.domain.yearwheel.Paper;
import dk.medspil.domain.yearwheel.Ring;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** The wheels of the year: what forums have to do, and the agenda items it came to. */
public final class WheelStore {
  /** From a first item on to the items that one was carried over to. */
  private static final String CARRIED_ON =
      """
        UNION
        SELECT t.occurrence, i.id FROM touched t JOIN agenda_item i ON i.origin_source = t.item
          WHERE i.origin_kind IN ('NOT_TREATED', 'NOT_HELD', 'POSTPONED')
      )
      SELECT t.occurrence, i.id, i.meeting_id, m.day, m.state AS meeting_state, i.state,
        EXISTS (SELECT 1 FROM outcome u WHERE u.item_id = i.id AND u.kind <> 'POSTPONEMENT'
          AND trim(u.text) <> '') AS has_outcome
      FROM touched t JOIN agenda_item i ON i.id = t.item JOIN meeting m ON m.id = i.meeting_id
      WHERE m.deleted_at IS NULL ORDER BY m.day, m.starts, i.position
      """;

  private static final String OF_WHEEL =
      """
      SELECT o.id, o.item_id FROM occurrence o WHERE o.forum_id = :forum AND o.item_id IS NOT NULL
      UNION
      SELECT o.id, i.id FROM occurrence o JOIN agenda_item i ON i.origin_source = o.id
        WHERE o.forum_id = :forum AND i.origin_kind = 'YEAR_WHEEL'
      """;

  private final Handle handle;

  WheelStore(Handle handle) {
    this.handle = handle;
  }

  /** Everything in the wheels of a forum, by due date, with the items it came to. */
  public List<OccurrenceRecord> records(UUID forum) {
    Map<UUID, List<Handled>> handled = handled(handle, OF_WHEEL, forum);
    return ofForum(forum).stream()
        .map(one -> new OccurrenceRecord(one, handled.getOrDefault(one.id(), List.of())))
        .toList();
  }

  /**
   * The agenda items that things of a forum came to, by the thing's id.
   *
   * @param first selects each thing with its first item
   */
  static Map<UUID, List<Handled>> handled(Handle handle, String first, UUID forum) {
    Map<UUID, List<Handled>> handled = new HashMap<>();
    handle
        .createQuery("WITH RECURSIVE touched(occurrence, item) AS (" + first + CARRIED_ON)
        .bind("forum", forum.toString())
        .map((row, context) -> Map.entry(Columns.id(row, "occurrence"), handled(row)))
        .forEach(one ->
            handled.computeIfAbsent(one.getKey(), id -> new ArrayList<>()).add(one.getValue()));
    return handled;
  }

  /** Everything in the wheels of a forum, by due date. */
  public List<Occurrence> ofForum(UUID forum) {
    return handle
        .createQuery("SELECT * FROM occurrence WHERE forum_id = :forum ORDER BY due, title, id")
        .bind("forum", forum.toString())
        .map((row, context) -> occurrence(row))
        .list();
  }

  /** All wheels, by due date. */
  public List<Occurrence> all() {
    return handle
        .createQuery("SELECT * FROM occurrence ORDER BY due, title, id")
        .map((row, context) -> occurrence(row))
        .list();
  }

  /** One of them. */
  public Optional<Occurrence> occurrence(UUID id) {
    return handle
        .createQuery("SELECT * FROM occurrence WHERE id = :id")
        .bind("id", id.toString())
        .map((row, context) -> occurrence(row))
        .findFirst();
  }

  /** Writes one; a deviation is refused where none is allowed (R18). */
  public void save(Occurrence occurrence) {
    row(occurrence).save(handle);
  }

  /** Removes one; items it proposed stay on their agendas. */
  public void remove(UUID id) {
    handle.execute("DELETE FROM occurrence WHERE id = ?", id.toString());
  }

  /** What came out of an item, without confidential words; empty for a confidential item. */
  public String result(UUID item) {
    return handle
        .createQuery(
            """
            SELECT u.text FROM outcome u JOIN agenda_item i ON i.id = u.item_id
            WHERE u.item_id = :item AND u.confidential = 0 AND i.confidential = 0
              AND (i.level = 0 OR coalesce(
                (SELECT above.confidential FROM agenda_item above
                 WHERE above.meeting_id = i.meeting_id AND above.level = 0
                   AND above.position < i.position
                 ORDER BY above.position DESC LIMIT 1), 0) = 0)
              AND u.kind <> 'POSTPONEMENT' AND trim(u.text) <> '' ORDER BY u.position
            """)
        .bind("item", item.toString())
        .mapTo(String.class)
        .list()
        .stream()
        .map(text -> ConfidentialPassages.leftOut(text, "").strip())
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  /**
   * What came out of the same thing the last time before it.
   *
   * @param all the records of the forum
   */
  public Optional<LastTime> lastTime(Occurrence occurrence, List<OccurrenceRecord> all) {
    return all.stream()
        .filter(old -> old.occurrence().isSameThing(occurrence))
        .filter(old -> old.occurrence().due().isBefore(occurrence.due()))
        .filter(old -> old.doneOn().isPresent())
        .reduce((before, after) -> after)
        .map(old -> new LastTime(old.doneOn().orElseThrow(), result(old)));
  }

  private String result(OccurrenceRecord old) {
    return old.handled().stream()
        .filter(Handled::isEvidence)
        .reduce((before, after) -> after)
        .map(one -> result(one.itemId()))
        .orElse("");
  }

  static Row row(Occurrence one) {
    return Row.of("occurrence")
        .key("id", one.id())
        .set("forum_id", one.forumId())
        .set("task", one.task())
        .set("ring", one.ring())
        .set("title", one.title())
        .set("basis", one.basis())
        .set("background", one.background())
        .set("questions", one.questions())
        .set("due", one.due())
        .set("deviation_on", one.deviation().map(Deviation::on))
        .set("deviation_reference", one.deviation().map(Deviation::reference).orElse(""))
        .set("item_id", one.itemId())
        .set("paper", one.paper().map(Paper::name).orElse(""))
        .set("paper_on", one.paper().map(Paper::on));
  }

  private static Handled handled(ResultSet row) throws SQLException {
    return new Handled(
        Columns.id(row, "id"),
        Columns.id(row, "meeting_id"),
        Columns.day(row, "day"),
        Columns.word(row, "meeting_state", MeetingState.class),
        Columns.word(row, "state", ItemState.class),
        row.getBoolean("has_outcome"));
  }

  private static Occurrence occurrence(ResultSet row) throws SQLException {
    String reference = row.getString("deviation_reference");
    String paper = row.getString("paper");
    return new Occurrence(
        Columns.id(row, "id"),
        Columns.id(row, "forum_id"),
        Columns.maybeText(row, "task"),
        Columns.word(row, "ring", Ring.class),
        row.getString("title"),
        row.getString("basis"),
        row.getString("background"),
        row.getString("questions"),
        Columns.day(row, "due"),
        Columns.maybeDay(row, "deviation_on").map(day -> new Deviation(day, reference)),
        Columns.maybeId(row, "item_id"),
        Columns.maybeDay(row, "paper_on").map(day -> new Paper(paper, day)));
  }
}
