package dk.medspil.bench;

import dk.medspil.desktop.frame.Place;
import dk.medspil.store.DataFolder;
import dk.medspil.store.Store;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;

/**
 * The program itself on a store: prints when its window was usable, then opens every screen in turn
 * and prints how long each took and how long the JavaFX thread stood still.
 */
final class Tour {
  private static final int ROUNDS = 3;
  // Somebody looks at a screen before going to the next; no one does so as fast as a machine.
  private static final int THINK_MILLIS = 400;
  // Longer than the collector waits before it gives back what a pause in the work has freed.
  private static final int REST_MILLIS = 15_000;

  private final Store store;
  private final Map<String, List<Double>> opened = new LinkedHashMap<>();
  private final CompletableFuture<Desk> desk = new CompletableFuture<>();

  private Tour(Path folder) {
    store = Store.open(new DataFolder(folder));
  }

  /** {@code Tour DIR [start]}: with "start" only the start is measured. */
  public static void main(String[] arguments) throws Exception {
    var tour = CompletableFuture.supplyAsync(() -> new Tour(Path.of(arguments[0])));
    Platform.startup(() -> tour.thenAccept(made -> Platform.runLater(made::show)));
    Tour made = tour.join();
    Desk desk = made.desk.join();
    desk.idle();
    Probe.print("start", Probe.sinceStart());
    if (arguments.length < 2) {
      made.walk(desk);
    }
    // As the program ends: a store that was not closed is read through at the next start.
    made.store.close();
    Runtime.getRuntime().halt(0);
  }

  private void show() {
    Desk.open(store).thenAccept(desk::complete);
  }

  private void walk(Desk desk) throws Exception {
    Map<String, Place> places = places();
    for (Place place : places.values()) {
      desk.go(place);
    }
    var beat = new Heartbeat();
    beat.start();
    for (int round = 0; round < ROUNDS; round++) {
      for (var place : places.entrySet()) {
        double took = desk.go(place.getValue());
        Thread.sleep(THINK_MILLIS);
        opened.computeIfAbsent(place.getKey(), name -> new ArrayList<>()).add(took);
      }
    }
    double[] blocks = beat.end();
    // Where the next start begins.
    desk.go(new Place.Overview());
    opened.forEach((name, times) -> Probe.print("open." + name, Medians.of(times)));
    Probe.print("block.p99", blocks[(int) (blocks.length * 0.99)]);
    Probe.print("block.max", blocks[blocks.length - 1]);
    Probe.print("rss", Probe.residentMegabytes());
    Thread.sleep(REST_MILLIS);
    Probe.print("rss.rested", Probe.residentMegabytes());
  }

  private Map<String, Place> places() {
    return store
        .read(session -> {
          var forum = session.workplaces().forums().getFirst();
          var meetings = session.meetings().ofForum(forum.id());
          var held = meetings.get(meetings.size() - 2).id();
          var next = meetings.getLast().id();
          Map<String, Place> places = new LinkedHashMap<>();
          places.put("overblik", new Place.Overview());
          places.put("møder", new Place.Meetings());
          places.put("forbered", new Place.MeetingAt(next, Place.Stage.PREPARE));
          places.put("afhold", new Place.MeetingAt(next, Place.Stage.HOLD));
          places.put("referat", new Place.MeetingAt(held, Place.Stage.MINUTES));
          places.put("nyt møde", new Place.NewMeeting());
          places.put("skabeloner", new Place.Templates());
          places.put("dialog", new Place.Dialogues());
          session.boards().all().stream()
              .filter(board -> board.forumId().equals(forum.id()))
              .reduce((a, b) -> b)
              .ifPresent(board -> places.put("tavle", new Place.BoardAt(board.id())));
          places.put("opgaver", new Place.Tasks());
          places.put("apv", new Place.Plan());
          session.plans().ofForum(forum.id()).stream()
              .findFirst()
              .ifPresent(line -> places.put("apv-linje", new Place.PlanLineAt(line.id())));
          places.put("søgning", new Place.Search("fravær"));
          places.put("indstillinger", new Place.Settings());
          return places;
        })
        .join();
  }
}
