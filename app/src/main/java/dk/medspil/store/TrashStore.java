package dk.medspil.store;

import dk.medspil.domain.safety.Activity;
import dk.medspil.store.Trashed.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** What was deleted and can still be taken back. */
public final class TrashStore {
  /** The setting that says after how many days the trash is emptied. */
  public static final String DAYS = "trash.days";

  /** The setting that says "yes" when older copies go with what is deleted for good, by default. */
  public static final String WITH_COPIES = "trash.copies";

  /** So long, until the setting says otherwise. */
  public static final int USUAL_DAYS = 30;

  private final Handle handle;

  TrashStore(Handle handle) {
    this.handle = handle;
  }

  /** Everything in the trash, what was deleted last first. */
  public List<Trashed> all() {
    return handle
        .createQuery(
            """
            SELECT 'MEETING' AS kind, id, forum_id, title, day, deleted_at FROM meeting
              WHERE deleted_at IS NOT NULL
            UNION ALL SELECT 'BOARD', id, forum_id, title, started_on, deleted_at FROM board
              WHERE deleted_at IS NOT NULL
            UNION ALL SELECT 'PLAN_LINE', id, forum_id, problem, created_on, deleted_at
              FROM plan_line WHERE deleted_at IS NOT NULL
            UNION ALL SELECT 'TASK', id, forum_id, title, created_on, deleted_at FROM task
              WHERE deleted_at IS NOT NULL
            UNION ALL SELECT 'SURVEY', id, forum_id, title, held_on, deleted_at FROM survey
              WHERE deleted_at IS NOT NULL
            UNION ALL SELECT 'ROUND', id, forum_id, title, first_day, deleted_at
              FROM apv_round WHERE deleted_at IS NOT NULL
            UNION ALL SELECT 'CHANGE', id, forum_id, what, day, deleted_at
              FROM apv_change WHERE deleted_at IS NOT NULL
            UNION ALL SELECT 'ACCIDENT', id, forum_id, what, day, deleted_at
              FROM accident WHERE deleted_at IS NOT NULL
            UNION ALL SELECT 'GUIDELINE', id, forum_id, title, created_on, deleted_at
              FROM guideline WHERE deleted_at IS NOT NULL
            UNION ALL SELECT 'ATTACHMENT', a.id, m.forum_id, a.name, m.day, a.deleted_at
              FROM attachment a JOIN agenda_item i ON i.id = a.item_id
              JOIN meeting m ON m.id = i.meeting_id
              WHERE a.deleted_at IS NOT NULL AND m.deleted_at IS NULL
            UNION ALL SELECT 'STRATEGY', id, forum_id, title, NULL, deleted_at FROM strategy
              WHERE deleted_at IS NOT NULL
            UNION ALL SELECT 'FILLED_FORM', id, forum_id, title, created_on, deleted_at
              FROM filled_form WHERE deleted_at IS NOT NULL
            UNION ALL SELECT upper(kind), id, NULL, title, NULL, deleted_at FROM own_content
              WHERE deleted_at IS NOT NULL
            ORDER BY deleted_at DESC, id
            """)
        .map((row, context) ->
            new Trashed(
                Columns.word(row, "kind", Kind.class),
                row.getString("id"),
                Columns.maybeId(row, "forum_id"),
                row.getString("title"),
                Columns.maybeDay(row, "day"),
                Instant.parse(row.getString("deleted_at"))))
        .list();
  }

  /** Puts something back where it was. */
  public void takeBack(Trashed what) {
    handle.execute(
        "UPDATE " + what.kind().table() + " SET deleted_at = NULL WHERE id = ?", what.id());
  }

  /** What has lain in the trash longer than the setting says. */
  List<Trashed> due(Instant now) {
    int days = Math.clamp(new SettingStore(handle).number(DAYS, USUAL_DAYS), 1, 3650);
    Instant before = now.minus(Duration.ofDays(days));
    return all().stream().filter(one -> one.deletedAt().isBefore(before)).toList();
  }

  /**
   * Deletes rows for good with all that hangs on them (R27). Tasks from a meeting stay, but for
   * those that came of something confidential: nothing would tell any longer that they are.
   */
  void delete(Trashed what, Instant now) {
    switch (what.kind()) {
      case MEETING -> loosenMeeting(what.id());
      case BOARD -> loosenBoard(what.id());
      case TASK -> new TaskStore(handle).loosen(what.id());
      case PLAN_LINE ->
          handle.execute("UPDATE task SET plan_line_id = NULL WHERE plan_line_id = ?", what.id());
      case SURVEY, STRATEGY -> {
        // What belongs to it goes with it; what came of it elsewhere is its own.
      }
      case FILLED_FORM ->
          handle.execute(
              "UPDATE task SET form_id = NULL, form_row = NULL WHERE form_id = ?", what.id());
      case ATTACHMENT, ROUND, CHANGE, ACCIDENT, GUIDELINE, TEMPLATE, DECK, FORM -> {
        // Nothing leads to them; what was made of a template holds a copy.
      }
    }
    handle.execute("DELETE FROM draft WHERE instr(place, ?) > 0", what.id());
    handle.execute(
        "DELETE FROM " + what.kind().table() + " WHERE id = ? AND deleted_at IS NOT NULL",
        what.id());
    new ActivityStore(handle)
        .add(
            new Activity(
                now,
                Activity.Kind.DELETED,
                what.kind().subject(),
                id(what),
                what.forum(),
                what.kind() == Kind.MEETING || what.kind() == Kind.ATTACHMENT
                    ? what.day()
                    : Optional.empty(),
                ""));
  }

  private void loosenMeeting(String id) {
    handle.execute(
        """
        DELETE FROM draft WHERE EXISTS
          (SELECT 1 FROM agenda_item i WHERE i.meeting_id = ? AND instr(draft.place, i.id) > 0)
        """,
        id);
    handle.execute(
        """
        DELETE FROM task WHERE id IN (SELECT t.id FROM task t
          LEFT JOIN outcome o ON o.task_id = t.id
          JOIN agenda_item i ON i.id = coalesce(o.item_id, t.item_id)
          WHERE i.meeting_id = ? AND (o.confidential = 1 OR i.confidential = 1
            OR (i.level > 0 AND (SELECT above.confidential FROM agenda_item above
              WHERE above.meeting_id = i.meeting_id AND above.level = 0
                AND above.position < i.position
              ORDER BY above.position DESC LIMIT 1) = 1)))
        """,
        id);
    handle.execute("UPDATE task SET meeting_id = NULL, item_id = NULL WHERE meeting_id = ?", id);
    handle.execute("UPDATE board SET meeting_id = NULL, item_id = NULL WHERE meeting_id = ?", id);
    handle.execute(
        """
        UPDATE plan_line SET item_id = NULL
        WHERE item_id IN (SELECT id FROM agenda_item WHERE meeting_id = ?)
        """,
        id);
    handle.execute("DELETE FROM setting WHERE instr(name, ?) > 0", id);
  }

  private void loosenBoard(String id) {
    for (String table : List.of("task", "plan_line")) {
      handle.execute(
          "UPDATE "
              + table
              + " SET note_id = NULL WHERE note_id IN (SELECT id FROM note WHERE board_id = ?)",
          id);
    }
  }

  /** Ids of templates, decks and forms need not be UUIDs; the log does without. */
  private static Optional<UUID> id(Trashed what) {
    return what.forum().map(belongs -> UUID.fromString(what.id()));
  }

  /**
   * Writes the search index anew: a deleted text leaves its trigrams in older parts of the index
   * until those are merged, and this makes them go now.
   */
  void rebuildSearch() {
    handle
        .createQuery(
            """
            SELECT name FROM sqlite_master
            WHERE type = 'table' AND sql LIKE 'CREATE VIRTUAL TABLE%fts5%content =%'
            """)
        .mapTo(String.class)
        .list()
        .forEach(
            name -> handle.execute("INSERT INTO " + name + "(" + name + ") VALUES ('rebuild')"));
  }
}
