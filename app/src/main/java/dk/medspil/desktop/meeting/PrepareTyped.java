package dk.medspil.desktop.meeting;

import dk.medspil.desktop.control.HalfTyped;
import dk.medspil.desktop.control.TabKey;
import dk.medspil.desktop.frame.Autosave;
import dk.medspil.desktop.frame.Drafts;
import dk.medspil.desktop.frame.Work;
import java.util.function.Consumer;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;

/** Keeps fields and the store in step, without ever overwriting what is being typed. */
final class PrepareTyped implements AutoCloseable {
  private final Autosave autosave = new Autosave();
  private final Drafts drafts;

  /** No field is kept yet. */
  PrepareTyped(Work work) {
    drafts = new Drafts(work);
  }

  /** For parts that keep their own fields. */
  Autosave autosave() {
    return autosave;
  }

  /** Writes what is typed in a text field. */
  void text(TextInputControl field, Consumer<String> write) {
    autosave.watch(field, field.textProperty(), write);
    if (field instanceof TextArea area) {
      leaveByTab(area);
    }
  }

  /** Writes what is chosen or understood; {@code focus} is the node that has the focus then. */
  <T> void value(Node focus, Property<T> property, Consumer<T> write) {
    autosave.watch(focus, property, write);
  }

  /** Keeps what a field has not understood yet; {@link #resume} shows it again. */
  void halfTyped(String place, HalfTyped field) {
    drafts.halfTyped(place, field);
  }

  /** Shows what was left half-typed, once the fields show what the store holds. */
  void resume() {
    drafts.restore();
  }

  /** Shows what the store holds, unless something newer is typed. */
  void show(TextInputControl field, String stored) {
    show(field, field.textProperty(), stored);
  }

  /** Shows what the store holds, unless something newer is typed or chosen. */
  <T> void show(Node focus, Property<T> property, T stored) {
    autosave.show(focus, property, stored);
  }

  /** Writes what is not written yet. */
  void flush() {
    autosave.flush();
    drafts.flush();
  }

  /** Writes soon what a later call for the same key may replace. */
  void later(Object key, Runnable write) {
    autosave.later(key, write);
  }

  @Override
  public void close() {
    autosave.close();
    drafts.close();
  }

  /** A text area takes Tab as a character; here it must move on, as everywhere else. */
  private static void leaveByTab(TextArea area) {
    TabKey.leaves(area);
  }
}
