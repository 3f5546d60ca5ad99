package dk.medspil.desktop.shell;

import dk.medspil.desktop.frame.Screen;
import dk.medspil.desktop.frame.Work;
import java.util.Optional;
import javafx.stage.Stage;
import javafx.util.Subscription;

/**
 * Closes the window without losing a word: what is typed is written, the window disappears at once,
 * and the program ends when everything is on the disk. If something could not be written, the
 * window comes back with it.
 */
final class Closing {
  private final Stage stage;
  private final Work work;
  private final Runnable onClosed;
  private Optional<Subscription> waiting = Optional.empty();

  Closing(Stage stage, Work work, Runnable onClosed) {
    this.stage = stage;
    this.work = work;
    this.onClosed = onClosed;
  }

  /** Closes the screen for good only once what it held is written. */
  void begin(Screen screen) {
    if (waiting.isPresent()) {
      return;
    }
    screen.flush();
    stage.hide();
    whenIdle(() -> {
      screen.close();
      whenIdle(this::end);
    });
  }

  /** Brings the window back if it was closing. */
  void giveUp() {
    if (waiting.isPresent()) {
      stopWaiting();
      stage.show();
    }
  }

  private void end() {
    work.close();
    onClosed.run();
  }

  private void whenIdle(Runnable then) {
    stopWaiting();
    waiting =
        Optional.of(
            work.underWayProperty()
                .subscribe(count -> {
                  if (count.intValue() == 0) {
                    // Later, so that the answer that came last has been told first.
                    javafx.application.Platform.runLater(() -> goOn(then));
                  }
                }));
  }

  private void goOn(Runnable then) {
    if (waiting.isPresent() && work.underWayProperty().get() == 0) {
      stopWaiting();
      then.run();
    }
  }

  private void stopWaiting() {
    waiting.ifPresent(Subscription::unsubscribe);
    waiting = Optional.empty();
  }
}
