package dk.medspil.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stores written by released schemas are opened, brought up to date and read, for ever. */
class ReleasedSchemaTest {
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
