package dk.medspil.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes what can be read of a damaged store into a new one of the same schema. A row whose parent
 * is gone gets it back from a backup where there is one; what still hangs in the air is left out.
 */
final class Salvage {
  private final Connection from;
  private final Connection to;
  private int lost;

  private Salvage(Connection from, Connection to) {
    this.from = from;
    this.to = to;
  }

  /**
   * Copies from a damaged store to a new file.
   *
   * @return how many rows are known to be missing
   * @throws SQLException if the file is not even readable as a Medspil store
   */
  static int of(Connection from, Path fresh, Optional<Path> backup) throws SQLException {
    // Or SQLite would read nothing of a file that is shorter than its first page says.
    Sql.run(from, "PRAGMA writable_schema = ON");
    try (Connection to = Connections.writer(fresh)) {
      int version = Migrations.version(from);
      boolean isOurs = Sql.number(from, "PRAGMA application_id") == Migrations.APPLICATION_ID;
      if (!isOurs || version < 1 || version > Migrations.current()) {
        throw new SQLException("no schema left to read by");
      }
      Migrations.applyUpTo(to, version);
      return new Salvage(from, to).copy(backup);
    }
  }

  private int copy(Optional<Path> backup) throws SQLException {
    Sql.run(to, "PRAGMA foreign_keys = OFF");
    // Attaching is not possible inside a transaction.
    if (backup.isPresent()) {
      Sql.run(to, "ATTACH '" + backup.get().toString().replace("'", "''") + "' AS backup");
    }
    to.setAutoCommit(false);
    List<String> guards = liftGuards();
    for (String table : tables()) {
      var copy = new TableCopy(from, to, table);
      lost += copy.copy();
    }
    if (backup.isPresent()) {
      fetchParents();
    }
    lost += dropUnreadable();
    lost += cutLooseEnds();
    closeRanks();
    for (String guard : guards) {
      Sql.run(to, guard);
    }
    to.commit();
    to.setAutoCommit(true);
    return lost;
  }

  /** The rules hold for what is written, not for what was; the search triggers stay and work. */
  private List<String> liftGuards() throws SQLException {
    String guards = " FROM sqlite_master WHERE type = 'trigger' AND sql LIKE '%RAISE(%'";
    List<String> statements = Sql.texts(to, "SELECT sql" + guards);
    for (String name : Sql.texts(to, "SELECT name" + guards)) {
      Sql.run(to, "DROP TRIGGER " + name);
    }
    return statements;
  }

  private List<String> tables() throws SQLException {
    return Sql.texts(
        to,
        """
        SELECT name FROM sqlite_master WHERE type = 'table'
          AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'search%' ORDER BY name
        """);
  }

  /** A row that nothing can read would take the list it stands in with it. */
  private int dropUnreadable() throws SQLException {
    int dropped = 0;
    for (StoredIds.Column column : StoredIds.of(to)) {
      // Not what the statement says it changed: that counts what its triggers changed too.
      long unreadable = Sql.number(to, column.count());
      if (unreadable > 0) {
        Sql.run(to, column.mend());
        dropped += (int) unreadable;
      }
    }
    return dropped;
  }

  private record LooseEnd(String table, long row, String parent) {}

  private List<LooseEnd> looseEnds() throws SQLException {
    List<LooseEnd> all = new ArrayList<>();
    try (Statement statement = to.createStatement();
        ResultSet rows = statement.executeQuery("PRAGMA main.foreign_key_check")) {
      while (rows.next()) {
        all.add(new LooseEnd(rows.getString(1), rows.getLong(2), rows.getString(3)));
      }
    }
    return all;
  }

  /** Parents may have parents that are gone too. */
  private void fetchParents() throws SQLException {
    for (int generation = 0; generation < 4; generation++) {
      int fetched = 0;
      for (LooseEnd end : looseEnds()) {
        fetched += fetch(end);
      }
      if (fetched == 0) {
        return;
      }
    }
  }

  private int fetch(LooseEnd end) throws SQLException {
    List<String> columns = new ArrayList<>(TableCopy.columns(to, end.parent()));
    columns.retainAll(
        Sql.texts(to, "SELECT name FROM pragma_table_info('" + end.parent() + "', 'backup')"));
    String all = String.join(",", columns);
    int fetched = 0;
    for (String key : keys(end)) {
      fetched +=
          Sql.run(
              to,
              "INSERT OR IGNORE INTO main.%s(%s) SELECT %s FROM backup.%s WHERE id = (SELECT %s FROM main.%s WHERE rowid = %d)"
                  .formatted(end.parent(), all, all, end.parent(), key, end.table(), end.row()));
    }
    return fetched;
  }

  private List<String> keys(LooseEnd end) throws SQLException {
    return Sql.texts(
        to,
        "SELECT \"from\" FROM pragma_foreign_key_list('%s') WHERE \"table\" = '%s'"
            .formatted(end.table(), end.parent()));
  }

  /** A reference that may be empty is emptied; a row that cannot stand alone goes. */
  private int cutLooseEnds() throws SQLException {
    int cut = 0;
    for (List<LooseEnd> ends = looseEnds(); !ends.isEmpty(); ends = looseEnds()) {
      int before = cut;
      for (LooseEnd end : ends) {
        cut += cut(end);
      }
      if (cut == before) {
        return cut;
      }
    }
    return cut;
  }

  private int cut(LooseEnd end) throws SQLException {
    for (String key : keys(end)) {
      boolean required =
          Sql.number(
                  to,
                  "SELECT \"notnull\" OR pk > 0 FROM pragma_table_info('%s') WHERE name = '%s'"
                      .formatted(end.table(), key))
              == 1;
      Sql.run(
          to,
          required
              ? "DELETE FROM %s WHERE rowid = %d".formatted(end.table(), end.row())
              : "UPDATE %s SET %s = NULL WHERE rowid = %d AND %s NOT IN (SELECT id FROM %s)"
                  .formatted(end.table(), key, end.row(), key, end.parent()));
    }
    return 1;
  }

  /** What the check asks for beyond references. */
  private void closeRanks() throws SQLException {
    Sql.run(
        to,
        """
        UPDATE agenda_item SET position = (SELECT count(*) FROM agenda_item o
          WHERE o.meeting_id = agenda_item.meeting_id
            AND (o.position, o.rowid) < (agenda_item.position, agenda_item.rowid))
        """);
    Sql.run(
        to, "UPDATE task SET meeting_id = NULL WHERE meeting_id NOT IN (SELECT id FROM meeting)");
    Sql.run(
        to, "UPDATE board SET meeting_id = NULL WHERE meeting_id NOT IN (SELECT id FROM meeting)");
    Sql.run(to, "UPDATE outcome SET task_id = NULL WHERE task_id NOT IN (SELECT id FROM task)");
    Sql.run(
        to,
        """
        UPDATE plan_line SET status = 'DONE' WHERE status = 'SOLVED' AND NOT EXISTS
          (SELECT 1 FROM evaluation e WHERE e.line_id = plan_line.id AND e.verdict = 'YES')
        """);
  }
}
