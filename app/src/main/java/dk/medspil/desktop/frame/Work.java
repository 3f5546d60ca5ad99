package dk.medspil.desktop.frame;

import dk.medspil.exchange.AttachedFiles;
import dk.medspil.store.ActivityStore;
import dk.medspil.store.Backups;
import dk.medspil.store.Change;
import dk.medspil.store.Changed;
import dk.medspil.store.DataFolder;
import dk.medspil.store.RestorePreview;
import dk.medspil.store.Store;
import dk.medspil.store.Trashed;
import dk.medspil.store.WindowLock;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;

/**
 * The bridge between screens and the store: work runs on the store's threads, answers come back on
 * the JavaFX thread, failures go to the user. Nothing here waits.
 */
public final class Work implements AutoCloseable {
  private final Store store;
  private final Set<Drafts> holding = new LinkedHashSet<>();
  private final Consumer<Throwable> onFailure;
  private final Awaited all = new Awaited();
  private final Awaited writes = new Awaited();
  private final Unwritten unwritten = new Unwritten(edit -> send(edit, failure -> {}));
  private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper(this, "waiting");
  private final ReadOnlyBooleanWrapper anyUnwritten = new ReadOnlyBooleanWrapper(this, "unwritten");
  private final PauseTransition patience = new PauseTransition(Duration.seconds(5));
  private final ReadOnlyObjectWrapper<Optional<Instant>> lastBackup =
      new ReadOnlyObjectWrapper<>(this, "lastBackup", Optional.empty());
  private final ExecutorService files =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().name("medspil-files").daemon(true).factory());

  private final WindowLock windowLock;

  /** Work on a store; failures nobody else takes care of go to {@code onFailure}. */
  public Work(Store store, Consumer<Throwable> onFailure) {
    this.store = store;
    this.onFailure = onFailure;
    anyUnwritten.bind(unwritten.anyProperty().or(waiting.greaterThan(0)));
    patience.setOnFinished(event -> writeWaiting());
    store.keepWaiting(now -> Platform.runLater(() -> waiting(now.changes())));
    windowLock = new WindowLock(store.folder());
  }

  /** Writes as one undo step; {@code then} runs on the JavaFX thread once it is on the disk. */
  public <T> void change(String label, Change<T> change, Consumer<T> then) {
    unwritten.tryAgain();
    write(store.change(label, change), then, onFailure);
  }

  /** Writes as one undo step. */
  public void change(String label, Consumer<dk.medspil.store.Session> change) {
    change(label, plain(change), nothing -> {});
  }

  /**
   * Writes, joining the step before it when both have the same key, as when typing on. What the
   * store could not write is kept and tried again, until a newer write with the same key.
   */
  public void edit(String label, String key, Consumer<dk.medspil.store.Session> change) {
    var edit = new Unwritten.Edit(label, key, change);
    unwritten.sent(edit);
    unwritten.tryAgain();
    send(edit, onFailure);
  }

  /** As {@link #change}, but neither it nor anything before it can be taken back. */
  public <T> void seal(String label, Change<T> change, Consumer<T> then) {
    unwritten.tryAgain();
    write(store.seal(label, change), then, onFailure);
  }

  /** Writes something that cannot be taken back. */
  public void seal(String label, Consumer<dk.medspil.store.Session> change) {
    unwritten.tryAgain();
    write(store.seal(label, plain(change)), nothing -> {}, onFailure);
  }

  /** Reads; {@code then} runs on the JavaFX thread. */
  public <T> void read(Change<T> query, Consumer<T> then) {
    deliver(store.read(query), then);
  }

  /** Reads; {@code failed} runs too when there is no answer, after the user was told. */
  <T> void read(Change<T> query, Consumer<T> then, Runnable failed) {
    deliver(
        store.read(query),
        then,
        failure -> {
          onFailure.accept(failure);
          failed.run();
        });
  }

  /** Takes the last action back; {@code then} gets its label. */
  public void undo(Consumer<Optional<String>> then) {
    unwritten.tryAgain();
    write(store.undo(), then, onFailure);
  }

  /** Does the last undone action again; {@code then} gets its label. */
  public void redo(Consumer<Optional<String>> then) {
    unwritten.tryAgain();
    write(store.redo(), then, onFailure);
  }

  private void send(Unwritten.Edit edit, Consumer<Throwable> report) {
    unwritten.sent(edit);
    write(
        store.edit(edit.label(), edit.key(), plain(edit.change())),
        nothing -> unwritten.written(edit),
        failure -> {
          unwritten.failed(edit, failure);
          report.accept(failure);
        });
  }

  private <T> void write(
      CompletableFuture<T> answer, Consumer<T> then, Consumer<Throwable> failed) {
    writes.begin();
    deliver(
        answer,
        result -> {
          writes.end();
          then.accept(result);
          writes.runWaiting();
        },
        failure -> {
          writes.end();
          failed.accept(failure);
          writes.runWaiting();
        });
  }

  /** Runs slow work that is neither a read nor a write of the store, such as making a file. */
  public <T> void inBackground(Supplier<T> slow, Consumer<T> then) {
    deliver(CompletableFuture.supplyAsync(slow, files), then);
  }

  /** The content of attached files, for work {@link #inBackground}. */
  public AttachedFiles attachedFiles() {
    return store::attachedContent;
  }

  /** Brings any answer back to the JavaFX thread and its failure to the user. */
  public <T> void deliver(CompletableFuture<T> answer, Consumer<T> then) {
    deliver(answer, then, onFailure);
  }

  private <T> void deliver(
      CompletableFuture<T> answer, Consumer<T> then, Consumer<Throwable> failed) {
    all.begin();
    var _ =
        answer.whenComplete((result, failure) ->
            Platform.runLater(() -> {
              all.end();
              try {
                if (failure == null) {
                  then.accept(result);
                } else {
                  failed.accept(unwrapped(failure));
                }
              } finally {
                all.runWaiting();
              }
            }));
  }

  /** Something begins on the JavaFX thread that {@link #whenIdle} waits for. */
  void begin() {
    all.begin();
  }

  /** What began is done. */
  void end() {
    all.end();
    all.runWaiting();
  }

  /** Runs {@code then} on the JavaFX thread as soon as no answer is awaited; now if none is. */
  public void whenIdle(Runnable then) {
    all.whenNone(then);
  }

  /** Runs {@code then} on the JavaFX thread as soon as no write is under way; now if none is. */
  public void whenWritten(Runnable then) {
    writes.whenNone(then);
  }

  /** Whether a write is under way, so that what was read before may be out of date. */
  boolean isWriting() {
    return writes.countProperty().get() > 0;
  }

  /** A form has something typed that is not written yet. */
  void holds(Drafts form) {
    holding.add(form);
  }

  void letsGo(Drafts form) {
    holding.remove(form);
  }

  /** Writes what is typed in any form, also in one whose screen does not know of it. */
  public void writeTyped() {
    List.copyOf(holding).forEach(Drafts::flush);
  }

  /** Tries at once to write what could not be written. */
  public void retry() {
    unwritten.tryAgain();
    writeWaiting();
  }

  /** Gives up what could not be written. */
  public void giveUp() {
    unwritten.forget();
    patience.stop();
    if (waiting.get() > 0) {
      write(store.giveUpWaiting(), left -> {}, onFailure);
    }
  }

  /** How many changes the disk has not taken yet; they are read and worked on like any other. */
  public ReadOnlyIntegerProperty waitingProperty() {
    return waiting.getReadOnlyProperty();
  }

  /** Writes everything into another folder, with what waits; this one stays in use. */
  public void saveTo(DataFolder other, Consumer<DataFolder> then) {
    unwritten.tryAgain();
    write(store.saveTo(other), then, onFailure);
  }

  /** The disk may have room again at any time. */
  private void waiting(int changes) {
    waiting.set(changes);
    if (changes > 0) {
      patience.playFromStart();
    } else {
      patience.stop();
    }
  }

  private void writeWaiting() {
    if (waiting.get() > 0) {
      write(store.writeWaiting(), left -> {}, onFailure);
    }
  }

  /** Whether something is only in memory because the store could not write it. */
  public ReadOnlyBooleanProperty unwrittenProperty() {
    return anyUnwritten.getReadOnlyProperty();
  }

  /** Hears of each commit on the JavaFX thread until the returned handle is run. */
  public Runnable onChange(Consumer<Changed> listener) {
    return store.subscribe(changed -> Platform.runLater(() -> listener.accept(changed)));
  }

  /** The passphrase that opens the window; work with it {@link #inBackground}. */
  public WindowLock windowLock() {
    return windowLock;
  }

  /** Where everything is kept. */
  public DataFolder folder() {
    return store.folder();
  }

  /**
   * Deletes from the trash for good; what can be undone goes too.
   *
   * @param copies whether older copies go as well, after a new one was taken
   * @param then gets how many copies were removed
   */
  public void purge(List<Trashed> chosen, boolean copies, Instant now, Consumer<Integer> then) {
    write(
        store
            .purge(chosen, now)
            .thenCompose(gone ->
                copies ? store.removeOlderCopies(now) : CompletableFuture.completedFuture(0)),
        then,
        onFailure);
  }

  /** Deletes for good what has lain in the trash for its time. */
  public void emptyTrash(Instant now) {
    write(store.emptyTrash(now), gone -> {}, onFailure);
  }

  /** Adds to the log of exports, deletions and openings; that is no action to take back. */
  public void log(Consumer<ActivityStore> entry) {
    change("", session -> entry.accept(session.activities()));
  }

  /** Works with the backups, one thing after another; {@code then} gets the answer. */
  public <T> void withBackups(Function<Backups, T> slow, Consumer<T> then) {
    deliver(store.withBackups(slow), then);
  }

  /** As {@link #withBackups}; {@code refused} gets the failure instead of the user. */
  public <T> void withBackups(
      Function<Backups, T> slow, Consumer<T> then, Consumer<Throwable> refused) {
    deliver(store.withBackups(slow), then, refused);
  }

  /** What restoring a backup would mean; {@code refused} gets the failure instead of the user. */
  public void preview(
      Path backup,
      Optional<char[]> passphrase,
      Consumer<RestorePreview> then,
      Consumer<Throwable> refused) {
    deliver(store.preview(backup, passphrase), then, refused);
  }

  /** Puts a backup in the place of the store; {@code then} gets the file that was replaced. */
  public void restore(
      Path backup, Optional<char[]> passphrase, Instant now, Consumer<Optional<Path>> then) {
    write(store.restoreHere(backup, passphrase, now), then, onFailure);
  }

  /** Takes a verified backup and remembers its time in {@link #lastBackupProperty}. */
  public void backUp(Instant now, Consumer<Instant> then) {
    deliver(
        store.backupNow(now),
        at -> {
          lastBackup.set(Optional.of(at));
          then.accept(at);
        });
  }

  /** Takes a backup if the last one is more than an hour old, and remembers the last one's time. */
  public void backUpIfDue(Instant now) {
    deliver(store.backupIfDue(now), at -> lastBackup.set(Optional.of(at)));
  }

  /** When the last good backup was taken; empty until that is known. */
  public ReadOnlyObjectProperty<Optional<Instant>> lastBackupProperty() {
    return lastBackup.getReadOnlyProperty();
  }

  /** How many answers are awaited; 0 means that none is. */
  public ReadOnlyIntegerProperty underWayProperty() {
    return all.countProperty();
  }

  private static Change<Boolean> plain(Consumer<dk.medspil.store.Session> change) {
    return session -> {
      change.accept(session);
      return true;
    };
  }

  private static Throwable unwrapped(Throwable failure) {
    return failure instanceof CompletionException && failure.getCause() != null
        ? failure.getCause()
        : failure;
  }

  @Override
  public void close() {
    files.shutdown();
  }
}
