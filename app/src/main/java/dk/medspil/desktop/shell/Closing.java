package dk.medspil.desktop.shell;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Dialogs;
import dk.medspil.desktop.control.Question;
import dk.medspil.desktop.frame.Screen;
import dk.medspil.desktop.frame.Work;
import javafx.stage.Stage;

/**
 * Closes the window without losing a word: what is typed is written, the window disappears at once,
 * and the program ends when everything is on the disk. If something could not be written, the
 * window comes back with it; the second time the user may close without it.
 */
final class Closing {
  private final Stage stage;
  private final Work work;
  private final Dialogs dialogs;
  private final Runnable onClosed;
  private boolean closing;
  private boolean failedBefore;
  private boolean asking;

  Closing(Stage stage, Work work, Dialogs dialogs, Runnable onClosed) {
    this.stage = stage;
    this.work = work;
    this.dialogs = dialogs;
    this.onClosed = onClosed;
  }

  /** Whether closing has begun, or it is asked how. */
  boolean isUnderWay() {
    return closing || asking;
  }

  /** Closes the screen for good only once what it held is written. */
  void begin(Screen screen) {
    closing = true;
    screen.flush();
    work.writeTyped();
    work.retry();
    stage.hide();
    whenWritten(() -> {
      screen.close();
      whenWritten(this::end);
    });
  }

  /** Closes at once without what could not be written: it is safe in another folder. */
  void leave(Screen screen) {
    closing = true;
    stage.hide();
    work.giveUp();
    screen.close();
    work.whenIdle(() -> {
      work.giveUp();
      work.whenIdle(this::end);
    });
  }

  /**
   * Something failed: brings the window back if it was closing.
   *
   * @return whether the user is asked what to do about it, and need not be told
   */
  boolean stop() {
    if (closing) {
      closing = false;
      stage.show();
      if (failedBefore) {
        ask();
      }
      failedBefore = true;
    }
    return asking;
  }

  private void ask() {
    asking = true;
    dialogs.ask(
        Question.destructive(
            Texts.get("shell.closing.title"),
            Texts.get("shell.closing.body"),
            Texts.get("shell.closing.act"),
            Texts.get("shell.closing.keep")),
        () -> {
          stage.hide();
          work.giveUp();
          end();
        },
        () -> asking = false);
  }

  private void whenWritten(Runnable then) {
    work.whenIdle(() -> {
      if (closing && work.unwrittenProperty().get()) {
        failedBefore = true;
        stop();
      } else if (closing) {
        then.run();
      }
    });
  }

  private void end() {
    work.close();
    onClosed.run();
  }
}
