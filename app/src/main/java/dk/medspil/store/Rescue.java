package dk.medspil.store;

import dk.medspil.store.RescueSource.Kind;
import dk.medspil.store.StoreRefusedException.Reason;
import dk.medspil.store.encryption.EncryptedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds what can take the place of a damaged or missing store, and puts the chosen one there. The
 * damaged file is never written to, and is kept beside the new one with a time stamp.
 */
public final class Rescue {
  private static final Logger LOG = LoggerFactory.getLogger(Rescue.class);
  private static final int BACKUPS_OFFERED = 3;

  private final DataFolder folder;

  /** The rescue of the store in a folder; the store must not be open. */
  public Rescue(DataFolder folder) {
    this.folder = folder;
  }

  /**
   * What can take the damaged store's place, the fullest first: what can be read of it, and the
   * newest sound backups. Looking takes as long as copying the store does.
   *
   * @throws StoreRefusedException if another program uses the folder, or it cannot be written
   */
  public List<RescueSource> sources() {
    try (StoreLock _ = StoreLock.take(folder)) {
      Leftovers.clear(folder);
      List<RescueSource> all = new ArrayList<>();
      List<RescueSource> backups = backups();
      salvaged(
              backups.stream()
                  .filter(source -> source.kind() == Kind.BACKUP)
                  .findFirst()
                  .map(RescueSource::file))
          .ifPresent(all::add);
      all.addAll(backups);
      return List.copyOf(all);
    } catch (IOException failure) {
      throw StoreRefusal.of(folder.path(), failure);
    }
  }

  /**
   * Puts a source in the place of the store.
   *
   * @return the file that was damaged, kept with a time stamp
   * @throws StoreRefusedException with one Danish sentence; then nothing was changed
   */
  public Optional<Path> use(RescueSource source, Instant now) {
    return use(source, Optional.empty(), now);
  }

  /** As {@link #use(RescueSource, Instant)}, with the passphrase of a locked backup. */
  public Optional<Path> use(RescueSource source, Optional<char[]> passphrase, Instant now) {
    return Store.restore(folder, source.file(), passphrase, now);
  }

  /**
   * Saves what can be read of the store, in one go: for where nobody can be asked.
   *
   * @return what took its place
   * @throws StoreRefusedException if nothing can be read; then nothing was changed
   */
  public RescueSource salvage(Instant now) {
    RescueSource source =
        sources().stream()
            .filter(one -> one.kind() == Kind.SALVAGED)
            .findFirst()
            .orElseThrow(() ->
                new StoreRefusedException(
                    Reason.DAMAGED,
                    "Der kan ikke læses noget i "
                        + folder.store()
                        + ". Gendan en sikkerhedskopi fra "
                        + folder.backups()
                        + "."));
    use(source, now);
    return source;
  }

  /**
   * Begins anew in a folder whose store is gone; the backups stay.
   *
   * @throws StoreRefusedException if there is a store, or it cannot be written
   */
  public void startOver() {
    try (StoreLock _ = StoreLock.take(folder)) {
      if (Files.exists(folder.store()) && Files.size(folder.store()) > 0) {
        throw new StoreRefusedException(
            Reason.FAILED, "Der ligger allerede data i " + folder.path() + ". Intet er ændret.");
      }
      OwnerOnly.newFile(folder.store());
      try (Connection connection = Connections.writer(folder.store())) {
        Migrations.apply(connection);
      }
    } catch (IOException | SQLException failure) {
      throw StoreRefusal.of(folder.path(), failure);
    }
  }

  /** Works on a copy: even reading a damaged file may write to it or to its log. */
  private Optional<RescueSource> salvaged(Optional<Path> backup) {
    if (!Files.exists(folder.store())) {
      return Optional.empty();
    }
    Path fresh = folder.path().resolve(".redning-" + UUID.randomUUID() + ".ny");
    try (var copy = LookedAt.copyOf(folder)) {
      OwnerOnly.newFile(fresh);
      int missing = Salvage.of(copy.connection(), fresh, backup);
      VerifiedCopy.requireSound(fresh, folder.store());
      Holdings holds = holdings(fresh);
      return holds.workplace().isEmpty() && holds.meetings() + holds.tasks() == 0
          ? Optional.empty()
          : Optional.of(new RescueSource(Kind.SALVAGED, fresh, Optional.empty(), holds, missing));
    } catch (IOException | SQLException | StoreRefusedException unreadable) {
      LOG.warn("Nothing could be read of the damaged store", unreadable);
      return Optional.empty();
    }
  }

  private List<RescueSource> backups() {
    List<RescueSource> sound = new ArrayList<>();
    for (Path file : new Backups(folder).files()) {
      if (sound.size() == BACKUPS_OFFERED) {
        break;
      }
      backup(file).ifPresent(sound::add);
    }
    return sound;
  }

  /** A backup that is itself damaged is none to choose here. */
  private static Optional<RescueSource> backup(Path file) {
    if (EncryptedFile.is(file)) {
      return Optional.of(
          new RescueSource(Kind.LOCKED_BACKUP, file, Backups.takenAt(file), Holdings.unknown(), 0));
    }
    try {
      VerifiedCopy.requireSound(file, file);
      return Optional.of(
          new RescueSource(Kind.BACKUP, file, Backups.takenAt(file), holdings(file), 0));
    } catch (StoreRefusedException | SQLException damaged) {
      LOG.warn("A backup was passed over", damaged);
      return Optional.empty();
    }
  }

  private static Holdings holdings(Path file) throws SQLException {
    try (Connection connection = Connections.reader(file)) {
      return Holdings.of(connection);
    }
  }
}
