package dk.medspil.bench;

import dk.medspil.content.ContentLibrary;
import dk.medspil.desktop.Theme;
import dk.medspil.desktop.frame.Place;
import dk.medspil.desktop.projector.DesktopScreens;
import dk.medspil.desktop.projector.HallWindow;
import dk.medspil.desktop.shell.ShellWindow;
import dk.medspil.desktop.shell.Surroundings;
import dk.medspil.store.DataFolder;
import dk.medspil.store.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.stage.Stage;

/**
 * The program itself on a store: prints when its window was usable, then opens every screen in turn
 * and prints how long each took and how long the JavaFX thread stood still.
 */
final class Tour {
  private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
  private static final int ROUNDS = 3;
  // Somebody looks at a screen before going to the next; no one does so as fast as a machine.
  private static final int THINK_MILLIS = 400;
  // Longer than the collector waits before it gives back what a pause in the work has freed.
  private static final int REST_MILLIS = 15_000;

  private final Store store;
  private final Map<String, List<Double>> opened = new LinkedHashMap<>();
  private final CompletableFuture<ShellWindow> window = new CompletableFuture<>();

  private Tour(Path folder) {
    store = Store.open(new DataFolder(folder));
  }

  /** {@code Tour DIR [start]}: with "start" only the start is measured. */
  public static void main(String[] arguments) throws Exception {
    var tour = CompletableFuture.supplyAsync(() -> new Tour(Path.of(arguments[0])));
    Platform.startup(() -> tour.thenAccept(made -> Platform.runLater(made::show)));
    Tour made = tour.join();
    ShellWindow shell = made.window.join();
    made.idle(shell);
    Probe.print("start", Probe.sinceJvmStart());
    if (arguments.length < 2) {
      made.walk(shell);
    }
    // As the program ends: a store that was not closed is read through at the next start.
    made.store.close();
    Runtime.getRuntime().halt(0);
  }

  private void show() {
    Stage stage = new Stage();
    var around =
        new Surroundings(
            Clock.system(DENMARK),
            new Theme(),
            new ContentLibrary(),
            new NoFiles(),
            new HallWindow(stage, new DesktopScreens(), text -> {}),
            Optional.empty(),
            Optional.empty());
    ShellWindow shell = new ShellWindow(stage, store, around, () -> {});
    stage.setOnShown(event -> window.complete(shell));
    shell.open();
  }

  private void walk(ShellWindow shell) throws Exception {
    Map<String, Place> places = places();
    for (Place place : places.values()) {
      open(shell, place);
    }
    var beat = new Heartbeat();
    beat.start();
    for (int round = 0; round < ROUNDS; round++) {
      for (var place : places.entrySet()) {
        double took = open(shell, place.getValue());
        Thread.sleep(THINK_MILLIS);
        opened.computeIfAbsent(place.getKey(), name -> new ArrayList<>()).add(took);
      }
    }
    double[] blocks = beat.end();
    // Where the next start begins.
    open(shell, new Place.Overview());
    opened.forEach((name, times) -> Probe.print("open." + name, Medians.of(times)));
    Probe.print("block.p99", blocks[(int) (blocks.length * 0.99)]);
    Probe.print("block.max", blocks[blocks.length - 1]);
    Probe.print("rss", Probe.residentMegabytes());
    Thread.sleep(REST_MILLIS);
    Probe.print("rss.rested", Probe.residentMegabytes());
  }

  private double open(ShellWindow shell, Place place) throws Exception {
    long begun = System.nanoTime();
    onFx(() -> shell.go(place));
    idle(shell);
    return (System.nanoTime() - begun) / 1e6;
  }

  /** Until nothing is awaited and a frame with the answer was drawn. */
  private void idle(ShellWindow shell) throws Exception {
    for (int calm = 0; calm < 2; calm++) {
      var idle = new CompletableFuture<Boolean>();
      onFx(() -> shell.work().whenIdle(() -> Probe.afterPulses(1, () -> idle.complete(true))));
      idle.get();
    }
  }

  private static void onFx(Runnable work) throws Exception {
    var done = new CompletableFuture<Boolean>();
    Platform.runLater(() -> {
      work.run();
      done.complete(true);
    });
    done.get();
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

  /** Asks the JavaFX thread for an answer every two milliseconds and notes how late it is. */
  private static final class Heartbeat {
    private final List<Double> late = new ArrayList<>();
    private volatile boolean going = true;
    private final Thread thread = Thread.ofPlatform().daemon(true).unstarted(this::beat);

    void start() {
      thread.start();
    }

    private void beat() {
      try {
        while (going) {
          long asked = System.nanoTime();
          onFx(() -> {});
          late.add((System.nanoTime() - asked) / 1e6);
          Thread.sleep(2);
        }
      } catch (Exception stopped) {
        going = false;
      }
    }

    /** Milliseconds, sorted. */
    double[] end() throws InterruptedException {
      going = false;
      thread.join();
      double[] sorted = late.stream().mapToDouble(Double::doubleValue).toArray();
      Arrays.sort(sorted);
      return sorted;
    }
  }
}
