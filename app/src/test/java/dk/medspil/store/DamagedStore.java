package dk.medspil.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.medspil.store.StoreRefusedException.Reason;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The fictitious workplace on a folder of its own, and what befalls files: the means of the tests
 * about damage.
 */
final class DamagedStore {
  private static final int PAGE = 4096;

  private final Path temp;
  private final DataFolder folder;

  /** Lays the workplace out without any backup. */
  DamagedStore(Path temp) throws IOException {
    this.temp = temp;
    folder = ReleasedSchemaTest.laidOut("v001.sqlite", temp.resolve("data"));
    Store.open(folder).close();
    try (Stream<Path> copies =
        Files.exists(folder.backups()) ? Files.list(folder.backups()) : Stream.empty()) {
      copies.forEach(path -> path.toFile().delete());
    }
  }

  DataFolder folder() {
    return folder;
  }

  void layOutAgain() throws IOException {
    try (Stream<Path> files = Files.list(folder.path())) {
      files.forEach(file -> file.toFile().delete());
    }
    ReleasedSchemaTest.laidOut("v001.sqlite", folder.path());
    Store.open(folder).close();
  }

  /** A folder as a program leaves it that dies after writing. */
  DataFolder died(String text) throws IOException {
    var died = new DataFolder(temp.resolve("dead"));
    Files.createDirectories(died.path());
    try (Store store = Store.open(folder)) {
      write(store, "før");
      write(store, text);
      Files.copy(folder.store(), died.store());
      Files.copy(log(folder), log(died));
    }
    return died;
  }

  static Path log(DataFolder folder) {
    return Path.of(folder.store() + "-wal");
  }

  void backUp(Instant at) {
    try (Store store = Store.open(folder)) {
      store.backupNow(at).join();
    }
  }

  long rootOf(String table) throws IOException {
    try (var connection = Connections.reader(folder.store())) {
      return Sql.number(
          connection, "SELECT rootpage FROM sqlite_master WHERE name = '" + table + "'");
    } catch (java.sql.SQLException failure) {
      throw new IOException(failure);
    }
  }

  static void zero(Path file, long page, int pages) throws IOException {
    try (var open = new RandomAccessFile(file.toFile(), "rw")) {
      open.seek((page - 1) * PAGE);
      open.write(new byte[pages * PAGE]);
    }
  }

  static void assertRefused(DataFolder folder, Reason reason) {
    assertThat(refusal(folder).reason()).isEqualTo(reason);
  }

  static StoreRefusedException refusal(DataFolder folder) {
    return Optional.ofNullable(
            catchThrowableOfType(StoreRefusedException.class, () -> Store.open(folder).close()))
        .orElseThrow(() -> new AssertionError("The store was opened"));
  }

  /** Damage that a glance does not see is found once the window stands. */
  static void assertFoundByReadingThrough(DataFolder folder) {
    try (Store store = Store.open(folder)) {
      assertThatThrownBy(() -> store.readThrough().join())
          .hasCauseInstanceOf(StoreRefusedException.class);
    }
  }

  static void assertSound(DataFolder folder) {
    try (Store store = Store.open(folder)) {
      assertThat(store.check().join()).isEmpty();
      write(store, "og der kan skrives");
    }
  }

  static int tasks(DataFolder folder) {
    try (Store store = Store.open(folder)) {
      assertThat(store.check().join()).isEmpty();
      return store.read(session -> session.tasks().all().size()).join();
    }
  }

  static void removeATask(Store store) {
    store
        .change(
            "Slet",
            session -> {
              session.tasks().all().stream()
                  .findFirst()
                  .ifPresent(t -> session.tasks().remove(t.id()));
              return true;
            })
        .join();
  }

  static void write(Store store, String text) {
    store
        .change(
            "Skriv",
            session -> {
              session.settings().setDraft("felt", text);
              return true;
            })
        .join();
  }

  static String draft(DataFolder folder) {
    try (Store store = Store.open(folder)) {
      assertThat(store.check().join()).isEmpty();
      return store.read(session -> session.settings().draft("felt")).join();
    }
  }
}
