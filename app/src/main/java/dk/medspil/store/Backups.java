package dk.medspil.store;

import dk.medspil.store.encryption.EncryptedFile;
import dk.medspil.store.encryption.EncryptedInput;
import dk.medspil.store.encryption.MasterKey;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The automatic backups: at most one an hour, each opened and checked before it counts, thinned by
 * {@link BackupPlan#rotation}, and brought to a second place whenever that is there. Works on a
 * connection of its own, so that nothing waits for it.
 */
public final class Backups {
  private static final Logger LOG = LoggerFactory.getLogger(Backups.class);
  private static final Duration BETWEEN = Duration.ofHours(1);

  /** Stands in the data folder while the second place has copies that are to go. */
  private static final String FORGET = "kopier-der-skal-slettes";

  private final DataFolder folder;
  private final BackupFolder here;

  /**
   * So that locked copies can be taken without asking; it opens nothing that does not lie open
   * beside it.
   */
  private final KeyFile key;

  /** The backups of the store in a data folder. */
  public Backups(DataFolder folder) {
    this.folder = folder;
    here = new BackupFolder(folder.backups());
    key = new KeyFile(folder.path().resolve("medspil-kopier.noegle"));
  }

  /** The time of the newest backup. */
  public Optional<Instant> last() {
    return files().stream().findFirst().flatMap(Backups::takenAt);
  }

  /** The backups, newest first. */
  public List<Path> files() {
    return here.files();
  }

  /** When a backup was taken, by its name; empty for any other file. */
  public static Optional<Instant> takenAt(Path file) {
    return BackupFolder.takenAt(file);
  }

  /** Whether backups are locked with a passphrase. */
  public boolean areLocked() {
    return key.exists();
  }

  /** Locks the backups taken from now on; those already taken stay as they are. */
  public void lock(char[] passphrase) {
    key.write(MasterKey.of(passphrase));
  }

  /** Leaves the backups taken from now on open; those locked stay locked. */
  public void leaveOpen() {
    key.remove();
  }

  /**
   * Takes a backup unless there is one of this hour; gives the time of the last good one. Copies
   * from the future, before the clock was set back, do not count.
   */
  Instant takeIfDue(Instant now) {
    Optional<Instant> recent =
        here.times().stream()
            .filter(at -> Duration.between(at, now).abs().compareTo(BETWEEN) < 0)
            .max(Instant::compareTo);
    if (recent.isPresent()) {
      bringToSecondPlace(plan(), now);
      return recent.get();
    }
    return take(now);
  }

  /** Takes a backup now, unless there is one of this very second. */
  Instant take(Instant now) {
    try (Connection connection = Connections.copier(folder.store())) {
      BackupPlan plan = plan(connection);
      Optional<MasterKey> lock = key.read();
      Path target = here.target(now, lock.isPresent() ? BackupFolder.LOCKED : BackupFolder.OPEN);
      if (!Files.exists(target)) {
        if (lock.isPresent()) {
          writeLocked(connection, target, lock.get());
        } else {
          VerifiedCopy.write(connection, target);
        }
        here.thin(plan.rotation(), now);
      }
      bringToSecondPlace(plan, now);
      return now;
    } catch (SQLException | IOException | UncheckedIOException failure) {
      throw StoreRefusal.of(folder.backups(), failure);
    }
  }

  /** Writes a locked copy that was opened and checked to any file. */
  void writeLocked(Path target, MasterKey lock) {
    try (Connection connection = Connections.copier(folder.store())) {
      writeLocked(connection, target, lock);
    } catch (SQLException | IOException failure) {
      throw StoreRefusal.of(target, failure);
    }
  }

  /** The open copy lies in the data folder for a moment, where the store lies open anyway. */
  private void writeLocked(Connection connection, Path target, MasterKey lock) throws IOException {
    Path open = folder.path().resolve(".kopi-" + UUID.randomUUID());
    Path parent = Objects.requireNonNull(target.getParent(), "a file has a folder");
    Path locked = parent.resolve("." + target.getFileName() + "." + UUID.randomUUID());
    try {
      VerifiedCopy.write(connection, open);
      DataFolder.createPrivate(parent);
      OwnerOnly.newFile(locked);
      EncryptedFile.encrypt(open, locked, lock);
      requireSame(open, locked, lock);
      BackupFolder.settle(locked, target);
    } finally {
      Files.deleteIfExists(open);
      Files.deleteIfExists(locked);
    }
  }

  private static void requireSame(Path open, Path locked, MasterKey lock) throws IOException {
    try (InputStream wanted = Files.newInputStream(open);
        InputStream got =
            EncryptedInput.with(lock, Files.newInputStream(locked), locked.toString())) {
      byte[] one;
      do {
        one = wanted.readNBytes(1 << 16);
        if (!Arrays.equals(one, got.readNBytes(1 << 16))) {
          throw new IOException("the locked copy differs");
        }
      } while (one.length > 0);
    }
  }

  /**
   * What the second place lacks is copied when it is there; nothing is said when it is not, {@link
   * #second} tells.
   */
  private void bringToSecondPlace(BackupPlan plan, Instant now) {
    if (plan.second().isEmpty()) {
      return;
    }
    BackupFolder there = new BackupFolder(plan.second().get());
    if (!there.exists()) {
      return;
    }
    try {
      removeForgotten(there);
      for (Path file : lackedBy(there)) {
        there.take(file);
      }
      there.thin(plan.rotation(), now);
    } catch (IOException | UncheckedIOException failure) {
      LOG.warn("The second place could not be written", failure);
    }
  }

  private List<Path> lackedBy(BackupFolder there) {
    return here.files().stream()
        .filter(file -> !Files.exists(there.path().resolve(file.getFileName())))
        .toList();
  }

  /** Copies that hold something deleted for good go as soon as their place is there again. */
  private void removeForgotten(BackupFolder there) throws IOException {
    Path note = folder.path().resolve(FORGET);
    if (Files.exists(note)) {
      there.files().stream()
          .filter(file -> !Files.exists(here.path().resolve(file.getFileName())))
          .forEach(BackupFolder::remove);
      Files.delete(note);
    }
  }

  /**
   * Makes the folder for backups in a place the user chose. It must be there later: an unplugged
   * drive may leave an empty folder behind, which is not the drive.
   *
   * @return the folder that is to stand in {@link BackupPlan#SECOND}
   */
  public Path prepareSecond(Path place) {
    Path name = folder.backups().getFileName();
    Path made = name == null ? place : place.resolve(name.toString());
    try {
      Files.createDirectories(made);
      return made;
    } catch (IOException failure) {
      throw StoreRefusal.of(made, failure);
    }
  }

  /** How the second place stands; empty when there is none. */
  public Optional<SecondPlace> second() {
    return plan()
        .second()
        .map(path -> {
          BackupFolder there = new BackupFolder(path);
          return new SecondPlace(
              path,
              there.exists(),
              there.files().stream().findFirst().flatMap(Backups::takenAt),
              there.exists() ? lackedBy(there).size() : 0);
        });
  }

  /**
   * Every file beside the store that may still hold what was deleted: older backups, copies from
   * before a change of schema, and stores that a restore replaced.
   */
  public List<Path> olderCopies() {
    return Stream.concat(
            copiesIn(folder.backups(), "medspil-"), copiesIn(folder.path(), "medspil-erstattet-"))
        .toList();
  }

  private static Stream<Path> copiesIn(Path place, String prefix) {
    if (!Files.isDirectory(place)) {
      return Stream.empty();
    }
    try (Stream<Path> files = Files.list(place)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> String.valueOf(file.getFileName()).startsWith(prefix))
          .sorted()
          .toList()
          .stream();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /**
   * Takes a new backup and removes all older copies, in the second place too; what is not plugged
   * in now is removed when it is.
   *
   * @return how many files were removed here
   */
  int removeOlder(Instant now) {
    List<Path> old = olderCopies();
    Instant at = now;
    while (here.times().contains(at.truncatedTo(ChronoUnit.SECONDS))) {
      at = at.plusSeconds(1);
    }
    take(at);
    old.forEach(BackupFolder::remove);
    BackupPlan plan = plan();
    if (plan.second().isPresent()) {
      try {
        Files.writeString(folder.path().resolve(FORGET), at.toString());
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
      bringToSecondPlace(plan, now);
    }
    return old.size();
  }

  void beforeMigration(Connection connection, int version) {
    VerifiedCopy.write(
        connection, folder.backups().resolve("medspil-skema-" + version + BackupFolder.OPEN));
  }

  private BackupPlan plan() {
    try (Connection connection = Connections.reader(folder.store())) {
      return plan(connection);
    } catch (SQLException failure) {
      throw StoreRefusal.of(folder.store(), failure);
    }
  }

  private static BackupPlan plan(Connection connection) {
    return BackupPlan.read(new SettingStore(Jdbi.create(connection).open()));
  }
}
