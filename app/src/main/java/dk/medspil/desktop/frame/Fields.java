package dk.medspil.desktop.frame;

import dk.medspil.desktop.control.TabKey;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;

/** Keeps fields and the store in step, without ever overwriting what is being typed. */
public final class Fields implements AutoCloseable {
  private final Autosave autosave = new Autosave();
  private final Work work;

  /** No field is kept yet. */
  public Fields(Work work) {
    this.work = work;
  }

  /** Writes what is typed in a text field; Tab leaves a text area as it leaves any field. */
  public void text(TextInputControl field, Consumer<String> write) {
    autosave.watch(field, field.textProperty(), write);
    if (field instanceof TextArea area) {
      leaveByTab(area);
    }
  }

  /** Writes what is chosen or understood; {@code focus} is the node that has the focus then. */
  public <T> void value(Node focus, Property<T> property, Consumer<T> write) {
    autosave.watch(focus, property, write);
  }

  /** Shows what the store holds, unless the user is in the middle of typing. */
  public void show(TextInputControl field, String stored) {
    // What is kept has no blank at its end, but the next word may be on its way.
    if (field.isFocused() && field.getText().strip().equals(stored)) {
      return;
    }
    int caret = field.getCaretPosition();
    show(field, field.textProperty(), stored);
    if (field.isFocused()) {
      field.positionCaret(Math.min(caret, field.getLength()));
    }
  }

  /**
   * Shows what the store holds, unless it is older than what the user did: something is not written
   * yet, or is being written while the field has focus.
   */
  public <T> void show(Node focus, Property<T> property, T stored) {
    boolean onItsWay =
        autosave.isPending(property) || (focus.isFocused() && work.underWayProperty().get() > 0);
    if (!onItsWay && !Objects.equals(property.getValue(), stored)) {
      autosave.quietly(() -> property.setValue(stored));
    }
  }

  /** Sets fields without writing them back. */
  public void quietly(Runnable settingFields) {
    autosave.quietly(settingFields);
  }

  /** Writes what is not written yet. */
  public void flush() {
    autosave.flush();
  }

  @Override
  public void close() {
    autosave.close();
  }

  /** Lets Tab leave a text area as it leaves any field. */
  public static void leaveByTab(TextArea area) {
    TabKey.leaves(area);
  }
}
