package dk.medspil.desktop.frame;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.util.Duration;

/**
 * Writes what is typed in fields at most half a second after the first unwritten keystroke, when
 * the field loses focus, and when the screen is left. There is no Save button anywhere.
 */
public final class Autosave implements AutoCloseable {
  /** Half of what the store promises, so that the commit itself is inside the promised second. */
  private static final Duration PATIENCE = Duration.millis(400);

  private final Map<Object, Runnable> pending = new LinkedHashMap<>();
  private final List<Runnable> detach = new ArrayList<>();
  private final PauseTransition timer = new PauseTransition(PATIENCE);

  /** Nothing is watched yet. */
  public Autosave() {
    timer.setOnFinished(event -> flush());
  }

  /**
   * Calls {@code write} with the property's newest value soon after the user changed it. Values set
   * while {@link #quietly} runs are not the user's and are not written.
   */
  public <T> void watch(Node field, Property<T> property, Consumer<T> write) {
    javafx.util.Subscription typed =
        property.subscribe((before, now) -> {
          if (!quiet) {
            later(property, () -> write.accept(property.getValue()));
          }
        });
    javafx.util.Subscription left =
        field
            .focusedProperty()
            .subscribe(focused -> {
              if (!focused) {
                flush();
              }
            });
    detach.add(typed::unsubscribe);
    detach.add(left::unsubscribe);
  }

  private boolean quiet;

  /** Sets fields from the store without writing them back. */
  public void quietly(Runnable settingFields) {
    boolean before = quiet;
    quiet = true;
    try {
      settingFields.run();
    } finally {
      quiet = before;
    }
  }

  /** Whether the field's newest value is not written yet; then the store must not overwrite it. */
  public boolean isPending(Property<?> property) {
    return pending.containsKey(property);
  }

  /** Writes soon what a later call for the same key may replace. */
  public void later(Object key, Runnable write) {
    boolean first = pending.isEmpty();
    pending.put(key, write);
    if (first) {
      timer.playFromStart();
    }
  }

  /** Writes everything that is not written yet, now. */
  public void flush() {
    timer.stop();
    List<Runnable> writes = List.copyOf(pending.values());
    pending.clear();
    writes.forEach(Runnable::run);
  }

  @Override
  public void close() {
    flush();
    detach.forEach(Runnable::run);
    detach.clear();
  }
}
