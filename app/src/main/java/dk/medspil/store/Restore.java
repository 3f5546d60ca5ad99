package dk.medspil.store;

import dk.medspil.store.StoreRefusedException.Reason;
import java.io.IOException;
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

  Optional<Path> from(Path backup, Instant now) {
    if (!Files.isRegularFile(backup)) {
      throw new StoreRefusedException(Reason.MISSING, "Filen " + backup + " findes ikke.");
    }
    try (StoreLock _ = StoreLock.take(folder)) {
      Path fresh = folder.path().resolve(".gendan-" + UUID.randomUUID());
      try {
        copy(backup, fresh);
        VerifiedCopy.requireSound(fresh, backup);
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
    } catch (IOException failure) {
      throw new StoreRefusedException(
          Reason.NO_ACCESS,
          "Filen " + backup + " kunne ikke gendannes i " + folder.path() + ". Intet er ændret.",
          failure);
    }
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
