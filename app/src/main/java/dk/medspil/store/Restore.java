package dk.medspil.store;

import dk.medspil.store.StoreRefusedException.Reason;
import dk.medspil.store.encryption.EncryptedFile;
import dk.medspil.store.encryption.RefusedFileException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts a backup in the place of a folder's store, and keeps the store that was there. */
final class Restore {
  private static final Logger LOG = LoggerFactory.getLogger(Restore.class);
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'");
  private final DataFolder folder;

  Restore(DataFolder folder) {
    this.folder = folder;
  }

  Optional<Path> from(Path backup, Optional<char[]> passphrase, Instant now) {
    requireThere(backup);
    try (StoreLock _ = StoreLock.take(folder)) {
      Path fresh = folder.path().resolve(".gendan-" + UUID.randomUUID());
      try {
        opened(backup, passphrase, fresh);
        Optional<Path> kept = keep(now);
        Files.move(
            fresh,
            folder.store(),
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
        Files.deleteIfExists(folder.suspicion());
        LOG.info("A backup was restored");
        return kept;
      } finally {
        Files.deleteIfExists(fresh);
      }
    } catch (RefusedFileException refused) {
      throw refusal(refused);
    } catch (IOException failure) {
      throw new StoreRefusedException(
          Reason.NO_ACCESS,
          "Filen " + backup + " kunne ikke gendannes i " + folder.path() + ". Intet er ændret.",
          failure);
    }
  }

  private static void requireThere(Path backup) {
    if (!Files.isRegularFile(backup)) {
      throw new StoreRefusedException(Reason.MISSING, "Filen " + backup + " findes ikke.");
    }
  }

  /** A sound and open copy of a backup in a file of its own, private to the user. */
  private static void opened(Path backup, Optional<char[]> passphrase, Path fresh)
      throws IOException {
    try (InputStream in = EncryptedFile.open(backup, passphrase)) {
      OwnerOnly.newFile(fresh);
      try (OutputStream out = Files.newOutputStream(fresh)) {
        in.transferTo(out);
      }
    }
    try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    VerifiedCopy.requireSound(fresh, backup);
  }

  /**
   * What a backup holds, beside what the store holds now; nothing is changed.
   *
   * @throws StoreRefusedException when the backup is not a sound store that this program can read
   */
  RestorePreview preview(Path backup, Optional<char[]> passphrase) {
    requireThere(backup);
    Path fresh = folder.path().resolve(".gendan-" + UUID.randomUUID());
    try {
      opened(backup, passphrase, fresh);
      Optional<Instant> taken = Backups.takenAt(backup);
      return Files.exists(folder.store())
          ? RestoreLook.beside(folder.store(), fresh, taken)
          : RestoreLook.alone(fresh, taken);
    } catch (RefusedFileException refused) {
      throw refusal(refused);
    } catch (IOException | SQLException failure) {
      throw StoreRefusal.of(backup, failure);
    } finally {
      BackupFolder.remove(fresh);
    }
  }

  private static StoreRefusedException refusal(RefusedFileException refused) {
    Reason reason =
        switch (refused.reason()) {
          case PASSPHRASE -> Reason.PASSPHRASE;
          case DAMAGED -> Reason.DAMAGED;
        };
    return new StoreRefusedException(reason, String.valueOf(refused.getMessage()), refused);
  }

  /** A copy of the store as it is, with a time stamp; the store itself still stands. */
  private Optional<Path> keep(Instant now) throws IOException {
    if (!Files.exists(folder.store())) {
      return Optional.empty();
    }
    settle();
    String stamp = STAMP.format(LocalDateTime.ofInstant(now, ZoneOffset.UTC));
    Path kept = free("medspil-erstattet-" + stamp);
    copy(folder.store(), kept);
    Path wal = beside("-wal");
    if (Files.exists(wal)) {
      copy(wal, Path.of(kept + "-wal"));
    }
    // A left log would be played into the restored file.
    Files.deleteIfExists(wal);
    Files.deleteIfExists(beside("-shm"));
    return Optional.of(kept);
  }

  /** Two in one second keep both. */
  private Path free(String name) {
    Path path = folder.path().resolve(name + ".sqlite");
    for (int number = 2; Files.exists(path); number++) {
      path = folder.path().resolve(name + "-" + number + ".sqlite");
    }
    return path;
  }

  /** Lets SQLite write its log into the file; a damaged file is kept with its log instead. */
  private void settle() {
    if (!isSound()) {
      return;
    }
    try (Connection connection = Connections.writer(folder.store());
        var statement = connection.createStatement()) {
      statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
    } catch (SQLException damaged) {
      LOG.warn("The replaced store could not be settled", damaged);
    }
  }

  private boolean isSound() {
    try (LookedAt copy = LookedAt.copyOf(folder)) {
      return Soundness.faults(copy.connection()).isEmpty();
    } catch (SQLException | IOException damaged) {
      LOG.warn("The replaced store is damaged and is kept as it is", damaged);
      return false;
    }
  }

  private Path beside(String suffix) {
    return Path.of(folder.store() + suffix);
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    OwnerOnly.file(to);
    try (FileChannel channel = FileChannel.open(to, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }
}
