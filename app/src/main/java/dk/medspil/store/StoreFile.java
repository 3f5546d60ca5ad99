package dk.medspil.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.ColonPrefixSqlParser;
import org.jdbi.v3.core.statement.SqlParser;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.TemplateEngine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConnection;

/**
 * The open SQLite file: one connection that writes and one that reads. Each is used by one thread
 * at a time.
 */
final class StoreFile implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(StoreFile.class);

  /**
   * Shared, because it remembers what it has read: the writing and the reading connection say much
   * the same, and reading a statement costs more than many a statement does.
   */
  private static final SqlParser NAMED_PARAMETERS = new ColonPrefixSqlParser();

  private final DataFolder folder;
  private final StoreLock lock;
  private final Handle writer;
  private final Handle reader;
  private final UndoLog undo;
  private final Writes writes;
  private final Set<String> touched = new HashSet<>();
  private boolean action;

  private StoreFile(DataFolder folder, StoreLock lock, Connection write, Connection read) {
    this.folder = folder;
    this.lock = lock;
    this.writer = handle(write);
    this.reader = handle(read).setStatementBuilder(new KeptStatements());
    // Nothing can be taken back yet, so that nothing can point to them again.
    new AttachmentStore(writer).removeOrphans();
    this.undo = new UndoLog(writer);
    this.writes = new Writes(folder.store(), writer, undo);
    ((SQLiteConnection) write)
        .addUpdateListener((type, database, table, row) -> touched.add(table));
  }

  /** No statement here has attributes to fill in, and looking for them costs time at the start. */
  private static Handle handle(Connection connection) {
    Jdbi jdbi = Jdbi.create(connection);
    jdbi.getConfig(SqlStatements.class)
        .setTemplateEngine(TemplateEngine.NOP)
        .setSqlParser(NAMED_PARAMETERS);
    return jdbi.open();
  }

  static StoreFile open(DataFolder folder) {
    requireBackground();
    StoreLock lock = StoreLock.take(folder);
    try {
      return opened(folder, lock);
    } catch (StoreRefusedException refusal) {
      closeQuietly(lock);
      throw refusal;
    } catch (SQLException | IOException | RuntimeException failure) {
      closeQuietly(lock);
      throw StoreRefusal.of(folder.store(), failure);
    }
  }

  private static StoreFile opened(DataFolder folder, StoreLock lock)
      throws SQLException, IOException {
    Path file = folder.store();
    Leftovers.clear(folder);
    Soundness.requireNotLost(folder);
    boolean existed = Files.exists(file) && Files.size(file) > 0;
    if (existed) {
      requireOursAndSound(folder);
      requireWritable(file);
    }
    makePrivate(folder);
    Connection write = Connections.writer(file);
    try {
      if (existed && Migrations.version(write) < Migrations.current()) {
        new Backups(folder).beforeMigration(write, Migrations.version(write));
      }
      Migrations.apply(write);
      return new StoreFile(folder, lock, write, Connections.reader(file));
    } catch (SQLException | RuntimeException failure) {
      write.close();
      throw failure;
    }
  }

  /** Lets nobody but the user read a file, where the file system knows how. */
  static void makePrivate(Path file) throws IOException {
    OwnerOnly.file(file);
  }

  /** Before SQLite makes its files beside the store: they get the store's own rights. */
  private static void makePrivate(DataFolder folder) throws IOException {
    OwnerOnly.newFile(folder.store());
    OwnerOnly.file(folder.store());
    OwnerOnly.folderOfOurs(folder.path());
  }

  /** SQLite would open it all the same, and fail at the first word that is typed. */
  private static void requireWritable(Path file) throws AccessDeniedException {
    if (!Files.isWritable(file)) {
      throw new AccessDeniedException(file.toString());
    }
  }

  /**
   * Looks through a connection that cannot write: opening for writing would already change the
   * file. Closing it would still write a log that was left into the file, so that a file with one
   * is looked at as a copy.
   */
  private static void requireOursAndSound(DataFolder folder) throws SQLException, IOException {
    if (Soundness.isDoubtful(folder)) {
      try (var copy = LookedAt.copyOf(folder)) {
        Migrations.requireKnown(copy.connection(), folder.store().toString());
        Soundness.require(copy.connection(), folder, true);
      }
      Files.deleteIfExists(folder.suspicion());
      return;
    }
    try (Connection look = Connections.reader(folder.store())) {
      Migrations.requireKnown(look, folder.store().toString());
      // A change of schema rewrites the file, and its copy is only worth something if it is whole.
      Soundness.require(look, folder, Migrations.version(look) < Migrations.current());
    }
  }

  /**
   * Reads the whole file through on a connection of its own; nothing waits for it.
   *
   * @throws StoreRefusedException if it is damaged
   */
  static void readThrough(DataFolder folder) {
    requireBackground();
    try (Connection look = Connections.reader(folder.store())) {
      Soundness.require(look, folder, true);
    } catch (SQLException | IOException | RuntimeException failure) {
      throw refused(folder, failure);
    }
  }

  private StoreRefusedException refused(Throwable failure) {
    return refused(folder, failure);
  }

  /** Damage met while at work is looked into at the next start, before anything is written. */
  private static StoreRefusedException refused(DataFolder folder, Throwable failure) {
    StoreRefusedException refusal =
        failure instanceof StoreRefusedException known
            ? known
            : StoreRefusal.of(folder.store(), failure);
    if (refusal.reason() == StoreRefusedException.Reason.DAMAGED) {
      try {
        OwnerOnly.newFile(folder.suspicion());
      } catch (IOException noRoom) {
        LOG.warn("The suspicion of damage could not be noted", noRoom);
      }
    }
    return refusal;
  }

  <T> T change(String label, String key, Change<T> work) {
    return guarded(() ->
        writes.write(
            key,
            (handle, log, ids) -> {
              log.begin();
              T result = work.apply(new Session(handle, ids));
              action |= log.commit(label, key);
              return result;
            }));
  }

  <T> T seal(String label, Change<T> work) {
    return guarded(() ->
        writes.write(
            "",
            (handle, log, ids) -> {
              log.begin();
              T result = work.apply(new Session(handle, ids));
              log.commit(label, "");
              log.seal();
              action = true;
              return result;
            }));
  }

  /**
   * Deletes for good: the rows, what can be taken back, the search index and the write-ahead log
   * (R27), and the content of files that nothing points to any more. SQLite overwrites what it
   * frees, because {@code secure_delete} is on.
   */
  int purge(Function<TrashStore, List<Trashed>> which, Instant now) {
    if (writes.waiting() > 0) {
      throw new StoreRefusedException(
          StoreRefusedException.Reason.FULL,
          "Der ligger ændringer, som disken ikke har taget imod. Slet endeligt, når de er gemt.");
    }
    List<Trashed> gone =
        seal(
            "",
            session -> {
              List<Trashed> chosen = which.apply(session.trash());
              chosen.forEach(one -> session.trash().delete(one, now));
              if (!chosen.isEmpty()) {
                session.attachments().removeOrphans();
                session.trash().rebuildSearch();
              }
              return chosen;
            });
    guarded(() -> writer.execute("PRAGMA wal_checkpoint(TRUNCATE)"));
    return gone.size();
  }

  /** What has lain in the trash for its time. */
  List<Trashed> due(Instant now) {
    return guarded(() -> new TrashStore(writer).due(now));
  }

  Optional<String> undo() {
    return guarded(() ->
        writes.write(
            "",
            (handle, log, ids) -> {
              Optional<UndoLog.Step> step = log.takeBack();
              step.ifPresent(log::undone);
              action |= step.isPresent();
              return step.map(UndoLog.Step::label);
            }));
  }

  Optional<String> redo() {
    return guarded(() ->
        writes.write(
            "",
            (handle, log, ids) -> {
              Optional<UndoLog.Step> step = log.doAgain();
              step.ifPresent(log::redone);
              action |= step.isPresent();
              return step.map(UndoLog.Step::label);
            }));
  }

  /** What the disk does not take, and whether and how it is brought there. */
  Writes writes() {
    return writes;
  }

  /**
   * Writes a copy of everything, what waits included, into another folder.
   *
   * @throws StoreRefusedException if there are data already, or it cannot be written
   */
  void saveTo(DataFolder other) {
    guarded(() -> {
      if (Files.exists(other.store())) {
        throw new StoreRefusedException(
            StoreRefusedException.Reason.FAILED,
            "Der ligger allerede data i " + other.path() + ". Vælg en anden mappe.");
      }
      writes.outside(() -> {
        VerifiedCopy.write(writer.getConnection(), other.store());
        return true;
      });
      try (StoreFile there = open(other)) {
        writes.writeTo(there.writes);
      }
      return true;
    });
  }

  Optional<String> undoLabel() {
    return undo.undoLabel();
  }

  Optional<String> redoLabel() {
    return undo.redoLabel();
  }

  <T> T read(Change<T> work) {
    return guarded(() ->
        writes.waiting() > 0
            ? work.apply(new Session(writer))
            : reader.inTransaction(handle -> work.apply(new Session(handle))));
  }

  /** The tables touched since the last call. */
  Changed takeChanged() {
    Changed changed = new Changed(touched, action);
    touched.clear();
    action = false;
    return changed;
  }

  /** Every table, for when the whole file is another one. */
  Changed allChanged() {
    return new Changed(
        reader
            .createQuery("SELECT name FROM sqlite_master WHERE type = 'table'")
            .mapTo(String.class)
            .set(),
        true);
  }

  /**
   * Writes a copy that was opened and checked; an existing target is replaced only by a good copy.
   */
  void copyTo(Path target) {
    guarded(() ->
        writes.outside(() -> {
          VerifiedCopy.write(writer.getConnection(), target);
          return target;
        }));
  }

  List<String> check() {
    return guarded(() -> new StoreCheck(writer).problems());
  }

  private <T> T guarded(Supplier<T> work) {
    requireBackground();
    try {
      return work.get();
    } catch (StoreRefusedException refusal) {
      throw refusal;
    } catch (RuntimeException failure) {
      throw refused(failure);
    }
  }

  /** The window would stand still while the disk is waited for; by name, to know no JavaFX here. */
  private static void requireBackground() {
    if (Thread.currentThread().getName().equals("JavaFX Application Thread")) {
      throw new IllegalStateException("The store was called on the JavaFX thread");
    }
  }

  private static void closeQuietly(StoreLock lock) {
    try {
      lock.close();
    } catch (IOException failure) {
      LOG.warn("The lock could not be released", failure);
    }
  }

  @Override
  public void close() {
    try {
      writes.settle();
      reader.getConnection().close();
      writer.getConnection().close();
    } catch (SQLException failure) {
      LOG.warn("The store could not be closed", failure);
    }
    new OpenedCopies(folder).clear();
    closeQuietly(lock);
  }
}
