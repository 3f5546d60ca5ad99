package dk.medspil.store;

import static dk.medspil.store.DamagedStore.assertSound;
import static dk.medspil.store.DamagedStore.draft;
import static dk.medspil.store.DamagedStore.refusal;
import static dk.medspil.store.DamagedStore.tasks;
import static dk.medspil.store.DamagedStore.write;
import static dk.medspil.store.DamagedStore.zero;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.medspil.store.RescueSource.Kind;
import dk.medspil.store.StoreRefusedException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What can befall what lies around the file: the backups, what earlier runs leave, the disk and its
 * rights.
 */
class DamageAroundTest {
  private static final Instant NOW = Instant.parse("2026-11-27T10:00:00Z");

  @TempDir private Path temp;
  private DamagedStore damaged;
  private DataFolder folder;

  @BeforeEach
  void layOutTheFictitiousWorkplace() throws IOException {
    damaged = new DamagedStore(temp);
    folder = damaged.folder();
  }

  @Test
  void aDamagedBackupIsPassedOverForTheOneBefore() throws IOException {
    damaged.backUp(NOW);
    damaged.backUp(NOW.plusSeconds(7200));
    List<Path> files = new Backups(folder).files();
    assertThat(files).hasSize(2);
    zero(files.getFirst(), 30, 40);
    zero(folder.store(), 1, 1);
    List<RescueSource> sources = new Rescue(folder).sources();
    assertThat(sources).extracting(RescueSource::file).containsExactly(files.getLast());
    assertThat(sources.getFirst().taken()).contains(NOW);
  }

  @Test
  void withoutAnyBackupTheReadableRowsAreOffered() throws IOException {
    zero(folder.store(), 120, 3);
    assertThat(new Rescue(folder).sources())
        .extracting(RescueSource::kind)
        .containsExactly(Kind.SALVAGED);
  }

  @Test
  void aBackupTakenDuringATransactionHoldsOnlyWhatWasCommitted() throws Exception {
    var inside = new CountDownLatch(1);
    try (Store store = Store.open(folder)) {
      write(store, "færdigt");
      CompletableFuture<Boolean> half =
          store.change(
              "Skriv",
              session -> {
                session.settings().setDraft("felt", "halvt");
                inside.countDown();
                session.settings().setDraft("felt", "helt");
                return true;
              });
      inside.await();
      Path copy = store.backup(temp.resolve("kopi.sqlite")).join();
      half.join();
      var other = new DataFolder(temp.resolve("fra-kopi"));
      Store.restore(other, copy, NOW);
      assertThat(draft(other)).isIn("færdigt", "helt");
    }
  }

  @Test
  void aClockSetBackStopsNoBackup() throws IOException {
    damaged.backUp(Instant.parse("2031-01-01T10:00:00Z"));
    try (Store store = Store.open(folder)) {
      write(store, "efter at uret blev stillet tilbage");
      store.backupIfDue(NOW).join();
      store.backupIfDue(NOW.plusSeconds(7200)).join();
    }
    assertThat(new Backups(folder).files())
        .extracting(file -> Backups.takenAt(file).orElseThrow())
        .contains(NOW, NOW.plusSeconds(7200));
  }

  @Test
  void halfMadeCopiesOfAnEarlierRecoveryAreClearedAway() throws IOException {
    String id = "3f2504e0-4f89-41d3-9a0c-0305e82c3301";
    Files.createDirectories(folder.backups());
    List<Path> left =
        List.of(
            folder.path().resolve(".gendan-" + id),
            folder.path().resolve(".redning-" + id + ".kopi-wal"),
            folder.path().resolve(".redning-" + id + ".ny"),
            folder.backups().resolve(".medspil-skema-1.sqlite." + id));
    for (Path file : left) {
      Files.writeString(file, "halvt");
    }
    Path copy = Files.writeString(folder.backups().resolve("medspil-skema-0.sqlite"), "gammel");
    assertThat(tasks(folder)).isEqualTo(19);
    assertThat(left).noneMatch(Files::exists);
    assertThat(copy).exists();
  }

  @Test
  void aRecoveryBrokenOffLeavesTheDamagedFileForTheNextOne() throws IOException {
    zero(folder.store(), 120, 3);
    byte[] before = Files.readAllBytes(folder.store());
    List<RescueSource> first = new Rescue(folder).sources();
    List<RescueSource> second = new Rescue(folder).sources();
    assertThat(first.getFirst().file()).doesNotExist();
    assertThat(second.getFirst().file()).exists();
    assertThat(second.getFirst().holds()).isEqualTo(first.getFirst().holds());
    assertThat(Files.readAllBytes(folder.store())).isEqualTo(before);
  }

  @Test
  void aFolderThatCannotBeWrittenIsRefusedInWords() throws IOException {
    try (Mounted _ = Mounted.readOnly(folder.path())) {
      StoreRefusedException refused = refusal(folder);
      assertThat(refused.reason()).isEqualTo(Reason.NO_ACCESS);
      assertThat(refused).hasMessageContaining(folder.path().toString());
    }
    assertSound(folder);
  }

  @Test
  void aFileThatCannotBeWrittenIsRefusedInWords() throws IOException {
    assumeTrue(Mounted.run("chattr", "+i", folder.store().toString()), "no immutable files here");
    try {
      assertThat(refusal(folder).reason()).isEqualTo(Reason.NO_ACCESS);
    } finally {
      Mounted.run("chattr", "-i", folder.store().toString());
    }
    assertSound(folder);
  }

  @Test
  void aStoreOnAFullDiskIsReadAndLosesNothing() throws IOException {
    Path place = temp.resolve("lille");
    int room = (int) (Files.size(folder.store()) / 1024) + 20;
    try (Mounted disk = Mounted.small(place, room)) {
      var small = new DataFolder(place.resolve("data"));
      Files.createDirectories(small.path());
      Files.copy(folder.store(), small.store());
      try (Store store = Store.open(small)) {
        assertThat(store.read(session -> session.tasks().all().size()).join()).isEqualTo(19);
      } catch (StoreRefusedException refused) {
        assertThat(refused.reason()).isEqualTo(Reason.FULL);
      }
      disk.resize(4000);
      assertSound(small);
    }
  }
}
