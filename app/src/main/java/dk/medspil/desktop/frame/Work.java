package dk.medspil.desktop.frame;

import dk.medspil.store.Change;
import dk.medspil.store.Changed;
import dk.medspil.store.Store;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/**
 * The bridge between screens and the store: work runs on the store's threads, answers come back on
 * the JavaFX thread, failures go to the user. Nothing here waits.
 */
public final class Work implements AutoCloseable {
  private final Store store;
  private final Consumer<Throwable> onFailure;
  private final ReadOnlyIntegerWrapper underWay = new ReadOnlyIntegerWrapper(this, "underWay");
  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private final ExecutorService files =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().name("medspil-files").daemon(true).factory());

  /** Work on a store; failures nobody else takes care of go to {@code onFailure}. */
  public Work(Store store, Consumer<Throwable> onFailure) {
    this.store = store;
    this.onFailure = onFailure;
  }

  /** Writes as one undo step; {@code then} runs on the JavaFX thread once it is on the disk. */
  public <T> void change(String label, Change<T> change, Consumer<T> then) {
    deliver(store.change(label, change), then);
  }

  /** Writes as one undo step. */
  public void change(String label, Consumer<dk.medspil.store.Session> change) {
    change(label, plain(change), nothing -> {});
  }

  /** Writes, joining the step before it when both have the same key, as when typing on. */
  public void edit(String label, String key, Consumer<dk.medspil.store.Session> change) {
    deliver(store.edit(label, key, plain(change)), nothing -> {});
  }

  /** Writes something that cannot be taken back. */
  public void seal(String label, Consumer<dk.medspil.store.Session> change) {
    deliver(store.seal(label, plain(change)), nothing -> {});
  }

  /** Reads; {@code then} runs on the JavaFX thread. */
  public <T> void read(Change<T> query, Consumer<T> then) {
    deliver(store.read(query), then);
  }

  /** Takes the last action back; {@code then} gets its label. */
  public void undo(Consumer<Optional<String>> then) {
    deliver(store.undo(), then);
  }

  /** Does the last undone action again; {@code then} gets its label. */
  public void redo(Consumer<Optional<String>> then) {
    deliver(store.redo(), then);
  }

  /** Runs slow work that is neither a read nor a write of the store, such as making a file. */
  public <T> void inBackground(Supplier<T> slow, Consumer<T> then) {
    deliver(CompletableFuture.supplyAsync(slow, files), then);
  }

  /** Brings any answer back to the JavaFX thread and its failure to the user. */
  public <T> void deliver(CompletableFuture<T> answer, Consumer<T> then) {
    underWay.set(underWay.get() + 1);
    var _ =
        answer.whenComplete((result, failure) ->
            Platform.runLater(() -> {
              underWay.set(underWay.get() - 1);
              try {
                if (failure == null) {
                  then.accept(result);
                } else {
                  onFailure.accept(unwrapped(failure));
                }
              } finally {
                runIdle();
              }
            }));
  }

  /** Runs {@code then} on the JavaFX thread as soon as no answer is awaited; now if none is. */
  public void whenIdle(Runnable then) {
    waiting.add(then);
    runIdle();
  }

  private void runIdle() {
    while (underWay.get() == 0 && !waiting.isEmpty()) {
      waiting.remove().run();
    }
  }

  /** Hears of each commit on the JavaFX thread until the returned handle is run. */
  public Runnable onChange(Consumer<Changed> listener) {
    return store.subscribe(changed -> Platform.runLater(() -> listener.accept(changed)));
  }

  /** How many answers are awaited; 0 means that all is written. */
  public ReadOnlyIntegerProperty underWayProperty() {
    return underWay.getReadOnlyProperty();
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
