package dk.medspil.crash;

import dk.medspil.desktop.shell.Desktop;
import dk.medspil.store.DataFolder;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * The real window on JavaFX's headless platform, with somebody who types numbers in the line for
 * new tasks until the program is killed; it says what it has typed on standard output.
 */
public final class WindowProgram {
  private static final long KEY_MILLIS = 15;

  private WindowProgram() {}

  /** Arguments: data folder, and whether to go to the plan after a while. */
  public static void main(String[] args) {
    Thread.ofPlatform().daemon(true).start(() -> type(Boolean.parseBoolean(args[1])));
    Desktop.launch(new DataFolder(Path.of(args[0])), false, Optional.empty());
  }

  private static void type(boolean leaves) {
    Stage stage = await(WindowProgram::window);
    say("opened " + onFx(stage::getTitle).replace(' ', '_'));
    press(stage, KeyCode.DIGIT4);
    TextInputControl line =
        await(() ->
            onFx(() -> stage.getScene().getFocusOwner()) instanceof TextInputControl text
                ? Optional.of(text)
                : Optional.empty());
    String before = onFx(line::getText);
    say("found " + before.strip().replace(' ', '_'));
    int number = last(before);
    for (int count = 1; ; count++) {
      number++;
      key(line, number + " ");
      say("typed " + number + " " + System.currentTimeMillis());
      pause();
      if (leaves && count == 40) {
        press(stage, KeyCode.DIGIT5);
        say("left");
        return;
      }
    }
  }

  /** The last whole number of a text of numbers. */
  static int last(String text) {
    String[] words = text.strip().split(" ");
    return words.length == 0 || words[words.length - 1].isEmpty()
        ? 0
        : Integer.parseInt(words[words.length - 1]);
  }

  private static Optional<Stage> window() {
    return onFx(() ->
        Window.getWindows().stream()
            .filter(window -> window instanceof Stage && window.isShowing())
            .map(Stage.class::cast)
            .filter(stage -> stage.getTitle() != null && stage.getTitle().contains("Medspil"))
            .findFirst());
  }

  /** Each letter as the keyboard sends it. */
  private static void key(Node target, String letters) {
    onFx(() -> {
      letters.codePoints().forEach(letter -> type(target, Character.toString(letter)));
      return true;
    });
  }

  private static void type(Node target, String letter) {
    Event.fireEvent(
        target,
        new KeyEvent(
            KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false));
  }

  private static void press(Stage stage, KeyCode code) {
    onFx(() -> {
      Node focus = stage.getScene().getFocusOwner();
      Event.fireEvent(
          focus == null ? stage.getScene().getRoot() : focus,
          new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, true, false, false));
      return true;
    });
  }

  private static <T> T await(Supplier<Optional<T>> what) {
    while (true) {
      try {
        Optional<T> found = what.get();
        if (found.isPresent()) {
          return found.get();
        }
      } catch (IllegalStateException toolkitNotStarted) {
        // The main thread is about to start it.
      }
      pause();
    }
  }

  private static <T> T onFx(Supplier<T> work) {
    var answer = new CompletableFuture<T>();
    Platform.runLater(() -> answer.complete(work.get()));
    return answer.orTimeout(60, TimeUnit.SECONDS).join();
  }

  private static void pause() {
    try {
      Thread.sleep(KEY_MILLIS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static void say(String line) {
    System.out.println(line + ";");
    System.out.flush();
  }
}
