package dk.medspil.desktop.frame;

import dk.medspil.store.Session;
import dk.medspil.store.StoreRefusedException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.util.Duration;

/**
 * What was typed and could not be written, as on a full disk: the newest of each key is kept and
 * tried again until it is on the disk. What a rule forbids is not, because it never would be.
 */
final class Unwritten {
  private static final Duration PATIENCE = Duration.seconds(5);

  /** One write of something typed. */
  record Edit(String label, String key, Consumer<Session> change) {}

  private final Map<String, Edit> newest = new LinkedHashMap<>();
  private final Map<String, Edit> failed = new LinkedHashMap<>();
  private final Consumer<Edit> again;
  private final PauseTransition timer = new PauseTransition(PATIENCE);
  private final ReadOnlyBooleanWrapper any = new ReadOnlyBooleanWrapper(this, "any");

  /** Nothing has failed; {@code again} is called with what is to be tried again. */
  Unwritten(Consumer<Edit> again) {
    this.again = again;
    timer.setOnFinished(event -> tryAgain());
  }

  /** An edit is on its way, in the place of an older one with the same key. */
  void sent(Edit edit) {
    newest.put(edit.key(), edit);
    failed.remove(edit.key());
  }

  void written(Edit edit) {
    newest.remove(edit.key(), edit);
    update();
  }

  void failed(Edit edit, Throwable failure) {
    if (!newest.remove(edit.key(), edit)) {
      return;
    }
    if (isPassing(failure)) {
      failed.put(edit.key(), edit);
      timer.playFromStart();
    }
    update();
  }

  /** Tries again what has failed, in the order it was typed. */
  void tryAgain() {
    List.copyOf(failed.values()).forEach(again);
  }

  /** Gives up what has failed. */
  void forget() {
    timer.stop();
    failed.clear();
    update();
  }

  /** Whether something typed is only in memory because it could not be written. */
  ReadOnlyBooleanProperty anyProperty() {
    return any.getReadOnlyProperty();
  }

  private void update() {
    any.set(!failed.isEmpty());
  }

  private static boolean isPassing(Throwable failure) {
    return failure instanceof StoreRefusedException refusal
        && switch (refusal.reason()) {
          case RULE, LOCKED_MINUTES -> false;
          default -> true;
        };
  }
}
