package dk.medspil.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * How much a store holds, to choose between several by.
 *
 * @param workplace what the workplace is called; empty when it is not set up
 * @param meetings meetings outside the trash
 * @param boards dialogue boards outside the trash
 * @param tasks tasks outside the trash, open and closed
 * @param planLines lines of the APV plan outside the trash
 */
public record Holdings(String workplace, int meetings, int boards, int tasks, int planLines) {

  /** Of what cannot be looked into yet. */
  static Holdings unknown() {
    return new Holdings("", 0, 0, 0, 0);
  }

  static Holdings of(Connection connection) throws SQLException {
    return new Holdings(
        text(connection, "SELECT name FROM workplace LIMIT 1"),
        alive(connection, "meeting"),
        alive(connection, "board"),
        alive(connection, "task"),
        alive(connection, "plan_line"));
  }

  private static String text(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        var row = statement.executeQuery(sql)) {
      return row.next() ? row.getString(1) : "";
    }
  }

  /** A backup may be of a schema in which not everything could lie in the trash. */
  private static int alive(Connection connection, String table) throws SQLException {
    boolean hasTrash =
        count(connection, "pragma_table_info('" + table + "') WHERE name = 'deleted_at'") > 0;
    return count(connection, hasTrash ? table + " WHERE deleted_at IS NULL" : table);
  }

  private static int count(Connection connection, String what) throws SQLException {
    try (Statement statement = connection.createStatement();
        var row = statement.executeQuery("SELECT count(*) FROM " + what)) {
      return row.next() ? row.getInt(1) : 0;
    }
  }
}
