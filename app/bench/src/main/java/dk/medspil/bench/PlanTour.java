package dk.medspil.bench;

import dk.medspil.desktop.frame.Place;
import dk.medspil.domain.apv.LineStatus;
import dk.medspil.store.DataFolder;
import dk.medspil.store.Session;
import dk.medspil.store.Store;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.control.ToggleButton;

/**
 * A workplace with a large APV: its plan in each view and under the filter with most lines, a line,
 * and the figures. Prints how long each took and how long the JavaFX thread stood still.
 */
final class PlanTour {
  private static final int ROUNDS = 3;
  private static final int THINK_MILLIS = 300;
  // As they stand on the screen, from the left.
  private static final List<String> VIEWS = List.of("liste", "tavle", "måneder", "steder");

  private final Desk desk;
  private final UUID line;
  private final Map<String, List<Double>> took = new LinkedHashMap<>();

  private PlanTour(Desk desk, UUID line) {
    this.desk = desk;
    this.line = line;
  }

  /** {@code PlanTour DIR}. */
  public static void main(String[] arguments) throws Exception {
    Store store = Store.open(new DataFolder(Path.of(arguments[0])));
    var opening = new CompletableFuture<Desk>();
    Platform.startup(() -> Desk.open(store).thenAccept(opening::complete));
    Desk desk = opening.get();
    desk.idle();
    var tour = new PlanTour(desk, store.read(PlanTour::newest).join());
    tour.round();
    tour.took.clear();
    var beat = new Heartbeat();
    beat.start();
    for (int i = 0; i < ROUNDS; i++) {
      tour.round();
    }
    double[] blocks = beat.end();
    tour.took.forEach((what, times) -> Probe.print("plan.open." + what, Medians.of(times)));
    Probe.print("plan.block.max", blocks[blocks.length - 1]);
    store.close();
    Runtime.getRuntime().halt(0);
  }

  private static UUID newest(Session session) {
    return session.plans().ofForum(session.workplaces().forums().getFirst().id()).stream()
        .filter(one -> one.status() != LineStatus.SOLVED)
        .reduce((before, after) -> after)
        .orElseThrow()
        .id();
  }

  private void round() throws Exception {
    note("åbn", desk.go(new Place.Plan()));
    for (int view = 1; view < VIEWS.size(); view++) {
      note(VIEWS.get(view), press(".kinds", view));
    }
    press(".kinds", 0);
    note("lukkede, liste", press(".filters", -1));
    for (int view = 1; view < VIEWS.size(); view++) {
      note("lukkede, " + VIEWS.get(view), press(".kinds", view));
    }
    note("linje", desk.go(new Place.PlanLineAt(line)));
    note("tal", desk.go(new Place.PlanFigures()));
  }

  private void note(String what, double millis) {
    took.computeIfAbsent(what, name -> new ArrayList<>()).add(millis);
  }

  /** Presses the choice at a place in a row of them, the last for -1. */
  private double press(String row, int at) throws Exception {
    double millis =
        desk.timed(() -> {
          List<ToggleButton> choices =
              desk.stage().getScene().getRoot().lookupAll(row).stream()
                  .flatMap(found -> found.lookupAll(".toggle-button").stream())
                  .map(ToggleButton.class::cast)
                  .toList();
          choices.get(at < 0 ? choices.size() + at : at).fire();
        });
    Thread.sleep(THINK_MILLIS);
    return millis;
  }
}
