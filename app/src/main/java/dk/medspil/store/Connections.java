package dk.medspil.store;

import dk.medspil.domain.calendar.DanishCollation;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.regex.Pattern;
import org.sqlite.Collation;
import org.sqlite.Function;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TempStore;

/**
 * Opens connections with the pragmas the store promises: WAL, full sync, foreign keys, secure
 * delete.
 */
final class Connections {
  private Connections() {}

  static Connection writer(Path file) throws SQLException {
    SQLiteConfig config = config();
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.FULL);
    config.setTempStore(TempStore.MEMORY);
    config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "on");
    return prepared(config.createConnection("jdbc:sqlite:" + file));
  }

  static Connection reader(Path file) throws SQLException {
    SQLiteConfig config = config();
    config.setReadOnly(false);
    // 16 MB instead of 2: a search in a large store then finds most of the index in memory.
    config.setCacheSize(-16_000);
    Connection connection = prepared(config.createConnection("jdbc:sqlite:" + file));
    try (var statement = connection.createStatement()) {
      statement.execute("PRAGMA query_only = ON");
    }
    return connection;
  }

  /** A connection that asks nothing of the file yet: a damaged one may not even stand a pragma. */
  static Connection bare(Path file) throws SQLException {
    return prepared(new SQLiteConfig().createConnection("jdbc:sqlite:" + file));
  }

  /** Reads in order to copy: {@code query_only} would forbid that too. */
  static Connection copier(Path file) throws SQLException {
    return prepared(config().createConnection("jdbc:sqlite:" + file));
  }

  private static SQLiteConfig config() {
    SQLiteConfig config = new SQLiteConfig();
    config.enforceForeignKeys(true);
    config.setBusyTimeout(5000);
    return config;
  }

  private static Connection prepared(Connection connection) throws SQLException {
    Comparator<String> order = new DanishCollation();
    Collation.create(
        connection,
        "danish",
        new Collation() {
          @Override
          protected int xCompare(String a, String b) {
            return order.compare(a, b);
          }
        });
    Function.create(connection, "regexp", new WholeWord(), 2, Function.FLAG_DETERMINISTIC);
    return connection;
  }

  /** {@code text REGEXP word}: whether the word occurs as a whole word, whatever its case. */
  private static final class WholeWord extends Function {
    private String word = "";
    private Pattern pattern = Pattern.compile("");

    @Override
    protected void xFunc() throws SQLException {
      String wanted = value_text(0);
      if (!wanted.equals(word)) {
        word = wanted;
        pattern =
            Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(wanted) + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
      }
      result(pattern.matcher(value_text(1)).find() ? 1 : 0);
    }
  }
}
