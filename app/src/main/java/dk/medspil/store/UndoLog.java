package dk.medspil.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/**
 * SQLite's documented undo technique: temporary triggers write, for each change, the statement that
 * takes it back. The statements of one user action form one step with a Danish label. Used on the
 * writer thread only.
 */
final class UndoLog {
  private static final int LIMIT = 300;
  private static final long JOIN_NANOS = 10_000_000_000L;

  /**
   * Not undone: drafts are no user actions, search follows its sources by its own triggers, and the
   * log tells what was done even when it is taken back. What a calendar was told cannot be untold.
   * The content of files would fill the memory: it stays in the store while anything can be taken
   * back.
   */
  private static final Set<String> LEFT_OUT =
      Set.of("draft", "search_text", "activity", "calendar_entry", "attachment_part");

  /**
   * Which rows are watched, where not all are: where the user was last is remembered among the
   * settings but is no action, nor is a clock that runs.
   */
  private static final Map<String, String> ONLY =
      Map.of(
          "setting",
          "%1$s.name GLOB '*.*' AND %1$s.name NOT GLOB 'hold.*'"
              + " AND (%1$s.name NOT GLOB 'window.*'"
              + " OR %1$s.name IN ('window.mode', 'window.textSize'))");

  /** Not undone either: the clock of a running meeting goes on whatever is taken back. */
  private static final Set<String> CLOCKS = Set.of("agenda_item.used_seconds");

  private final Handle handle;
  private final PreparedStatement last;
  private final Deque<Step> undo = new ArrayDeque<>();
  private final Deque<Step> redo = new ArrayDeque<>();
  private long mark;

  UndoLog(Handle handle) {
    this.handle = handle;
    run("CREATE TEMP TABLE undo_log(seq INTEGER PRIMARY KEY, sql TEXT)");
    last = prepared(handle, "SELECT coalesce(max(seq), 0) FROM undo_log");
    tables().forEach(this::watch);
  }

  private List<String> tables() {
    return texts(
            """
            SELECT name FROM sqlite_master WHERE type = 'table'
              AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'search%' ORDER BY name
            """)
        .stream()
        .filter(name -> !LEFT_OUT.contains(name))
        .toList();
  }

  private List<String> texts(String sql) {
    try {
      return Sql.texts(handle.getConnection(), sql);
    } catch (SQLException failure) {
      throw new UnableToExecuteStatementException(failure, null);
    }
  }

  private void watch(String table) {
    List<String> columns = texts("SELECT name FROM pragma_table_info('" + table + "')");
    String log = " BEGIN INSERT INTO undo_log(sql) VALUES (";
    run(
        "CREATE TEMP TRIGGER undo_insert_"
            + table
            + " AFTER INSERT ON main."
            + table
            + when(table, "new")
            + log
            + "'DELETE FROM "
            + table
            + " WHERE rowid=' || new.rowid); END");
    List<String> undone =
        columns.stream().filter(column -> !CLOCKS.contains(table + "." + column)).toList();
    String old =
        undone.stream()
            .map(column -> "'" + column + "=' || quote(old." + column + ")")
            .collect(Collectors.joining(" || ',' || "));
    run(
        "CREATE TEMP TRIGGER undo_update_"
            + table
            + " AFTER UPDATE OF "
            + String.join(",", undone)
            + " ON main."
            + table
            + when(table, "old")
            + log
            + "'UPDATE "
            + table
            + " SET ' || "
            + old
            + " || ' WHERE rowid=' || old.rowid); END");
    String values =
        columns.stream()
            .map(column -> "quote(old." + column + ")")
            .collect(Collectors.joining(" || ',' || "));
    run(
        "CREATE TEMP TRIGGER undo_delete_"
            + table
            + " BEFORE DELETE ON main."
            + table
            + when(table, "old")
            + log
            + "'INSERT INTO "
            + table
            + "(rowid,"
            + String.join(",", columns)
            + ") VALUES(' || old.rowid || ',' || "
            + values
            + " || ')'); END");
  }

  /** What can be taken back and done again at this moment. */
  Snapshot snapshot() {
    return new Snapshot(List.copyOf(undo), List.copyOf(redo));
  }

  /** Goes back to an earlier moment, when the statements logged since were rolled back. */
  void reset(Snapshot then) {
    undo.clear();
    undo.addAll(then.undo());
    redo.clear();
    redo.addAll(then.redo());
  }

  private static String when(String table, String row) {
    String only = ONLY.get(table);
    return only == null ? "" : " WHEN " + only.formatted(row);
  }

  /** Remembers where the log stands before an action. */
  void begin() {
    mark = last();
  }

  /**
   * Makes one step of what was written since {@link #begin}. An action with the same key as the
   * step before it, such as typing on in one field, joins that step.
   *
   * @return whether anything was written that can be taken back
   */
  boolean commit(String label, String key) {
    long end = last();
    if (end == mark) {
      return false;
    }
    redo.clear();
    Step before = undo.peekLast();
    if (before != null && joins(before, key)) {
      undo.removeLast();
      undo.addLast(new Step(before.label(), key, before.from(), end, System.nanoTime()));
    } else {
      undo.addLast(new Step(label, key, mark, end, System.nanoTime()));
    }
    while (undo.size() > LIMIT) {
      Step oldest = undo.removeFirst();
      handle.execute("DELETE FROM undo_log WHERE seq <= ?", oldest.to());
    }
    return true;
  }

  /** Only an action that follows at once, with nothing in between, goes on with the step before. */
  private boolean joins(Step before, String key) {
    return !key.isEmpty()
        && key.equals(before.key())
        && before.to() == mark
        && System.nanoTime() - before.nanos() < JOIN_NANOS;
  }

  /** Ends the history: what came before cannot be taken back any more. */
  void seal() {
    undo.clear();
    redo.clear();
    handle.execute("DELETE FROM undo_log");
  }

  /** The label of the action that would be taken back. */
  Optional<String> undoLabel() {
    return Optional.ofNullable(undo.peekLast()).map(Step::label);
  }

  /** The label of the action that would be done again. */
  Optional<String> redoLabel() {
    return Optional.ofNullable(redo.peekLast()).map(Step::label);
  }

  /**
   * Takes the last action back inside the running transaction; {@link #undone} follows its commit.
   */
  Optional<Step> takeBack() {
    return Optional.ofNullable(undo.peekLast()).map(this::replay);
  }

  /** Does the last undone action again inside the running transaction; {@link #redone} follows. */
  Optional<Step> doAgain() {
    return Optional.ofNullable(redo.peekLast()).map(this::replay);
  }

  void undone(Step opposite) {
    undo.removeLast();
    redo.addLast(opposite);
  }

  void redone(Step opposite) {
    redo.removeLast();
    undo.addLast(opposite);
  }

  /** Runs the step's statements, newest first; what they log is the opposite step. */
  private Step replay(Step step) {
    List<String> statements =
        new ArrayList<>(
            handle
                .createQuery(
                    "SELECT sql FROM undo_log WHERE seq > :from AND seq <= :to ORDER BY seq DESC")
                .bind("from", step.from())
                .bind("to", step.to())
                .mapTo(String.class)
                .list());
    handle.execute("PRAGMA defer_foreign_keys = ON");
    long start = last();
    statements.forEach(this::run);
    return new Step(step.label(), "", start, last(), 0);
  }

  /**
   * Run raw: the logged texts may hold characters that a statement template would read as
   * parameters, and templates of a hundred triggers would take a third of a second at each start.
   */
  private void run(String sql) {
    try {
      Sql.run(handle.getConnection(), sql);
    } catch (SQLException failure) {
      throw new UnableToExecuteStatementException(failure, null);
    }
  }

  /** Asked twice for every change that is written: prepared once, which JDBI does not offer. */
  private long last() {
    try (ResultSet row = last.executeQuery()) {
      return row.getLong(1);
    } catch (SQLException failure) {
      throw new UnableToExecuteStatementException(failure, null);
    }
  }

  private static PreparedStatement prepared(Handle handle, String sql) {
    try {
      return handle.getConnection().prepareStatement(sql);
    } catch (SQLException failure) {
      throw new UnableToExecuteStatementException(failure, null);
    }
  }

  /** The history at a moment. */
  record Snapshot(List<Step> undo, List<Step> redo) {}

  /**
   * One user action.
   *
   * @param label its Danish name
   * @param key actions with the same key join; empty joins nothing
   * @param from the log position before it
   * @param to the log position after it
   * @param nanos when it was last added to, by {@link System#nanoTime}
   */
  record Step(String label, String key, long from, long to, long nanos) {}
}
