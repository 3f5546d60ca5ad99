package dk.medspil.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The columns that hold UUIDs, and what is none: one flipped bit in an id makes a row that nothing
 * can read, and a whole list with it.
 */
final class StoredIds {
  /** Own content goes by a name of its own, and the log by what it is about. */
  private static final Set<String> OTHER_NAMES = Set.of("own_content", "activity");

  private static final String UUID = "________-____-____-____-____________";

  private StoredIds() {}

  /** A column, and whether its row means nothing without it. */
  record Column(String table, String name, boolean required) {
    /** True of rows whose id cannot be read. */
    String unreadable() {
      return "%1$s IS NOT NULL AND (%1$s NOT LIKE '%2$s' OR %1$s GLOB '*[^0-9a-fA-F-]*')"
          .formatted(name, UUID);
    }

    /** How many rows have one that cannot be read. */
    String count() {
      return "SELECT count(*) FROM " + table + " WHERE " + unreadable();
    }

    /** Takes the unreadable ids away, with their rows where these mean nothing without. */
    String mend() {
      return required
          ? "DELETE FROM " + table + " WHERE " + unreadable()
          : "UPDATE " + table + " SET " + name + " = NULL WHERE " + unreadable();
    }
  }

  static List<Column> of(Connection connection) throws SQLException {
    List<Column> all = new ArrayList<>();
    for (String table :
        Sql.texts(
            connection,
            """
            SELECT name FROM sqlite_master WHERE type = 'table'
              AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'search%' ORDER BY name
            """)) {
      if (OTHER_NAMES.contains(table)) {
        continue;
      }
      String columns = " FROM pragma_table_info('" + table + "') WHERE type = 'TEXT' AND ";
      String ids = "(name = 'id' OR name LIKE '%\\_id' ESCAPE '\\')";
      for (String name : Sql.texts(connection, "SELECT name" + columns + ids)) {
        boolean required =
            Sql.number(
                    connection, "SELECT \"notnull\" OR pk > 0" + columns + "name = '" + name + "'")
                == 1;
        all.add(new Column(table, name, required));
      }
    }
    return List.copyOf(all);
  }
}
