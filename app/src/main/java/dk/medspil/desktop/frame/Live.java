package dk.medspil.desktop.frame;

import dk.medspil.store.Change;
import dk.medspil.store.Changed;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Keeps what a screen shows up to date: reads it once, and again after each commit that touches one
 * of its tables. Reads that would only repeat one under way are saved. But for the first, nothing
 * is shown that may be older than what the user wrote last.
 *
 * @param <T> what is shown, an immutable picture
 */
public final class Live<T> implements AutoCloseable {
  private final Work work;
  private final Set<String> tables;
  private final Change<T> query;
  private final Consumer<T> show;
  private final Runnable unsubscribe;
  private boolean shown;
  private boolean reading;
  private boolean again;
  private boolean closed;

  private Live(Work work, Set<String> tables, Change<T> query, Consumer<T> show) {
    this.work = work;
    this.tables = tables;
    this.query = query;
    this.show = show;
    this.unsubscribe = work.onChange(this::heard);
  }

  /** Starts reading at once; {@code show} is called on the JavaFX thread. */
  public static <T> Live<T> of(Work work, Set<String> tables, Change<T> query, Consumer<T> show) {
    Live<T> live = new Live<>(work, tables, query, show);
    live.reload();
    return live;
  }

  /** Reads again, because what is asked for has changed. */
  public void reload() {
    if (closed) {
      return;
    }
    if (reading) {
      again = true;
      return;
    }
    reading = true;
    work.read(query, this::arrived, this::failed);
  }

  private void heard(Changed changed) {
    if (tables.stream().anyMatch(changed::touches)) {
      reload();
    }
  }

  private void arrived(T picture) {
    reading = false;
    if (closed) {
      return;
    }
    boolean old = again || work.isWriting();
    if (!shown || !old) {
      shown = true;
      show.accept(picture);
    }
    if (old) {
      again = false;
      work.whenWritten(this::reload);
    }
  }

  /** What was not read is read at the next change. */
  private void failed() {
    reading = false;
    if (again) {
      again = false;
      reload();
    }
  }

  @Override
  public void close() {
    closed = true;
    unsubscribe.run();
  }
}
