package dk.medspil.desktop.frame;

import java.util.ArrayDeque;
import java.util.Queue;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** How many answers are awaited, and what is to run once none is. On the JavaFX thread only. */
final class Awaited {
  private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(this, "count");
  private final Queue<Runnable> waiting = new ArrayDeque<>();

  void begin() {
    count.set(count.get() + 1);
  }

  /** One answer has come; what waits is not run before {@link #runWaiting}. */
  void end() {
    count.set(count.get() - 1);
  }

  void whenNone(Runnable then) {
    waiting.add(then);
    runWaiting();
  }

  void runWaiting() {
    while (count.get() == 0 && !waiting.isEmpty()) {
      waiting.remove().run();
    }
  }

  ReadOnlyIntegerProperty countProperty() {
    return count.getReadOnlyProperty();
  }
}
