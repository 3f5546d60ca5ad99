package dk.medspil.desktop.shell;

import dk.medspil.desktop.frame.Screen;
import dk.medspil.desktop.frame.Work;
import javafx.stage.Stage;

/**
 * Closes the window without losing a word: what is typed is written, the window disappears at once,
 * and the program ends when everything is on the disk. If something could not be written, the
 * window comes back with it.
 */
final class Closing {
  private final Stage stage;
  private final Work work;
  private final Runnable onClosed;
  private boolean closing;

  Closing(Stage stage, Work work, Runnable onClosed) {
    this.stage = stage;
    this.work = work;
    this.onClosed = onClosed;
  }

  /** Closes the screen for good only once what it held is written. */
  void begin(Screen screen) {
    if (closing) {
      return;
    }
    closing = true;
    screen.flush();
    stage.hide();
    whenWritten(() -> {
      screen.close();
      whenWritten(this::end);
    });
  }

  /** Brings the window back if it was closing. */
  void giveUp() {
    if (closing) {
      closing = false;
      stage.show();
    }
  }

  private void whenWritten(Runnable then) {
    work.whenIdle(() -> {
      if (closing) {
        then.run();
      }
    });
  }

  private void end() {
    work.close();
    onClosed.run();
  }
}
