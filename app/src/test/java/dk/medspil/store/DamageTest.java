package dk.medspil.store;

import static dk.medspil.store.DamagedStore.assertFoundByReadingThrough;
import static dk.medspil.store.DamagedStore.assertRefused;
import static dk.medspil.store.DamagedStore.assertSound;
import static dk.medspil.store.DamagedStore.draft;
import static dk.medspil.store.DamagedStore.log;
import static dk.medspil.store.DamagedStore.removeATask;
import static dk.medspil.store.DamagedStore.tasks;
import static dk.medspil.store.DamagedStore.write;
import static dk.medspil.store.DamagedStore.zero;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.medspil.store.RescueSource.Kind;
import dk.medspil.store.StoreRefusedException.Reason;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What can befall the file and its log, case by case, after the list of a mature local SQLite
 * program.
 */
class DamageTest {
  private static final Instant NOW = Instant.parse("2026-11-27T10:00:00Z");
  private static final int PAGE = 4096;

  @TempDir private Path temp;
  private DamagedStore damaged;
  private DataFolder folder;

  @BeforeEach
  void layOutTheFictitiousWorkplace() throws IOException {
    damaged = new DamagedStore(temp);
    folder = damaged.folder();
  }

  @Test
  void theLogOfAProgramThatDiedIsPlayedIn() throws IOException {
    DataFolder died = damaged.died("Skrevet lige før");
    assertThat(draft(died)).isEqualTo("Skrevet lige før");
  }

  @Test
  void aLogCutInTheMiddleGivesWhatWasWrittenBeforeTheCut() throws IOException {
    DataFolder died = damaged.died("Skrevet lige før");
    Path log = log(died);
    try (var file = new RandomAccessFile(log.toFile(), "rw")) {
      file.setLength(file.length() - 100);
    }
    assertThat(draft(died)).isEqualTo("før");
  }

  @Test
  void aLogOfAnOlderCopyOfTheFileNeverMakesAFaultyStore() throws IOException {
    Path old = Files.copy(folder.store(), temp.resolve("gammel.sqlite"));
    try (Store store = Store.open(folder)) {
      for (int i = 0; i < 40; i++) {
        removeATask(store);
        write(store, "ord ".repeat(200 + i));
      }
    }
    DataFolder died = damaged.died("senere");
    Files.copy(old, died.store(), StandardCopyOption.REPLACE_EXISTING);
    try (Store store = Store.open(died)) {
      assertThat(store.check().join()).isEmpty();
    } catch (StoreRefusedException refused) {
      assertThat(refused.reason()).isEqualTo(Reason.DAMAGED);
      assertThat(new Rescue(died).sources()).isNotEmpty();
    }
  }

  @Test
  void aDamagedFileKeepsItsLogWhenItIsSetAside() throws IOException {
    DataFolder died = damaged.died("Skrevet lige før");
    zero(died.store(), 40, 30);
    byte[] file = Files.readAllBytes(died.store());
    byte[] log = Files.readAllBytes(log(died));
    assertRefused(died, Reason.DAMAGED);
    assertThat(Files.readAllBytes(died.store())).isEqualTo(file);
    assertThat(Files.readAllBytes(log(died))).isEqualTo(log);
    var rescue = new Rescue(died);
    Path kept = rescue.use(rescue.sources().getFirst(), NOW).orElseThrow();
    assertThat(Files.readAllBytes(kept)).isEqualTo(file);
    assertThat(Files.readAllBytes(Path.of(kept + "-wal"))).isEqualTo(log);
    assertSound(died);
  }

  @Test
  void aFileCutShortIsRefusedAndWhatIsLeftOfItIsKept() throws IOException {
    for (int pages : List.of(1, 20, 100, 180)) {
      damaged.layOutAgain();
      try (var file = new RandomAccessFile(folder.store().toFile(), "rw")) {
        file.setLength((long) pages * PAGE + 17);
      }
      byte[] before = Files.readAllBytes(folder.store());
      assertRefused(folder, Reason.DAMAGED);
      List<RescueSource> sources = new Rescue(folder).sources();
      assertThat(Files.readAllBytes(folder.store())).isEqualTo(before);
      if (!sources.isEmpty()) {
        Path kept = new Rescue(folder).use(sources.getFirst(), NOW).orElseThrow();
        assertThat(Files.readAllBytes(kept)).isEqualTo(before);
        assertSound(folder);
      }
    }
  }

  @Test
  void anEmptiedFileIsNotTakenForANewStoreWhileThereAreBackups() throws IOException {
    damaged.backUp(NOW);
    Files.write(folder.store(), new byte[0]);
    assertRefused(folder, Reason.LOST);
    var rescue = new Rescue(folder);
    assertThat(rescue.sources()).extracting(RescueSource::kind).containsExactly(Kind.BACKUP);
    rescue.use(rescue.sources().getFirst(), NOW.plusSeconds(9));
    assertThat(tasks(folder)).isEqualTo(19);
  }

  @Test
  void aFileThatIsGoneIsMissedWhileThereAreBackupsAndCanBeBegunAnew() throws IOException {
    damaged.backUp(NOW);
    Files.delete(folder.store());
    assertRefused(folder, Reason.LOST);
    assertThat(folder.store()).doesNotExist();
    new Rescue(folder).startOver();
    assertThat(tasks(folder)).isZero();
    assertThat(new Backups(folder).files()).hasSize(1);
  }

  @Test
  void zeroedPagesCostOnlyTheRowsOnThem() throws IOException {
    damaged.backUp(NOW);
    zero(folder.store(), 120, 3);
    assertFoundByReadingThrough(folder);
    var rescue = new Rescue(folder);
    List<RescueSource> sources = rescue.sources();
    assertThat(sources).extracting(RescueSource::kind).containsExactly(Kind.SALVAGED, Kind.BACKUP);
    RescueSource salvaged = sources.getFirst();
    assertThat(salvaged.holds().workplace()).isEqualTo("Botilbuddet Åkanden");
    assertThat(salvaged.holds().meetings()).isGreaterThan(15);
    assertThat(sources.getLast().holds())
        .isEqualTo(new Holdings("Botilbuddet Åkanden", 22, 5, 19, 17));
    rescue.use(salvaged, NOW.plusSeconds(9));
    assertSound(folder);
  }

  @Test
  void aParentOnALostPageComesBackFromTheBackup() throws IOException {
    damaged.backUp(NOW);
    zero(folder.store(), damaged.rootOf("meeting"), 1);
    var rescue = new Rescue(folder);
    RescueSource salvaged = rescue.sources().getFirst();
    assertThat(salvaged.kind()).isEqualTo(Kind.SALVAGED);
    assertThat(salvaged.holds().meetings()).isEqualTo(22);
    rescue.use(salvaged, NOW.plusSeconds(9));
    assertSound(folder);
  }

  @Test
  void aDestroyedFirstPageLeavesOnlyTheBackups() throws IOException {
    damaged.backUp(NOW);
    zero(folder.store(), 1, 1);
    assertRefused(folder, Reason.DAMAGED);
    assertThat(new Rescue(folder).sources())
        .extracting(RescueSource::kind)
        .containsExactly(Kind.BACKUP);
  }

  @Test
  void damageMetAtWorkIsLookedIntoBeforeTheNextStart() throws IOException {
    zero(folder.store(), 100, 60);
    try (Store store = Store.open(folder)) {
      assertThatThrownBy(() -> store.readThrough().join())
          .hasCauseInstanceOf(StoreRefusedException.class);
    } catch (StoreRefusedException atOnce) {
      assertThat(atOnce.reason()).isEqualTo(Reason.DAMAGED);
    }
    assertRefused(folder, Reason.DAMAGED);
  }

  @Test
  void anotherFileAtThePathIsNotTouched() throws IOException {
    damaged.backUp(NOW);
    byte[] letter =
        "Kære alle, her er ferieplanen."
            .repeat(300)
            .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    Files.write(folder.store(), letter);
    assertRefused(folder, Reason.DAMAGED);
    assertThat(Files.readAllBytes(folder.store())).isEqualTo(letter);
    assertThat(new Rescue(folder).sources())
        .extracting(RescueSource::kind)
        .containsExactly(Kind.BACKUP);
  }

  @Test
  void aNewerStoreIsRefusedUntouchedEvenWithItsLog() throws IOException {
    DataFolder died = damaged.died("nyt");
    try (var connection = Connections.writer(folder.store())) {
      Sql.run(connection, "PRAGMA user_version = 900");
      Files.copy(folder.store(), died.store(), StandardCopyOption.REPLACE_EXISTING);
      Files.copy(log(folder), log(died), StandardCopyOption.REPLACE_EXISTING);
    } catch (java.sql.SQLException failure) {
      throw new IOException(failure);
    }
    byte[] file = Files.readAllBytes(died.store());
    byte[] log = Files.readAllBytes(log(died));
    assertRefused(died, Reason.NEWER);
    assertThat(Files.readAllBytes(died.store())).isEqualTo(file);
    assertThat(Files.readAllBytes(log(died))).isEqualTo(log);
  }
}
