package dk.medspil.bench;

import dk.medspil.content.ContentLibrary;
import dk.medspil.desktop.Theme;
import dk.medspil.desktop.frame.Place;
import dk.medspil.desktop.hall.Hall;
import dk.medspil.desktop.hall.HallPicture;
import dk.medspil.desktop.projector.DesktopScreens;
import dk.medspil.desktop.projector.HallWindow;
import dk.medspil.desktop.shell.ShellWindow;
import dk.medspil.desktop.shell.Surroundings;
import dk.medspil.domain.dialogue.Note;
import dk.medspil.domain.dialogue.Step;
import dk.medspil.store.DataFolder;
import dk.medspil.store.Session;
import dk.medspil.store.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.util.Subscription;

/**
 * The program with 300 cards on one board and the hall open: a key on a card hides it from the room
 * and shows it again, and what is measured is the time until the hall has drawn that. The keystroke
 * goes through the store, as it does for a user.
 */
final class Room {
  private static final int NOTES = 300;
  private static final int KEYS = 60;
  private static final int WARM_UP = 20;

  /** The program's window and its hall. */
  private record Opened(ShellWindow shell, Stage stage, Hall hall) {}

  private Room() {}

  /** {@code Room DIR}: DIR is a workplace that is copied, and the copy is used. */
  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createTempDirectory("medspil-room");
    for (Path file : Files.list(Path.of(arguments[0])).filter(Files::isRegularFile).toList()) {
      Files.copy(file, folder.resolve(file.getFileName()));
    }
    Store store = Store.open(new DataFolder(folder));
    UUID board = store.change("Gør tavlen stor", Room::grow).join();
    var window = new CompletableFuture<Opened>();
    Platform.startup(() -> show(store, window));
    Opened opened = window.get();
    ShellWindow shell = opened.shell();
    onFx(() -> shell.go(new Place.BoardAt(board)));
    idle(shell);
    onFx(() -> opened.hall().start());
    idle(shell);
    onFx(() -> press(opened, KeyCode.UP, false));
    List<Double> times = new ArrayList<>();
    var pulses = new CompletableFuture<Pulses>();
    for (int i = 0; i < WARM_UP + KEYS; i++) {
      if (i == WARM_UP) {
        onFx(() -> {
          var started = new Pulses();
          started.start();
          pulses.complete(started);
        });
      }
      double took = key(opened);
      idle(shell);
      if (i >= WARM_UP) {
        times.add(took);
      }
    }
    var end = new CompletableFuture<Double>();
    onFx(() -> end.complete(pulses.join().end(0.95)));
    Probe.print("key", Medians.of(times));
    Probe.print("pulse.p95", end.get());
    store.close();
    Runtime.getRuntime().halt(0);
  }

  /** Fills the last board of the first forum up, all of it revealed. */
  private static UUID grow(Session session) {
    UUID forum = session.workplaces().forums().getFirst().id();
    UUID board = session.boards().ofForum(forum).getFirst().id();
    for (int i = session.boards().notes(board).size(); i < NOTES; i++) {
      session
          .boards()
          .save(
              new Note(
                  session.newId(),
                  board,
                  Step.of(i % 4 + 1),
                  1000 + i,
                  "Vi leder efter beskeder om natten " + i,
                  Optional.empty(),
                  false,
                  Optional.empty()));
    }
    return board;
  }

  private static void show(Store store, CompletableFuture<Opened> opened) {
    Stage stage = new Stage();
    var window = new HallWindow(stage, new DesktopScreens(), text -> {});
    var around =
        new Surroundings(
            Clock.system(ZoneId.of("Europe/Copenhagen")),
            new Theme(),
            new ContentLibrary(),
            new NoFiles(),
            window,
            Optional.empty(),
            Optional.empty());
    ShellWindow shell = new ShellWindow(stage, store, around, () -> {});
    stage.setOnShown(event -> opened.complete(new Opened(shell, stage, window)));
    shell.open();
  }

  /** Milliseconds until the hall has another picture and has drawn it. */
  private static double key(Opened opened) throws Exception {
    var seen = new CompletableFuture<Double>();
    onFx(() -> {
      long begun = System.nanoTime();
      var hall = opened.hall();
      HallPicture before = hall.pictureProperty().get();
      var once = new CompletableFuture<Subscription>();
      once.complete(
          hall.pictureProperty()
              .subscribe((old, now) -> {
                if (!now.equals(before)) {
                  once.join().unsubscribe();
                  Probe.afterPulses(1, () -> seen.complete((System.nanoTime() - begun) / 1e6));
                }
              }));
      press(opened, KeyCode.S, true);
    });
    return seen.get();
  }

  private static void press(Opened opened, KeyCode code, boolean alt) {
    var target = opened.stage().getScene().getFocusOwner();
    Event.fireEvent(
        target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, alt, false));
  }

  private static void idle(ShellWindow shell) throws Exception {
    var idle = new CompletableFuture<Boolean>();
    onFx(() -> shell.work().whenIdle(() -> Probe.afterPulses(2, () -> idle.complete(true))));
    idle.get();
  }

  private static void onFx(Runnable work) throws Exception {
    var done = new CompletableFuture<Boolean>();
    Platform.runLater(() -> {
      work.run();
      done.complete(true);
    });
    done.get();
  }
}
