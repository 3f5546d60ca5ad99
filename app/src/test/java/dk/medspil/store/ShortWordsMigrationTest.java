package dk.medspil.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store of the first schema gets the index for short words, with what it already holds. */
class ShortWordsMigrationTest {
  @TempDir Path temp;

  @Test
  void what_was_written_before_is_found_after() throws Exception {
    DataFolder folder = new DataFolder(Files.createDirectories(temp.resolve("medspil")));
    writeFirstSchema(folder.store());
    try (Store store = Store.open(folder)) {
      assertThat(store.check().join()).isEmpty();
      assertThat(store.read(session -> session.search().find("TR", 9)).join())
          .extracting(SearchStore.Hit::title)
          .containsExactly("Spørg TR");
      assertThat(store.read(session -> session.search().find("arbejdsmiljø", 9)).join()).hasSize(1);
    }
  }

  private static void writeFirstSchema(Path file) throws Exception {
    try (Connection connection = Connections.writer(file);
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(script("schema/V001__the_first_house.sql"));
      statement.executeUpdate(
          """
          INSERT INTO forum VALUES ('00000000-0000-0000-0000-000000000001', 'LOCAL_MED',
            'Lokal-MED', NULL, 4, 14, 7, 7, 0, 0, 0);
          INSERT INTO meeting(id, forum_id, kind, title, day, starts, ends, place, state, guests)
          VALUES ('00000000-0000-0000-0000-000000000002', '00000000-0000-0000-0000-000000000001',
            'ORDINARY', 'Årlig arbejdsmiljødrøftelse', '2026-12-03', '13:00', '15:00', '',
            'PLANNED', '');
          INSERT INTO task(id, forum_id, title, responsible, state, created_on, remark)
          VALUES ('00000000-0000-0000-0000-000000000003', '00000000-0000-0000-0000-000000000001',
            'Spørg TR', '', 'OPEN', '2026-11-01', '');
          """);
      statement.execute("PRAGMA application_id = " + Migrations.APPLICATION_ID);
      statement.execute("PRAGMA user_version = 1");
    }
  }

  private static String script(String name) throws Exception {
    try (InputStream in = Migrations.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
