package dk.medspil.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A query that is asked again is not prepared again, and is nobody's burden meanwhile. */
class KeptStatementsTest {
  @TempDir Path temp;

  private Connection connection;
  private Handle handle;

  @BeforeEach
  void open() throws SQLException {
    connection = DriverManager.getConnection("jdbc:sqlite:" + temp.resolve("kept.sqlite"));
    handle = Jdbi.create(connection).open().setStatementBuilder(new KeptStatements());
    handle.execute("CREATE TABLE word(id INTEGER PRIMARY KEY, text TEXT)");
    handle.execute("INSERT INTO word VALUES (1, 'støj'), (2, 'træk'), (3, 'lys')");
  }

  @AfterEach
  void close() throws SQLException {
    handle.close();
    connection.close();
  }

  @Test
  void the_second_time_the_first_statement_is_used() {
    List<PreparedStatement> used = new ArrayList<>();
    for (int id = 1; id <= 2; id++) {
      String found =
          handle
              .createQuery("SELECT text FROM word WHERE id = :id")
              .bind("id", id)
              .map((row, context) -> {
                used.add((PreparedStatement) row.getStatement());
                return row.getString(1);
              })
              .one();
      assertThat(found).isEqualTo(id == 1 ? "støj" : "træk");
    }
    assertThat(used.get(1)).isSameAs(used.get(0));
  }

  @Test
  void the_same_query_inside_itself_has_a_statement_of_its_own() {
    List<List<String>> all =
        handle
            .createQuery("SELECT text FROM word ORDER BY id")
            .map((row, context) ->
                handle.createQuery("SELECT text FROM word ORDER BY id").mapTo(String.class).list())
            .list();
    assertThat(all).hasSize(3).allMatch(List.of("støj", "træk", "lys")::equals);
  }

  @Test
  void a_kept_query_does_not_hold_the_file_and_sees_a_changed_table() throws SQLException {
    assertThat(texts()).hasSize(3);
    // One row of several read, and the rest left.
    assertThat(handle.createQuery("SELECT text FROM word").mapTo(String.class).findFirst())
        .contains("støj");
    try (Connection other =
            DriverManager.getConnection("jdbc:sqlite:" + temp.resolve("kept.sqlite"));
        var statement = other.createStatement()) {
      statement.execute("PRAGMA busy_timeout = 0");
      statement.execute("ALTER TABLE word ADD COLUMN more TEXT");
      statement.execute("INSERT INTO word VALUES (4, 'luft', '')");
    }
    assertThat(texts()).containsExactly("støj", "træk", "lys", "luft");
  }

  @Test
  void many_different_queries_are_answered_though_not_all_are_kept() {
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < 250; i++) {
        assertThat(handle.createQuery("SELECT " + i).mapTo(Integer.class).one()).isEqualTo(i);
      }
    }
  }

  private List<String> texts() {
    return handle.createQuery("SELECT text FROM word").mapTo(String.class).list();
  }
}
