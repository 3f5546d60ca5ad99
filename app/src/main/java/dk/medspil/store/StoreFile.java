package dk.medspil.store;

import dk.medspil.store.StoreRefusedException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConnection;

/**
 * The open SQLite file: one connection that writes and one that reads. Each is used by one thread
 * at a time.
 */
final class StoreFile implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(StoreFile.class);

  private final Path path;
  private final StoreLock lock;
  private final Handle writer;
  private final Handle reader;
  private final UndoLog undo;
  private final Set<String> touched = new HashSet<>();

  private StoreFile(Path path, StoreLock lock, Connection write, Connection read) {
    this.path = path;
    this.lock = lock;
    this.writer = Jdbi.create(write).open();
    this.reader = Jdbi.create(read).open();
    this.undo = new UndoLog(writer);
    ((SQLiteConnection) write)
        .addUpdateListener((type, database, table, row) -> touched.add(table));
  }

  static StoreFile open(DataFolder folder) {
    requireBackground();
    StoreLock lock = StoreLock.take(folder);
    try {
      return opened(folder, lock);
    } catch (SQLException | IOException failure) {
      closeQuietly(lock);
      throw refused(folder.store(), failure);
    } catch (StoreRefusedException refusal) {
      closeQuietly(lock);
      throw refusal;
    }
  }

  private static StoreFile opened(DataFolder folder, StoreLock lock)
      throws SQLException, IOException {
    Path file = folder.store();
    boolean existed = Files.exists(file) && Files.size(file) > 0;
    Connection write = Connections.writer(file);
    try {
      Migrations.requireKnown(write, file.toString());
      if (existed && Migrations.version(write) < Migrations.current()) {
        new Backups(folder).beforeMigration(write, Migrations.version(write));
      }
      Migrations.apply(write);
      makePrivate(file);
      return new StoreFile(file, lock, write, Connections.reader(file));
    } catch (SQLException | RuntimeException failure) {
      write.close();
      throw failure;
    }
  }

  /** Lets nobody but the user read a file, where the file system knows how. */
  static void makePrivate(Path file) throws IOException {
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
  }

  <T> T change(String label, String key, Change<T> work) {
    return guarded(() -> {
      undo.begin();
      T result = writer.inTransaction(handle -> work.apply(new Session(handle)));
      undo.commit(label, key);
      return result;
    });
  }

  <T> T seal(String label, Change<T> work) {
    T result = change(label, "", work);
    undo.seal();
    return result;
  }

  Optional<String> undo() {
    return guarded(() -> {
      Optional<UndoLog.Step> step = writer.inTransaction(handle -> undo.takeBack());
      step.ifPresent(undo::undone);
      return step.map(UndoLog.Step::label);
    });
  }

  Optional<String> redo() {
    return guarded(() -> {
      Optional<UndoLog.Step> step = writer.inTransaction(handle -> undo.doAgain());
      step.ifPresent(undo::redone);
      return step.map(UndoLog.Step::label);
    });
  }

  Optional<String> undoLabel() {
    return undo.undoLabel();
  }

  <T> T read(Change<T> work) {
    return guarded(() -> reader.inTransaction(handle -> work.apply(new Session(handle))));
  }

  /** The tables touched since the last call. */
  Changed takeChanged() {
    Changed changed = new Changed(touched);
    touched.clear();
    return changed;
  }

  /**
   * Writes a copy that was opened and checked; an existing target is replaced only by a good copy.
   */
  void copyTo(Path target) {
    guarded(() -> {
      VerifiedCopy.write(writer.getConnection(), target);
      return target;
    });
  }

  List<String> check() {
    return guarded(() -> new StoreCheck(writer).problems());
  }

  private <T> T guarded(Supplier<T> work) {
    requireBackground();
    try {
      return work.get();
    } catch (StoreRefusedException refusal) {
      touched.clear();
      throw refusal;
    } catch (RuntimeException failure) {
      touched.clear();
      throw refused(path, failure);
    }
  }

  /** The window would stand still while the disk is waited for; by name, to know no JavaFX here. */
  private static void requireBackground() {
    if (Thread.currentThread().getName().equals("JavaFX Application Thread")) {
      throw new IllegalStateException("The store was called on the JavaFX thread");
    }
  }

  /** Turns a failure into the one sentence the user needs; the log gets the cause. */
  static StoreRefusedException refused(Path path, Throwable failure) {
    String text = messages(failure);
    if (text.contains("R24")) {
      return new StoreRefusedException(
          Reason.LOCKED_MINUTES,
          "Referatet er endeligt godkendt og kan ikke rettes. Tilføj en rettelse i stedet.",
          failure);
    }
    if (text.contains("R10")) {
      return new StoreRefusedException(
          Reason.RULE,
          "Linjen kan først afsluttes, når I har vurderet, om løsningen virkede.",
          failure);
    }
    if (text.contains("SQLITE_FULL")) {
      return new StoreRefusedException(
          Reason.FULL, "Der er ikke plads på disken. Ryd op, og prøv igen.", failure);
    }
    LOG.error("The store refused", failure);
    if (text.contains("SQLITE_NOTADB") || text.contains("SQLITE_CORRUPT")) {
      return new StoreRefusedException(
          Reason.DAMAGED,
          "Filen " + path + " er beskadiget og er ikke rørt. Gendan den sidste sikkerhedskopi.",
          failure);
    }
    if (text.contains("READONLY") || text.contains("CANTOPEN") || text.contains("AccessDenied")) {
      return new StoreRefusedException(
          Reason.NO_ACCESS,
          "Medspil kan ikke skrive i " + path + ". Vælg en mappe, du har adgang til.",
          failure);
    }
    return new StoreRefusedException(
        Reason.FAILED,
        "Det kunne ikke gemmes. Det, der var gemt før, er der stadig. Prøv igen.",
        failure);
  }

  private static String messages(Throwable failure) {
    StringBuilder all = new StringBuilder();
    for (@Nullable Throwable t = failure; t != null; t = t.getCause()) {
      all.append(t).append('\n');
    }
    return all.toString();
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
      reader.getConnection().close();
      writer.getConnection().close();
    } catch (SQLException failure) {
      LOG.warn("The store could not be closed", failure);
    }
    closeQuietly(lock);
  }
}
