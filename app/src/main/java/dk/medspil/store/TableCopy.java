package dk.medspil.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Copies what can be read of one table of a damaged store: from the front past each unreadable
 * place, and from the back as far as the front did not come.
 */
final class TableCopy {
  /** A page holds at most a few hundred rows, so that this many steps get past some pages. */
  private static final int PATIENCE = 4000;

  private final Connection from;
  private final String table;
  private final String columns;
  private final PreparedStatement insert;
  private final int width;
  private int kept;
  private boolean hurt;

  TableCopy(Connection from, Connection to, String table) throws SQLException {
    this.from = from;
    this.table = table;
    List<String> shared = new ArrayList<>(columns(to, table));
    shared.retainAll(columns(from, table));
    columns = String.join(",", shared);
    width = shared.size();
    String values = ",?".repeat(width);
    insert =
        to.prepareStatement(
            width == 0
                ? "SELECT 1"
                : "INSERT OR IGNORE INTO %s(rowid,%s) VALUES (?%s)"
                    .formatted(table, columns, values));
  }

  /** Copies; gives how many rows are missing, as far as the table's indexes still tell. */
  int copy() throws SQLException {
    if (width > 0) {
      long front = forwards();
      if (hurt) {
        backwards(front);
      }
    }
    insert.close();
    return Math.max(0, expected() - kept);
  }

  boolean isHurt() {
    return hurt || expected() > kept;
  }

  int kept() {
    return kept;
  }

  private long forwards() {
    long after = Long.MIN_VALUE;
    int failures = 0;
    while (failures < PATIENCE) {
      long reached = after;
      try (PreparedStatement query = query("rowid > ? ORDER BY rowid", after);
          ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          reached = rows.getLong(1);
          take(rows);
          failures = 0;
          after = reached;
        }
        return Long.MAX_VALUE;
      } catch (SQLException unreadable) {
        hurt = true;
        failures++;
        after = Math.max(after, reached) < 0 ? 0 : Math.max(after, reached) + 1;
      }
    }
    return after - PATIENCE;
  }

  private void backwards(long front) {
    long before = Long.MAX_VALUE;
    try (PreparedStatement query = query("rowid < ? ORDER BY rowid DESC", before);
        ResultSet rows = query.executeQuery()) {
      while (rows.next() && rows.getLong(1) > front) {
        take(rows);
      }
    } catch (SQLException unreadable) {
      hurt = true;
    }
  }

  private PreparedStatement query(String where, long bound) throws SQLException {
    PreparedStatement query =
        from.prepareStatement("SELECT rowid,%s FROM %s WHERE %s".formatted(columns, table, where));
    query.setLong(1, bound);
    return query;
  }

  /** A row whose bytes are no longer what its columns hold is left out. */
  private void take(ResultSet rows) throws SQLException {
    List<Object> values = new ArrayList<>();
    for (int column = 1; column <= width + 1; column++) {
      values.add(rows.getObject(column));
    }
    try {
      for (int column = 1; column <= width + 1; column++) {
        insert.setObject(column, values.get(column - 1));
      }
      kept += insert.executeUpdate();
    } catch (SQLException spoilt) {
      hurt = true;
    }
  }

  private int expected() {
    try (Statement statement = from.createStatement();
        ResultSet row = statement.executeQuery("SELECT count(*) FROM " + table)) {
      return row.next() ? row.getInt(1) : 0;
    } catch (SQLException unknown) {
      return 0;
    }
  }

  static List<String> columns(Connection connection, String table) throws SQLException {
    return Sql.texts(connection, "SELECT name FROM pragma_table_info('" + table + "')");
  }
}
