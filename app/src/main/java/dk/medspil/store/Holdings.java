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
        count(connection, "meeting WHERE deleted_at IS NULL"),
        count(connection, "board WHERE deleted_at IS NULL"),
        count(connection, "task WHERE deleted_at IS NULL"),
        count(connection, "plan_line WHERE deleted_at IS NULL"));
  }

  private static String text(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        var row = statement.executeQuery(sql)) {
      return row.next() ? row.getString(1) : "";
    }
  }

  private static int count(Connection connection, String what) throws SQLException {
    try (Statement statement = connection.createStatement();
        var row = statement.executeQuery("SELECT count(*) FROM " + what)) {
      return row.next() ? row.getInt(1) : 0;
    }
  }
}
