package dk.medspil.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.medspil.domain.forum.Sector;
import dk.medspil.domain.forum.Workplace;
import dk.medspil.store.RestorePreview.Kind;
import dk.medspil.store.StoreRefusedException.Reason;
import dk.medspil.store.encryption.EncryptedFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {
  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
  private static final String PASSPHRASE = "grønne bønner til alle";
  @TempDir private Path temp;
  private DataFolder folder = new DataFolder(Path.of("."));
  private @org.jspecify.annotations.Nullable Store opened;

  @BeforeEach
  void open() {
    folder = new DataFolder(temp.resolve("data"));
    opened = Store.open(folder);
    name("Solsikken");
  }

  @AfterEach
  void close() {
    store().close();
  }

  private Store store() {
    return java.util.Objects.requireNonNull(opened);
  }

  @Test
  void oldCopiesAreThinnedAsTheSettingsSay() {
    store()
        .change(
            "Indstil",
            session -> {
              session.settings().set(BackupPlan.HOURS, "2");
              session.settings().set(BackupPlan.DAYS, "2");
              session.settings().set(BackupPlan.MONTHS, "1");
              return true;
            })
        .join();
    for (int hour = 0; hour < 30; hour++) {
      store().backupNow(NOW.plus(Duration.ofHours(hour))).join();
    }
    List<Instant> kept =
        new Backups(folder)
            .files().stream().map(file -> Backups.takenAt(file).orElseThrow()).toList();
    // 15.00 UTC on the 23rd: three full hours, and the last of the 22nd where the user is.
    assertThat(kept)
        .hasSize(4)
        .startsWith(
            Instant.parse("2026-11-23T15:00:00Z"),
            Instant.parse("2026-11-23T14:00:00Z"),
            Instant.parse("2026-11-23T13:00:00Z"));
    Instant midnight = LocalDate.of(2026, 11, 23).atStartOfDay(ZoneId.systemDefault()).toInstant();
    assertThat(kept.getLast()).isBetween(midnight.minusSeconds(3600), midnight.minusSeconds(1));
  }

  @Test
  void aClockSetBackStillGivesOneCopyAnHourAndNotMore() {
    store().backupNow(NOW.plus(Duration.ofDays(30))).join();
    assertThat(store().backupIfDue(NOW).join()).isEqualTo(NOW);
    assertThat(store().backupIfDue(NOW.plusSeconds(600)).join()).isEqualTo(NOW);
    assertThat(new Backups(folder).files()).hasSize(2);
  }

  @Test
  void aDriveThatWasAwayGetsWhatItLacksWhenItIsBack() throws Exception {
    Path drive = Files.createDirectory(temp.resolve("usb"));
    Path there = store().withBackups(backups -> backups.prepareSecond(drive)).join();
    second(there);
    store().backupNow(NOW).join();
    assertThat(names(there)).containsExactly("medspil-20261122T100000Z.sqlite");
    Path away = temp.resolve("trukket ud");
    Files.move(drive, away);
    // The place where the drive was is still there, but the drive is not.
    Files.createDirectory(drive);
    assertThat(store().backupNow(NOW.plusSeconds(3600)).join()).isEqualTo(NOW.plusSeconds(3600));
    assertThat(names(drive)).isEmpty();
    assertThat(store().withBackups(Backups::second).join())
        .hasValueSatisfying(place -> assertThat(place.there()).isFalse());
    Files.delete(drive);
    Files.move(away, drive);
    store().backupIfDue(NOW.plusSeconds(3700)).join();
    assertThat(names(there)).hasSize(2);
    assertThat(store().withBackups(Backups::second).join())
        .hasValueSatisfying(place -> {
          assertThat(place.there()).isTrue();
          assertThat(place.lacks()).isZero();
          assertThat(place.newest()).contains(NOW.plusSeconds(3600));
        });
  }

  @Test
  void aLockedCopyHoldsNoWordInTheOpenAndOpensOnlyWithThePassphrase() throws Exception {
    store()
        .withBackups(backups -> {
          backups.lock(PASSPHRASE.toCharArray());
          return true;
        })
        .join();
    store().backupNow(NOW).join();
    Path copy = new Backups(folder).files().getFirst();
    assertThat(copy).hasFileName("medspil-20261122T100000Z.laast");
    assertThat(EncryptedFile.is(copy)).isTrue();
    assertThat(new String(Files.readAllBytes(copy), StandardCharsets.ISO_8859_1))
        .doesNotContain("Solsikken", "SQLite format");
    name("Måneblomsten");
    assertThatThrownBy(
            () -> store().restoreHere(copy, Optional.of("forkert".toCharArray()), NOW).join())
        .isInstanceOf(CompletionException.class)
        .cause()
        .isInstanceOfSatisfying(
            StoreRefusedException.class,
            refused -> assertThat(refused.reason()).isEqualTo(Reason.PASSPHRASE));
    assertThat(name()).isEqualTo("Måneblomsten");
    store().restoreHere(copy, Optional.of(PASSPHRASE.toCharArray()), NOW).join();
    assertThat(name()).isEqualTo("Solsikken");
    assertThat(names(folder.path())).noneMatch(name -> name.startsWith(".kopi"));
  }

  @Test
  void aRestoreInTheOpenStoreKeepsWhatWasThereAndTellsEverybody() {
    store().backupNow(NOW).join();
    name("Måneblomsten");
    List<Changed> heard = new java.util.concurrent.CopyOnWriteArrayList<>();
    store().subscribe(heard::add);
    Path copy = new Backups(folder).files().getFirst();
    RestorePreview preview = store().preview(copy, Optional.empty()).join();
    assertThat(preview.workplace()).isEqualTo("Solsikken");
    assertThat(preview.changed()).isOne();
    assertThat(preview.holds()).containsEntry(Kind.MEETING, 0);
    assertThat(preview.isSame()).isFalse();
    Path kept = store().restoreHere(copy, Optional.empty(), NOW).join().orElseThrow();
    assertThat(name()).isEqualTo("Solsikken");
    assertThat(heard).anyMatch(changed -> changed.touches("workplace", "meeting"));
    assertThat(store().undo().join()).isEmpty();
    assertThat(store().check().join()).isEmpty();
    store().restoreHere(kept, Optional.empty(), NOW.plusSeconds(60)).join();
    assertThat(name()).isEqualTo("Måneblomsten");
    assertThat(store().preview(kept, Optional.empty()).join().isSame()).isTrue();
  }

  @Test
  void aFileThatIsNoBackupLeavesTheStoreOpenAndAsItWas() throws Exception {
    Path other = Files.writeString(temp.resolve("andet.sqlite"), "ikke en kopi");
    assertThatThrownBy(() -> store().restoreHere(other, Optional.empty(), NOW).join())
        .hasMessageContaining("er ikke en hel sikkerhedskopi fra Medspil");
    name("Går videre");
    assertThat(name()).isEqualTo("Går videre");
  }

  private void second(Path place) {
    store()
        .change(
            "Indstil",
            session -> {
              session.settings().set(BackupPlan.SECOND, place.toString());
              return true;
            })
        .join();
  }

  private void name(String name) {
    store()
        .change(
            "Navn",
            session -> {
              session.workplaces().save(new Workplace(new UUID(0, 9), name, "", Sector.REGION));
              return true;
            })
        .join();
  }

  private String name() {
    return store().read(session -> session.workplaces().workplace().orElseThrow().name()).join();
  }

  private static List<String> names(Path place) throws Exception {
    try (var files = Files.list(place)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
