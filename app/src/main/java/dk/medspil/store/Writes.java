package dk.medspil.store;

import dk.medspil.store.StoreRefusedException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes to the file, and keeps what the disk does not take: the changes then stand in a
 * transaction that is not committed, in SQLite's memory, where everything can be read and worked on
 * as usual. SQLite gives up the whole transaction when a commit fails for want of room, so each
 * change is remembered and done again. Used on the writer thread only.
 */
final class Writes {
  private static final Logger LOG = LoggerFactory.getLogger(Writes.class);

  /** One change, or one step back or forth; it can be done again and gives the same ids. */
  @FunctionalInterface
  interface Act<T> {
    T on(Handle handle, UndoLog undo, Supplier<UUID> ids);
  }

  private record Kept<T>(String key, Act<T> act, Ids ids) {
    T with(Handle handle, UndoLog undo) {
      ids.rewind();
      return act.on(handle, undo, ids);
    }
  }

  private final Path file;
  private final Optional<Object> key;
  private final Handle handle;
  private final UndoLog undo;
  private final List<Kept<?>> kept = new ArrayList<>();
  private UndoLog.Snapshot base;
  private volatile boolean mayKeep;

  /** {@code file} may be moved away while it is open: then what is written goes nowhere. */
  Writes(Path file, Handle handle, UndoLog undo) {
    this.file = file;
    this.key = key(file);
    this.handle = handle;
    this.undo = undo;
    base = undo.snapshot();
  }

  /** From now on what the disk does not take is kept; before, it fails. */
  void mayKeep() {
    mayKeep = true;
  }

  /** How many changes are only in memory. */
  int waiting() {
    return kept.size();
  }

  /**
   * Writes; while others wait, this waits with them.
   *
   * @param key a later act with the same key replaces one that waits; empty replaces none
   */
  <T> T write(String key, Act<T> act) {
    var one = new Kept<>(key, act, new Ids());
    return kept.isEmpty() ? writeNow(one) : keepOneMore(one);
  }

  private <T> T writeNow(Kept<T> one) {
    UndoLog.Snapshot before = undo.snapshot();
    if (mayKeep && !isThere()) {
      base = before;
      return keepFirst(
          one,
          new StoreRefusedException(
              Reason.MISSING, "Mappen " + file.getParent() + " er væk. Sæt drevet i igen."));
    }
    try {
      return handle.inTransaction(open -> one.with(handle, undo));
    } catch (RuntimeException failure) {
      undo.reset(before);
      if (!mayKeep || !StoreRefusal.isPassing(failure)) {
        throw failure;
      }
      LOG.warn("A change is kept in memory until it can be written");
      base = before;
      return keepFirst(one, failure);
    }
  }

  private <T> T keepFirst(Kept<T> one, RuntimeException failure) {
    try {
      begin();
      T result = one.with(handle, undo);
      kept.add(one);
      return result;
    } catch (RuntimeException | SQLException unreadable) {
      rollBack();
      undo.reset(base);
      failure.addSuppressed(unreadable);
      throw failure;
    }
  }

  private <T> T keepOneMore(Kept<T> one) {
    UndoLog.Snapshot before = undo.snapshot();
    handle.execute("SAVEPOINT act");
    try {
      T result = one.with(handle, undo);
      requireCoherent();
      handle.execute("RELEASE act");
      boolean replaces = !one.key().isEmpty() && kept.getLast().key().equals(one.key());
      if (replaces) {
        kept.removeLast();
      }
      kept.add(one);
      return result;
    } catch (RuntimeException refused) {
      handle.execute("ROLLBACK TO act");
      handle.execute("RELEASE act");
      undo.reset(before);
      throw refused;
    }
  }

  /** What the commit would refuse must be refused now, or it would hold the others back. */
  private void requireCoherent() {
    if (!handle.createQuery("PRAGMA foreign_key_check").mapToMap().list().isEmpty()) {
      throw new IllegalStateException("a reference points to nothing");
    }
  }

  /** Tries to write what waits; whether nothing waits any more. */
  boolean settle() {
    if (kept.isEmpty()) {
      return true;
    }
    if (!isThere()) {
      return false;
    }
    try {
      Sql.run(handle.getConnection(), "COMMIT");
      kept.clear();
      LOG.info("What was kept in memory is written");
      return true;
    } catch (SQLException stillNoRoom) {
      doAgain();
      return false;
    }
  }

  /** Does work for which no transaction may be open. */
  <T> T outside(Supplier<T> work) {
    if (kept.isEmpty()) {
      return work.get();
    }
    rollBack();
    try {
      return work.get();
    } finally {
      doAgain();
    }
  }

  /** Gives up what waits. */
  void giveUp() {
    if (!kept.isEmpty()) {
      rollBack();
      undo.reset(base);
      kept.clear();
    }
  }

  /** Writes what waits to another file instead; here it waits on. */
  void writeTo(Writes other) {
    for (Kept<?> one : kept) {
      other.writeNow(one);
    }
  }

  private boolean isThere() {
    return key(file).equals(key) && Files.exists(file);
  }

  /** The same name may be another file by now; not every file system can tell. */
  private static Optional<Object> key(Path file) {
    try {
      return Optional.ofNullable(Files.readAttributes(file, BasicFileAttributes.class).fileKey());
    } catch (IOException gone) {
      return Optional.empty();
    }
  }

  private void doAgain() {
    rollBack();
    undo.reset(base);
    try {
      begin();
      for (Kept<?> one : kept) {
        one.with(handle, undo);
      }
    } catch (RuntimeException | SQLException unreadable) {
      // Nothing can be read, as of a drive that is gone: the acts stay for when it is back.
      LOG.warn("What is kept in memory cannot be shown now", unreadable);
    }
  }

  private void begin() throws SQLException {
    // Or SQLite would write to the full disk when its memory gets short.
    Sql.run(handle.getConnection(), "PRAGMA cache_spill = OFF");
    Sql.run(handle.getConnection(), "BEGIN");
  }

  /** SQLite may have done it already. */
  private void rollBack() {
    try {
      Sql.run(handle.getConnection(), "ROLLBACK");
    } catch (SQLException noneOpen) {
      LOG.debug("No transaction was open", noneOpen);
    }
  }

  /** Ids that come out the same each time the same change is done again. */
  private static final class Ids implements Supplier<UUID> {
    private final List<UUID> given = new ArrayList<>();
    private Iterator<UUID> again = given.iterator();

    void rewind() {
      again = List.copyOf(given).iterator();
    }

    @Override
    public UUID get() {
      if (again.hasNext()) {
        return again.next();
      }
      UUID fresh = UUID.randomUUID();
      given.add(fresh);
      again = List.<UUID>of().iterator();
      return fresh;
    }
  }
}
