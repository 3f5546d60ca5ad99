package dk.medspil.bench;

import dk.medspil.desktop.frame.Place;
import dk.medspil.desktop.hall.HallPicture;
import dk.medspil.domain.dialogue.Note;
import dk.medspil.domain.dialogue.Step;
import dk.medspil.store.DataFolder;
import dk.medspil.store.Session;
import dk.medspil.store.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
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

  private Room() {}

  /** {@code Room DIR}: DIR is a workplace that is copied, and the copy is used. */
  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createTempDirectory("medspil-room");
    for (Path file : Files.list(Path.of(arguments[0])).filter(Files::isRegularFile).toList()) {
      Files.copy(file, folder.resolve(file.getFileName()));
    }
    Store store = Store.open(new DataFolder(folder));
    UUID board = store.change("Gør tavlen stor", Room::grow).join();
    var opening = new CompletableFuture<Desk>();
    Platform.startup(() -> Desk.open(store).thenAccept(opening::complete));
    Desk opened = opening.get();
    opened.go(new Place.BoardAt(board));
    opened.timed(() -> opened.hall().start());
    Desk.onFx(() -> press(opened, KeyCode.UP, false));
    List<Double> times = new ArrayList<>();
    var pulses = new CompletableFuture<Pulses>();
    for (int i = 0; i < WARM_UP + KEYS; i++) {
      if (i == WARM_UP) {
        Desk.onFx(() -> {
          var started = new Pulses();
          started.start();
          pulses.complete(started);
        });
      }
      double took = key(opened);
      opened.idle();
      if (i >= WARM_UP) {
        times.add(took);
      }
    }
    var end = new CompletableFuture<Double>();
    Desk.onFx(() -> end.complete(pulses.join().end(0.95)));
    Probe.print("key", Medians.of(times));
    Probe.print("pulse.p95", end.get());
    store.close();
    Runtime.getRuntime().halt(0);
  }

  /** Fills a board of four steps up, all of it revealed. */
  private static UUID grow(Session session) {
    UUID board =
        session.workplaces().forums().stream()
            .flatMap(forum -> session.boards().ofForum(forum.id()).stream())
            .filter(each -> each.shape().steps().size() == Step.values().length)
            .findFirst()
            .orElseThrow()
            .id();
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

  /** Milliseconds until the hall has another picture and has drawn it. */
  private static double key(Desk opened) throws Exception {
    var seen = new CompletableFuture<Double>();
    Desk.onFx(() -> {
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

  private static void press(Desk opened, KeyCode code, boolean alt) {
    var target = opened.stage().getScene().getFocusOwner();
    Event.fireEvent(
        target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, alt, false));
  }
}
