package dk.medspil.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.medspil.store.RescueSource.Kind;
import dk.medspil.store.StoreRefusedException.Reason;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can befall the file, case by case, after the list of a mature local SQLite program. */
class DamageTest {
  private static final Instant NOW = Instant.parse("2026-11-27T10:00:00Z");
  private static final int PAGE = 4096;

  @TempDir private Path temp;
  private DataFolder folder = new DataFolder(Path.of("."));

  @BeforeEach
  void layOutTheFictitiousWorkplace() throws IOException {
    folder = ReleasedSchemaTest.laidOut("v001.sqlite", temp.resolve("data"));
    Store.open(folder).close();
    try (Stream<Path> copies =
        Files.exists(folder.backups()) ? Files.list(folder.backups()) : Stream.empty()) {
      copies.forEach(path -> path.toFile().delete());
    }
  }

  // The log

  @Test
  void theLogOfAProgramThatDiedIsPlayedIn() throws IOException {
    DataFolder died = died("Skrevet lige før");
    assertThat(draft(died)).isEqualTo("Skrevet lige før");
  }

  @Test
  void aLogCutInTheMiddleGivesWhatWasWrittenBeforeTheCut() throws IOException {
    DataFolder died = died("Skrevet lige før");
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
    DataFolder died = died("senere");
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
    DataFolder died = died("Skrevet lige før");
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

  // The file

  @Test
  void aFileCutShortIsRefusedAndWhatIsLeftOfItIsKept() throws IOException {
    for (int pages : List.of(1, 20, 100, 180)) {
      layOutAgain();
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
    backUp(NOW);
    Files.write(folder.store(), new byte[0]);
    assertRefused(folder, Reason.LOST);
    var rescue = new Rescue(folder);
    assertThat(rescue.sources()).extracting(RescueSource::kind).containsExactly(Kind.BACKUP);
    rescue.use(rescue.sources().getFirst(), NOW.plusSeconds(9));
    assertThat(tasks(folder)).isEqualTo(19);
  }

  @Test
  void aFileThatIsGoneIsMissedWhileThereAreBackupsAndCanBeBegunAnew() throws IOException {
    backUp(NOW);
    Files.delete(folder.store());
    assertRefused(folder, Reason.LOST);
    assertThat(folder.store()).doesNotExist();
    new Rescue(folder).startOver();
    assertThat(tasks(folder)).isZero();
    assertThat(new Backups(folder).files()).hasSize(1);
  }

  @Test
  void zeroedPagesCostOnlyTheRowsOnThem() throws IOException {
    backUp(NOW);
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
    backUp(NOW);
    zero(folder.store(), rootOf("meeting"), 1);
    var rescue = new Rescue(folder);
    RescueSource salvaged = rescue.sources().getFirst();
    assertThat(salvaged.kind()).isEqualTo(Kind.SALVAGED);
    assertThat(salvaged.holds().meetings()).isEqualTo(22);
    rescue.use(salvaged, NOW.plusSeconds(9));
    assertSound(folder);
  }

  @Test
  void aDestroyedFirstPageLeavesOnlyTheBackups() throws IOException {
    backUp(NOW);
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
    backUp(NOW);
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
    DataFolder died = died("nyt");
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

  // The backups

  @Test
  void aDamagedBackupIsPassedOverForTheOneBefore() throws IOException {
    backUp(NOW);
    backUp(NOW.plusSeconds(7200));
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
    backUp(Instant.parse("2031-01-01T10:00:00Z"));
    try (Store store = Store.open(folder)) {
      write(store, "efter at uret blev stillet tilbage");
      store.backupIfDue(NOW).join();
      store.backupIfDue(NOW.plusSeconds(7200)).join();
    }
    assertThat(new Backups(folder).files())
        .extracting(file -> Backups.takenAt(file).orElseThrow())
        .contains(NOW, NOW.plusSeconds(7200));
  }

  // What other programs and earlier runs leave

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

  // Means

  private void layOutAgain() throws IOException {
    try (Stream<Path> files = Files.list(folder.path())) {
      files.forEach(file -> file.toFile().delete());
    }
    ReleasedSchemaTest.laidOut("v001.sqlite", folder.path());
    Store.open(folder).close();
  }

  /** A folder as a program leaves it that dies after writing. */
  private DataFolder died(String text) throws IOException {
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

  private static Path log(DataFolder folder) {
    return Path.of(folder.store() + "-wal");
  }

  private void backUp(Instant at) {
    try (Store store = Store.open(folder)) {
      store.backupNow(at).join();
    }
  }

  private long rootOf(String table) throws IOException {
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

  private static void assertRefused(DataFolder folder, Reason reason) {
    assertThat(refusal(folder).reason()).isEqualTo(reason);
  }

  private static StoreRefusedException refusal(DataFolder folder) {
    return Optional.ofNullable(
            catchThrowableOfType(StoreRefusedException.class, () -> Store.open(folder).close()))
        .orElseThrow(() -> new AssertionError("The store was opened"));
  }

  /** Damage that a glance does not see is found once the window stands. */
  private static void assertFoundByReadingThrough(DataFolder folder) {
    try (Store store = Store.open(folder)) {
      assertThatThrownBy(() -> store.readThrough().join())
          .hasCauseInstanceOf(StoreRefusedException.class);
    }
  }

  private static void assertSound(DataFolder folder) {
    try (Store store = Store.open(folder)) {
      assertThat(store.check().join()).isEmpty();
      write(store, "og der kan skrives");
    }
  }

  private static int tasks(DataFolder folder) {
    try (Store store = Store.open(folder)) {
      assertThat(store.check().join()).isEmpty();
      return store.read(session -> session.tasks().all().size()).join();
    }
  }

  private static void removeATask(Store store) {
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

  private static void write(Store store, String text) {
    store
        .change(
            "Skriv",
            session -> {
              session.settings().setDraft("felt", text);
              return true;
            })
        .join();
  }

  private static String draft(DataFolder folder) {
    try (Store store = Store.open(folder)) {
      assertThat(store.check().join()).isEmpty();
      return store.read(session -> session.settings().draft("felt")).join();
    }
  }
}
