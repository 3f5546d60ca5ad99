package dk.medspil.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.domain.dialogue.Board;
import dk.medspil.domain.dialogue.BoardRecord;
import dk.medspil.domain.dialogue.Note;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationGroupsTest {
  @TempDir Path folder;

  @Test
  void aBoardFromBeforeGroupsAndDotsComesAlongWhole() throws Exception {
    DataFolder data = new DataFolder(folder.resolve("data"));
    writeFirstHouse(data);
    try (Store store = Store.open(data)) {
      BoardRecord record =
          store.read(session -> session.boards().record(new UUID(0, 2))).join().orElseThrow();
      assertThat(record.board()).extracting(Board::title, Board::dots).containsExactly("Støj", 0);
      assertThat(record.groups()).isEmpty();
      assertThat(record.notes()).extracting(Note::text).containsExactly("Uro", "Larm");
      assertThat(record.notes()).allMatch(note -> note.groupId().isEmpty() && note.dots() == 0);
      assertThat(store.check().join()).isEmpty();
      store
          .change(
              "Gruppér",
              session ->
                  session
                      .boards()
                      .arrangement()
                      .group(new UUID(1, 1), new UUID(1, 2), new UUID(2, 1)))
          .join();
      assertThat(store.check().join()).isEmpty();
    }
  }

  private static void writeFirstHouse(DataFolder data) throws Exception {
    Files.createDirectories(data.store().getParent());
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + data.store());
        Statement statement = connection.createStatement()) {
      try (InputStream in = Store.class.getResourceAsStream("schema/V001__the_first_house.sql")) {
        assertThat(in).isNotNull();
        statement.executeUpdate(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
      statement.executeUpdate("PRAGMA application_id = " + Migrations.APPLICATION_ID);
      statement.executeUpdate("PRAGMA user_version = 1");
      String forum = new UUID(0, 1).toString();
      String board = new UUID(0, 2).toString();
      statement.executeUpdate(
          """
          INSERT INTO forum(id, kind, name, meetings_per_year, proposal_days, agenda_days,
            minutes_days, working_days, formalised, position)
          VALUES ('%s', 'LOCAL_MED', 'Lokal-MED', 4, 14, 7, 14, 0, 0, 0)
          """
              .formatted(forum));
      statement.executeUpdate(
          """
          INSERT INTO board(id, forum_id, title, deck, intro, step, started_on)
          VALUES ('%s', '%s', 'Støj', 'Fri dialog', '', 1, '2026-06-01')
          """
              .formatted(board, forum));
      for (int i = 1; i <= 2; i++) {
        statement.executeUpdate(
            """
            INSERT INTO note(id, board_id, step, position, text, hidden)
            VALUES ('%s', '%s', 1, %d, '%s', 0)
            """
                .formatted(new UUID(1, i), board, i - 1, i == 1 ? "Uro" : "Larm"));
      }
    }
  }
}
