package dk.medspil.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One wrong letter in an id is found, and costs the row it stands in and nothing else. */
class UnreadableIdsTest {
  private static final Instant NOW = Instant.parse("2026-11-27T10:00:00Z");

  @TempDir private Path temp;

  @Test
  void anIdThatIsNoneIsFoundAndItsRowIsLeftOutOfWhatIsSaved() throws IOException, SQLException {
    DataFolder folder = ReleasedSchemaTest.laidOut("v001.sqlite", temp.resolve("hel"));
    int tasks;
    try (Store store = Store.open(folder)) {
      tasks = store.read(session -> session.tasks().all().size()).join();
    }
    try (Connection raw = Connections.bare(folder.store())) {
      Sql.run(
          raw,
          "UPDATE task SET id = replace(id, '-', '?') WHERE rowid = (SELECT min(rowid) FROM task)");
    }
    try (Store store = Store.open(folder)) {
      assertThat(store.check().join()).anyMatch(said -> said.contains("ikke kan læses"));
    }
    Path saved = temp.resolve("reddet.sqlite");
    try (Connection damaged = Connections.bare(folder.store())) {
      assertThat(Salvage.of(damaged, saved, java.util.Optional.empty())).isEqualTo(1);
    }
    var fresh = new DataFolder(temp.resolve("ny"));
    Store.restore(fresh, saved, NOW);
    try (Store store = Store.open(fresh)) {
      assertThat(store.read(session -> session.tasks().all()).join()).hasSize(tasks - 1);
      assertThat(store.check().join()).isEmpty();
    }
  }

  @Test
  void aTaskCanBeRemovedWithoutLeavingALineOfTheMinutesThatPointsToIt() throws IOException {
    DataFolder folder = ReleasedSchemaTest.laidOut("v001.sqlite", temp.resolve("hel"));
    try (Store store = Store.open(folder)) {
      store
          .change(
              "Slet",
              session -> {
                session.tasks().all().forEach(task -> session.tasks().remove(task.id()));
                return true;
              })
          .join();
      assertThat(store.check().join()).isEmpty();
      store.undo().join();
      assertThat(store.check().join()).isEmpty();
    }
  }
}
