package dk.medspil.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.medspil.domain.forum.Sector;
import dk.medspil.domain.forum.Workplace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestoreTest {
  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
  @TempDir private Path temp;
  private DataFolder folder = new DataFolder(Path.of("."));
  private Path backup = Path.of(".");

  @BeforeEach
  void takeABackupAndGoOn() {
    folder = new DataFolder(temp.resolve("data"));
    backup = temp.resolve("kopi.sqlite");
    try (Store store = Store.open(folder)) {
      name(store, "Før");
      store.backup(backup).join();
      name(store, "Efter");
    }
  }

  @Test
  void bringsTheBackupBackAndKeepsWhatWasThere() {
    Optional<Path> kept = Store.restore(folder, backup, NOW);
    assertThat(kept).contains(folder.path().resolve("medspil-erstattet-20261122T100000Z.sqlite"));
    assertThat(name(folder)).isEqualTo("Før");
    Store.restore(folder, kept.orElseThrow(), NOW.plusSeconds(60));
    assertThat(name(folder)).isEqualTo("Efter");
  }

  @Test
  void makesTheStoreWhereThereWasNone() {
    DataFolder other = new DataFolder(temp.resolve("ny"));
    assertThat(Store.restore(other, backup, NOW)).isEmpty();
    assertThat(name(other)).isEqualTo("Før");
  }

  @Test
  void doesNotPlayTheOldLogIntoTheRestoredFile() throws Exception {
    // A program that died leaves its write-ahead log behind.
    Path copy = temp.resolve("d");
    try (Store store = Store.open(folder)) {
      name(store, "Ikke skrevet ind endnu");
      Files.createDirectories(copy);
      for (String part : new String[] {"medspil.sqlite", "medspil.sqlite-wal"}) {
        Files.copy(folder.path().resolve(part), copy.resolve(part));
      }
    }
    DataFolder died = new DataFolder(copy);
    Optional<Path> kept = Store.restore(died, backup, NOW);
    assertThat(name(died)).isEqualTo("Før");
    Store.restore(died, kept.orElseThrow(), NOW.plusSeconds(60));
    assertThat(name(died)).isEqualTo("Ikke skrevet ind endnu");
  }

  @Test
  void refusesWhatIsNoSoundBackupAndTouchesNothing() throws Exception {
    byte[] before = Files.readAllBytes(folder.store());
    byte[] good = Files.readAllBytes(backup);
    Path text = Files.writeString(temp.resolve("brev.txt"), "Kære alle");
    Path cut = Files.write(temp.resolve("halv.sqlite"), java.util.Arrays.copyOf(good, 40_000));
    Path none = Files.write(temp.resolve("tom.sqlite"), new byte[0]);
    for (Path bad : new Path[] {text, cut, none, temp.resolve("findes-ikke"), temp}) {
      assertThatThrownBy(() -> Store.restore(folder, bad, NOW))
          .isInstanceOf(StoreRefusedException.class)
          .hasMessageContaining(bad.toString());
    }
    assertThat(Files.readAllBytes(folder.store())).isEqualTo(before);
    assertThat(Files.readAllBytes(backup)).isEqualTo(good);
    try (var left = Files.list(folder.path())) {
      assertThat(left.map(Path::getFileName).map(Path::toString))
          .containsExactlyInAnyOrder("medspil.sqlite", "medspil.lock");
    }
  }

  @Test
  void refusesWhileTheStoreIsOpen() {
    try (Store store = Store.open(folder)) {
      assertThatThrownBy(() -> Store.restore(folder, backup, NOW))
          .isInstanceOf(StoreRefusedException.class)
          .hasMessageContaining("allerede åbent");
      assertThat(store.check().join()).isEmpty();
    }
  }

  private static void name(Store store, String name) {
    store
        .change(
            "Omdøb",
            session -> {
              session
                  .workplaces()
                  .save(new Workplace(new UUID(0, 1), name, "", Sector.MUNICIPALITY));
              return name;
            })
        .join();
  }

  private static String name(DataFolder folder) {
    try (Store store = Store.open(folder)) {
      assertThat(store.check().join()).isEmpty();
      return store.read(session -> session.workplaces().workplace().orElseThrow().name()).join();
    }
  }
}
