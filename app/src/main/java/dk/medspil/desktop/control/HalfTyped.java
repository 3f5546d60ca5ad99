package dk.medspil.desktop.control;

import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** A field whose text becomes a value only when the user is done with it. */
public interface HalfTyped {

  /** Reads what is typed so far, as when the focus leaves. */
  void finish();

  /** Finishes the field that has the focus, if it is such a field; the focus stays there. */
  static void finishAt(@Nullable Node focused) {
    for (Node node = focused; node != null; node = node.getParent()) {
      if (node instanceof HalfTyped field) {
        field.finish();
      }
    }
  }
}
