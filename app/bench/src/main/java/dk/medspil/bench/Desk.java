package dk.medspil.bench;

import dk.medspil.content.ContentLibrary;
import dk.medspil.desktop.Theme;
import dk.medspil.desktop.frame.Place;
import dk.medspil.desktop.hall.Hall;
import dk.medspil.desktop.projector.DesktopScreens;
import dk.medspil.desktop.projector.HallWindow;
import dk.medspil.desktop.shell.ShellWindow;
import dk.medspil.desktop.shell.Surroundings;
import dk.medspil.spelling.Speller;
import dk.medspil.store.Store;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.stage.Stage;

/** The program's window and its hall on a store, and a way to wait for them. */
record Desk(ShellWindow shell, Stage stage, Hall hall) {
  private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

  /** Opens the window; on the JavaFX thread. The answer comes when it is on the screen. */
  static CompletableFuture<Desk> open(Store store) {
    Stage stage = new Stage();
    var hall = new HallWindow(stage, new DesktopScreens(), text -> {});
    var around =
        new Surroundings(
            Clock.system(DENMARK),
            new Theme(),
            new ContentLibrary(),
            new NoFiles(),
            file -> false,
            hall,
            Optional.empty(),
            Optional.empty(),
            Speller::load);
    ShellWindow shell = new ShellWindow(stage, store, around, () -> {});
    var opened = new CompletableFuture<Desk>();
    stage.setOnShown(event -> opened.complete(new Desk(shell, stage, hall)));
    shell.open();
    return opened;
  }

  /** Milliseconds from asking for a place until it was drawn with all it reads. */
  double go(Place place) throws Exception {
    return timed(() -> shell.go(place));
  }

  /** Milliseconds from the beginning of something until its outcome was drawn. */
  double timed(Runnable work) throws Exception {
    long begun = System.nanoTime();
    onFx(work);
    idle();
    return (System.nanoTime() - begun) / 1e6;
  }

  /** Until nothing is awaited and a frame with the answer was drawn. */
  void idle() throws Exception {
    for (int calm = 0; calm < 2; calm++) {
      var idle = new CompletableFuture<Boolean>();
      onFx(() -> shell.work().whenIdle(() -> Probe.afterPulses(1, () -> idle.complete(true))));
      idle.get();
    }
  }

  /** Runs something on the JavaFX thread and waits for it. */
  static void onFx(Runnable work) throws Exception {
    var done = new CompletableFuture<Boolean>();
    Platform.runLater(() -> {
      try {
        work.run();
        done.complete(true);
      } catch (RuntimeException failure) {
        done.completeExceptionally(failure);
      }
    });
    done.get();
  }
}
