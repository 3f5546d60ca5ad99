package dk.medspil.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.domain.dialogue.BoardRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Stores written by released schemas are opened, brought up to date and read, for ever. */
class ReleasedSchemaTest {
  /** The schema that gave boards other shapes. */
  private static final int SHAPES = 6;

  @TempDir private Path temp;

  @Test
  void theFictitiousWorkplaceOfSchemaOneIsWhole() throws IOException {
    DataFolder folder = laidOut("v001.sqlite", temp.resolve("data"));
    try (Store store = Store.open(folder)) {
      assertThat(store.check().join()).isEmpty();
      store
          .read(session -> {
            var meetings = session.meetings().all();
            var agendas = session.agendas();
            assertThat(session.workplaces().workplace().orElseThrow().name())
                .isEqualTo("Botilbuddet Åkanden");
            assertThat(session.workplaces().forums()).hasSize(3);
            assertThat(meetings).hasSize(22);
            assertThat(meetings).flatMap(meeting -> agendas.items(meeting.id())).hasSize(124);
            assertThat(meetings)
                .flatMap(meeting -> agendas.outcomesOfMeeting(meeting.id()))
                .hasSize(142);
            assertThat(session.boards().all())
                .hasSize(5)
                .flatMap(board -> session.boards().notes(board.id()))
                .hasSize(42);
            assertThat(session.tasks().all()).hasSize(19);
            assertThat(session.plans().lines()).hasSize(17);
            assertThat(session.search().find("indeklima", 50)).isNotEmpty();
            return true;
          })
          .join();
    }
    assertThat(Files.exists(folder.backups().resolve("medspil-skema-1.sqlite")))
        .isEqualTo(Migrations.current() > 1);
  }

  @Test
  void aStoreOfSchemaOneIsWorkedOnAfterwards() throws IOException {
    DataFolder folder = laidOut("v001.sqlite", temp.resolve("data"));
    try (Store store = Store.open(folder)) {
      store
          .change(
              "Slet alle opgaver",
              session -> {
                session.tasks().all().forEach(task -> session.tasks().remove(task.id()));
                return true;
              })
          .join();
      assertThat(tasks(store)).isZero();
      assertThat(store.undo().join()).contains("Slet alle opgaver");
      assertThat(tasks(store)).isEqualTo(19);
      assertThat(store.check().join()).isEmpty();
    }
  }

  /** Boards, as each schema since the fifth would have left them. */
  @ParameterizedTest
  @MethodSource("schemas")
  void aBoardOfALaterSchemaIsWholeToo(int schema) throws IOException, SQLException {
    DataFolder folder = laidOut("v001.sqlite", temp.resolve("data"));
    try (var connection = Connections.bare(folder.store());
        Statement statement = connection.createStatement()) {
      Migrations.applyUpTo(connection, schema);
      statement.execute(
          "UPDATE board SET dots = 5 WHERE id = (SELECT id FROM board ORDER BY id LIMIT 1)");
      if (schema >= SHAPES) {
        // Three areas with four texts each, the last board's cards moved into them.
        statement.execute(
            "UPDATE board SET shape = 'Et\n\n\n\nTo\n\n\n\nTre\n\n\n\n', step = 1"
                + " WHERE id = (SELECT id FROM board ORDER BY id DESC LIMIT 1)");
        for (String table : List.of("note", "board_prompt")) {
          statement.execute(
              "UPDATE "
                  + table
                  + " SET step = 1 WHERE step = 4 AND board_id ="
                  + " (SELECT id FROM board ORDER BY id DESC LIMIT 1)");
        }
      }
    }
    try (Store store = Store.open(folder)) {
      assertThat(store.check().join()).isEmpty();
      List<BoardRecord> boards =
          store
              .read(session ->
                  session.boards().all().stream()
                      .flatMap(board -> session.boards().record(board.id()).stream())
                      .toList())
              .join();
      assertThat(boards).hasSize(5).flatMap(BoardRecord::notes).hasSize(42);
      assertThat(boards).allMatch(record -> record.rating().isEmpty());
      assertThat(boards)
          .filteredOn(record -> record.board().shape().steps().size() == 3)
          .hasSize(schema >= SHAPES ? 1 : 0);
      assertThat(boards).extracting(record -> record.board().dots()).contains(5);
    }
    assertThat(folder.backups().resolve("medspil-skema-" + schema + ".sqlite")).exists();
  }

  static IntStream schemas() {
    return IntStream.range(5, Migrations.current());
  }

  private static int tasks(Store store) {
    return store.read(session -> session.tasks().all().size()).join();
  }

  /** Copies a store of the tests to where the program looks for it. */
  static DataFolder laidOut(String name, Path folder) throws IOException {
    Files.createDirectories(folder);
    var data = new DataFolder(folder);
    try (InputStream in = ReleasedSchemaTest.class.getResourceAsStream(name)) {
      Files.copy(Objects.requireNonNull(in, name), data.store());
    }
    return data;
  }
}
