package dk.medspil.store;

import dk.medspil.domain.safety.Activity;
import dk.medspil.store.encryption.MasterKey;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one way to everything Medspil keeps. Changes run one after another on a single writer thread,
 * each in one transaction and as one undo step; reads run on a thread of their own. Nothing here
 * ever waits on the caller's thread, but {@link #open} and {@link #close} do.
 */
public final class Store implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Store.class);

  private final DataFolder folder;
  private final Backups backups;
  private volatile StoreFile file;
  private final ExecutorService writing = thread("medspil-write");
  private final ExecutorService reading = thread("medspil-read");
  private final ExecutorService keeping = thread("medspil-backup");
  private final List<Consumer<Changed>> listeners = new CopyOnWriteArrayList<>();
  private final List<Consumer<Waiting>> onWaiting = new CopyOnWriteArrayList<>();
  private volatile boolean isWaiting;

  private Store(DataFolder folder, StoreFile file) {
    this.folder = folder;
    this.file = file;
    backups = new Backups(folder);
  }

  /**
   * Opens the store in a folder and makes it there if there is none; older stores are brought to
   * this program's schema after a verified copy was taken.
   *
   * @throws StoreRefusedException with one Danish sentence when the folder or the file cannot be
   *     used
   */
  public static Store open(DataFolder folder) {
    return new Store(folder, StoreFile.open(folder));
  }

  /** Whether a folder holds a store. */
  public static boolean existsIn(DataFolder folder) {
    return java.nio.file.Files.exists(folder.store());
  }

  /**
   * Puts a backup in the place of a folder's store; the store that was there is kept beside it with
   * a time stamp. Must not be called while the store is open.
   *
   * @return the replaced store, when there was one
   * @throws StoreRefusedException with one Danish sentence when the backup is not a sound store
   *     that this program can read, or the store is in use; then nothing was changed
   */
  public static Optional<Path> restore(DataFolder folder, Path backup, Instant now) {
    return restore(folder, backup, Optional.empty(), now);
  }

  /** As {@link #restore(DataFolder, Path, Instant)}, with the passphrase of a locked backup. */
  public static Optional<Path> restore(
      DataFolder folder, Path backup, Optional<char[]> passphrase, Instant now) {
    return new Restore(folder).from(backup, passphrase, now);
  }

  /**
   * What {@link #restore} would mean; nothing is changed.
   *
   * @throws StoreRefusedException as {@link #restore}
   */
  public static RestorePreview preview(
      DataFolder folder, Path backup, Optional<char[]> passphrase) {
    return new Restore(folder).preview(backup, passphrase);
  }

  /** Where the store lies. */
  public DataFolder folder() {
    return folder;
  }

  /**
   * Writes in one transaction that is one undo step.
   *
   * @param label the action's Danish name, as "Fortryd" shows it
   * @return what the work gives back, once it is on the disk; fails with {@link
   *     StoreRefusedException}, and then nothing was written
   */
  public <T> CompletableFuture<T> change(String label, Change<T> work) {
    return edit(label, "", work);
  }

  /**
   * As {@link #change}, but joins the step before it when both have the same key, as when typing
   * on.
   */
  public <T> CompletableFuture<T> edit(String label, String key, Change<T> work) {
    return write(() -> file.change(label, key, work));
  }

  /**
   * As {@link #change}, but cannot be taken back, nor can anything before it: for locking minutes
   * (R24).
   */
  public <T> CompletableFuture<T> seal(String label, Change<T> work) {
    return write(() -> file.seal(label, work));
  }

  /** Takes the last action back; gives its label, or nothing when there is none. */
  public CompletableFuture<Optional<String>> undo() {
    return write(() -> file.undo());
  }

  /** Does the last undone action again; gives its label, or nothing when there is none. */
  public CompletableFuture<Optional<String>> redo() {
    return write(() -> file.redo());
  }

  /** The label of the action that {@link #undo} would take back. */
  public CompletableFuture<Optional<String>> undoLabel() {
    return CompletableFuture.supplyAsync(() -> file.undoLabel(), writing);
  }

  /** Reads what was last committed. Reads that follow a finished change see it. */
  public <T> CompletableFuture<T> read(Change<T> work) {
    // What waits is seen only by the connection that holds it.
    return CompletableFuture.supplyAsync(() -> file.read(work), isWaiting ? writing : reading);
  }

  /**
   * The content of an attached file, for files that are made while the store goes on; waits for it,
   * so never to be called on the JavaFX thread.
   *
   * @throws StoreRefusedException if it is gone or is not what was put in
   */
  public byte[] attachedContent(String sha256) {
    try {
      return read(session -> session.attachments().content(sha256)).join();
    } catch (CompletionException failure) {
      if (failure.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw failure;
    }
  }

  /**
   * From now on a change that the disk does not take is kept in memory and counts as done: it is
   * read like any other, and is written once there is room. Each time the number of those that wait
   * may have changed the listener hears of it, on the writer thread.
   */
  public void keepWaiting(Consumer<Waiting> listener) {
    onWaiting.add(listener);
    file.writes().mayKeep();
  }

  /** Tries to write what waits; gives what waits after that. */
  public CompletableFuture<Waiting> writeWaiting() {
    return CompletableFuture.supplyAsync(
        () -> {
          file.writes().settle();
          return tellWaiting();
        },
        writing);
  }

  /** Gives up what waits. */
  public CompletableFuture<Waiting> giveUpWaiting() {
    return CompletableFuture.supplyAsync(
        () -> {
          file.writes().giveUp();
          return tellWaiting();
        },
        writing);
  }

  /**
   * Writes everything into another folder, with what waits; this store is as it was.
   *
   * @return fails with {@link StoreRefusedException} when there are data already, or it cannot be
   *     written
   */
  public CompletableFuture<DataFolder> saveTo(DataFolder other) {
    return CompletableFuture.supplyAsync(
        () -> {
          file.saveTo(other);
          folder.pointTo(other);
          return other;
        },
        writing);
  }

  private Waiting tellWaiting() {
    var waiting = new Waiting(file.writes().waiting());
    isWaiting = !waiting.isOver();
    onWaiting.forEach(listener -> listener.accept(waiting));
    return waiting;
  }

  /**
   * Calls a listener, on the writer thread, after each commit until the returned handle is closed.
   */
  public Runnable subscribe(Consumer<Changed> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /** The label of the action that {@link #redo} would do again. */
  public CompletableFuture<Optional<String>> redoLabel() {
    return CompletableFuture.supplyAsync(() -> file.redoLabel(), writing);
  }

  /**
   * Deletes from the trash for good, with all that hangs on it: rows, search index, write-ahead log
   * and everything that could be undone (R27). Copies taken before still hold it; see {@link
   * #removeOlderCopies}.
   *
   * @return how many of them there were
   */
  public CompletableFuture<Integer> purge(List<Trashed> chosen, Instant now) {
    return write(
        () -> file.purge(trash -> trash.all().stream().filter(chosen::contains).toList(), now));
  }

  /**
   * Deletes for good what has lain in the trash as long as the setting says; gives how many. What
   * can be undone goes too, but only when there is something to delete.
   */
  public CompletableFuture<Integer> emptyTrash(Instant now) {
    return write(() -> file.due(now).isEmpty() ? 0 : file.purge(trash -> trash.due(now), now));
  }

  /** Writes a verified copy of the store to a file. */
  public CompletableFuture<Path> backup(Path target) {
    return CompletableFuture.supplyAsync(
        () -> {
          file.copyTo(target);
          return target;
        },
        writing);
  }

  /** As {@link #backup(Path)}, in a file that opens only with the passphrase of a key. */
  public CompletableFuture<Path> backup(Path target, MasterKey lock) {
    return CompletableFuture.supplyAsync(
        () -> {
          backups.writeLocked(target.toAbsolutePath(), lock);
          return target;
        },
        writing);
  }

  /**
   * Takes an automatic backup if the last one is older than an hour, and brings to the second place
   * what it lacks; gives the time of the last good one. Nothing else waits for it.
   */
  public CompletableFuture<Instant> backupIfDue(Instant now) {
    return keep(() -> backups.takeIfDue(now));
  }

  /** Takes a backup among the automatic ones now; gives its time once it is verified. */
  public CompletableFuture<Instant> backupNow(Instant now) {
    return keep(() -> backups.take(now));
  }

  /** Takes a new backup and removes every older copy; gives how many were removed (R27). */
  public CompletableFuture<Integer> removeOlderCopies(Instant now) {
    return keep(() -> backups.removeOlder(now));
  }

  /** Does slow work with the backups in its turn among the others. */
  public <T> CompletableFuture<T> withBackups(Function<Backups, T> work) {
    return keep(() -> work.apply(backups));
  }

  /** What {@link #restoreHere} would mean; nothing is changed. */
  public CompletableFuture<RestorePreview> preview(Path backup, Optional<char[]> passphrase) {
    return keep(() -> new Restore(folder).preview(backup, passphrase));
  }

  /**
   * Puts a backup in the place of this store, which stays open. What was written before is kept in
   * a file beside it; there is nothing to undo afterwards.
   *
   * @return the file that holds what was replaced; fails with {@link StoreRefusedException}, and
   *     then this store is as it was
   */
  public CompletableFuture<Optional<Path>> restoreHere(
      Path backup, Optional<char[]> passphrase, Instant now) {
    Supplier<Optional<Path>> swap =
        () -> {
          file.close();
          try {
            return new Restore(folder).from(backup, passphrase, now);
          } finally {
            file = StoreFile.open(folder);
          }
        };
    // Both other threads wait, so that nobody uses the file that is being replaced.
    return CompletableFuture.supplyAsync(
        () -> {
          List<Activity> log = file.read(session -> session.activities().newest(Integer.MAX_VALUE));
          Optional<Path> kept =
              CompletableFuture.supplyAsync(
                      () -> CompletableFuture.supplyAsync(swap, reading).join(), keeping)
                  .join();
          file.change(
              "",
              "",
              session -> {
                session.activities().addMissing(log);
                session
                    .activities()
                    .add(
                        Activity.ofWorkplace(
                            now, Activity.Kind.RESTORED, Activity.Subject.BACKUP, ""));
                return true;
              });
          file.takeChanged();
          Changed all = file.allChanged();
          listeners.forEach(listener -> tell(listener, all));
          return kept;
        },
        writing);
  }

  private <T> CompletableFuture<T> keep(Supplier<T> work) {
    return CompletableFuture.supplyAsync(work, keeping);
  }

  /**
   * Reads the whole file through for damage, beside everything else; fails with {@link
   * StoreRefusedException} of reason {@code DAMAGED}. A healthy start does not wait for it.
   */
  public CompletableFuture<Boolean> readThrough() {
    return CompletableFuture.supplyAsync(
        () -> {
          StoreFile.readThrough(folder);
          return true;
        },
        work -> Thread.ofPlatform().name("medspil-look").daemon(true).start(work));
  }

  /** Everything that is wrong with the store, as Danish sentences; empty when all is well. */
  public CompletableFuture<List<String>> check() {
    return CompletableFuture.supplyAsync(() -> file.check(), writing);
  }

  private <T> CompletableFuture<T> write(Supplier<T> work) {
    return CompletableFuture.supplyAsync(
        () -> {
          T result = work.get();
          if (isWaiting || file.writes().waiting() > 0) {
            tellWaiting();
          }
          Changed changed = file.takeChanged();
          if (!changed.tables().isEmpty()) {
            listeners.forEach(listener -> tell(listener, changed));
          }
          return result;
        },
        writing);
  }

  /** A listener that fails must not make a committed change look failed. */
  private static void tell(Consumer<Changed> listener, Changed changed) {
    try {
      listener.accept(changed);
    } catch (RuntimeException failure) {
      LOG.error("A listener failed after a commit", failure);
    }
  }

  /** Waits for everything under way, then closes the file. */
  @Override
  public void close() {
    finish(reading);
    finish(writing);
    finish(keeping);
    file.close();
  }

  private static void finish(ExecutorService executor) {
    executor.shutdown();
    try {
      if (!executor.awaitTermination(30, TimeUnit.SECONDS)) {
        LOG.warn("The store did not finish within 30 seconds");
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static ExecutorService thread(String name) {
    return Executors.newSingleThreadExecutor(Thread.ofPlatform().name(name).daemon(true).factory());
  }
}
