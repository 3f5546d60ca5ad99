package dk.medspil.desktop.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.util.Duration;

/**
 * Writes what is typed in fields at most half a second after the first unwritten keystroke, when
 * the field loses focus, and when the screen is left. There is no Save button anywhere.
 */
public final class Autosave implements AutoCloseable {
  /** Half of what the store promises, so that the commit itself is inside the promised second. */
  private static final Duration PATIENCE = Duration.millis(400);

  private final Map<Object, Runnable> pending = new LinkedHashMap<>();
  private final Map<Property<?>, Object> stored = new HashMap<>();
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
            later(property, () -> write(property, write));
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

  /**
   * What is written is what the store holds from then on, also when it is taken back before anybody
   * has read it. An empty text is no such value: the user is about to type another one.
   */
  private <T> void write(Property<T> property, Consumer<T> write) {
    T value = property.getValue();
    if (!(value instanceof String text && text.isBlank())) {
      stored.put(property, value);
    }
    write.accept(value);
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

  /**
   * Shows what the store holds. A field the user is in changes only when the store has, as after an
   * undo, and keeps the blanks around what is typed, which the store may leave out.
   *
   * @param focus the node that has the focus while the value is typed or chosen
   */
  public <T> void show(Node focus, Property<T> property, T now) {
    boolean sameStore = now.equals(stored.put(property, now));
    boolean leave = focus.isFocused() && (sameStore || isStripped(property.getValue(), now));
    if (!leave && !isPending(property) && !Objects.equals(property.getValue(), now)) {
      quietly(() -> set(focus, property, now));
    }
  }

  private static boolean isStripped(Object typed, Object now) {
    return typed instanceof String text && text.strip().equals(now);
  }

  private static <T> void set(Node focus, Property<T> property, T now) {
    if (focus instanceof TextInputControl field) {
      int caret = field.getCaretPosition();
      property.setValue(now);
      field.positionCaret(Math.min(caret, field.getLength()));
    } else {
      property.setValue(now);
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

  /** Forgets what is not written yet, because it has become something else. */
  public void drop() {
    timer.stop();
    pending.clear();
  }

  @Override
  public void close() {
    flush();
    detach.forEach(Runnable::run);
    detach.clear();
    stored.clear();
  }
}
