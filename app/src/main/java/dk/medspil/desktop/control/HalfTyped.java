package dk.medspil.desktop.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** A field whose text becomes a value only when the user is done with it. */
public interface HalfTyped {

  /** Reads what is typed so far, as when the focus leaves. */
  void finish();

  /** What is typed and not read, or not understood; empty when the text says the value. */
  ObservableValue<String> unreadProperty();

  /** Takes up a text that was left here unread, and reads it. */
  void resume(String text);

  /** Finishes the field that has the focus, if it is such a field; the focus stays there. */
  static void finishAt(@Nullable Node focused) {
    for (Node node = focused; node != null; node = node.getParent()) {
      if (node instanceof HalfTyped field) {
        field.finish();
      }
    }
  }
}
