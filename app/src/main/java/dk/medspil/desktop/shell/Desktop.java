package dk.medspil.desktop.shell;

import dk.medspil.content.ContentLibrary;
import dk.medspil.desktop.Texts;
import dk.medspil.desktop.Theme;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.KeyFocus;
import dk.medspil.desktop.projector.DesktopScreens;
import dk.medspil.desktop.projector.HallWindow;
import dk.medspil.exchange.demo.DemoWorkplace;
import dk.medspil.spelling.Speller;
import dk.medspil.store.DataFolder;
import dk.medspil.store.Rescue;
import dk.medspil.store.Store;
import dk.medspil.store.StoreRefusedException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The composition root: opens the store beside the window, puts the two together, and ends the
 * program when everything is written.
 */
public final class Desktop {
  private static final Logger LOG = LoggerFactory.getLogger(Desktop.class);
  private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

  private final Clock clock = Clock.system(DENMARK);
  private final Stage stage = new Stage();
  private final Theme theme = new Theme();
  private final ContentLibrary content = new ContentLibrary();
  private final FileDialogs files = new NativeFileDialogs(() -> stage);
  private final Practice practice;
  private final Runnable onEnd;
  private final Optional<Path> incoming;
  private Optional<ShellWindow> window = Optional.empty();
  private Optional<StoreRefusedException> damage = Optional.empty();

  private Desktop(Runnable onEnd, Optional<Path> incoming) {
    this.onEnd = onEnd;
    this.incoming = incoming;
    markWith(stage);
    practice = new Practice(theme, this::aroundPractice, this::failed);
  }

  /** Puts the program's picture on a window. */
  static void markWith(Stage stage) {
    for (int size : new int[] {32, 128}) {
      stage.getIcons().add(new Image("/dk/medspil/desktop/icon-" + size + ".png"));
    }
  }

  /**
   * Shows the window on the store in {@code folder} and returns when the user has closed it and the
   * store is closed. Call it from the main thread, once.
   *
   * @param demo whether the folder is new, gets the fictitious workplace, and is thrown away after
   * @param incoming a package or pack to fetch into the store, as when a file was double-clicked
   */
  public static void launch(DataFolder folder, boolean demo, Optional<Path> incoming) {
    var ended = new CountDownLatch(1);
    // The disk is slow to begin with: the store is opened while JavaFX starts.
    CompletableFuture<Store> store = opening(folder);
    try {
      Platform.startup(() -> {
        Platform.setImplicitExit(false);
        new KeyFocus().follow(Window.getWindows());
        var desktop = new Desktop(ended::countDown, incoming);
        Thread.currentThread().setUncaughtExceptionHandler(desktop::uncaught);
        desktop.await(store, folder, demo, Optional.empty());
        desktop.readContent();
        desktop.warmUp();
      });
    } catch (RuntimeException noWindow) {
      var _ = store.thenAccept(Store::close);
      throw noWindow;
    }
    try {
      ended.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    } finally {
      Platform.exit();
    }
  }

  /** Screens find what ships with the program read when they ask for it. */
  private void readContent() {
    thread(
            "medspil-content",
            () -> {
              content.templates();
              content.decks();
            })
        .start();
  }

  private static CompletableFuture<Store> opening(DataFolder folder) {
    return CompletableFuture.supplyAsync(
        () -> Store.open(folder.followed()), run -> thread("medspil-open", run).start());
  }

  /**
   * Nothing can be shown before the store is open, so meanwhile the JavaFX thread reads the style
   * sheets and meets the controls that every screen has.
   */
  private void warmUp() {
    var controls =
        new VBox(
            new Label("Medspil", Icons.MEETING.node()),
            new Button("Medspil"),
            new TextField(),
            new ScrollPane(new Label("Medspil")));
    var scene = new Scene(controls);
    theme.applyTo(scene);
    controls.applyCss();
    controls.layout();
  }

  private void open(DataFolder folder, Optional<String> said) {
    await(opening(folder), folder, false, said);
  }

  /**
   * Shows the window once the store is open, or why it could not be opened.
   *
   * @param said what is told once the window stands
   */
  private void await(
      CompletableFuture<Store> opening, DataFolder folder, boolean demo, Optional<String> said) {
    var _ =
        opening.whenComplete((store, failure) ->
            Platform.runLater(() -> {
              if (failure == null) {
                show(store, demo, said);
              } else {
                refused(folder, failure);
              }
            }));
  }

  private void show(Store store, boolean demo, Optional<String> said) {
    var hall = new HallWindow(stage, new DesktopScreens(), this::say);
    Optional<String> mark = demo ? Optional.of(Texts.get("shell.demo")) : Optional.empty();
    var around =
        new Surroundings(
            clock,
            theme,
            content,
            files,
            OtherPrograms.ofSystem(),
            hall,
            Optional.of(practice::begin),
            mark,
            Speller::load);
    ScheduledExecutorService hourly =
        Executors.newSingleThreadScheduledExecutor(run -> thread("medspil-hourly", run));
    var shell =
        new ShellWindow(
            stage,
            store,
            around,
            () -> {
              hourly.shutdownNow();
              practice.end(() -> end(store));
            });
    window = Optional.of(shell);
    var _ =
        hourly.scheduleAtFixedRate(() -> Platform.runLater(shell::backUp), 1, 1, TimeUnit.HOURS);
    if (demo) {
      LocalDate today = LocalDate.now(clock);
      shell
          .work()
          .seal(
              Texts.get("shell.demo.make"),
              session -> DemoWorkplace.write(session, today, content));
    }
    // After the writing: reads have a thread of their own and could come first.
    shell
        .work()
        .whenIdle(() -> {
          shell.open();
          shell.work().whenIdle(() -> afterFrame(() -> ready(shell, store, said)));
        });
  }

  /** Once what stands in the window now has been drawn. */
  private static void afterFrame(Runnable then) {
    new AnimationTimer() {
      private boolean drawn;

      @Override
      public void handle(long now) {
        if (drawn) {
          stop();
          then.run();
        }
        drawn = true;
      }
    }.start();
  }

  private void ready(ShellWindow shell, Store store, Optional<String> said) {
    // Not ProcessHandle's start: Linux tells it by a clock of whole seconds.
    LOG.info(
        "The window was ready after {} ms",
        System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime());
    said.ifPresent(shell::say);
    incoming.ifPresent(file -> Incoming.fetch(file, shell));
    Walk.ifAsked(shell);
    var _ =
        store
            .readThrough()
            .exceptionally(failure -> {
              Platform.runLater(() -> damaged(shell, failure));
              return false;
            });
  }

  /**
   * Ends the work on a damaged store as if the user closed the window, and comes back with help.
   */
  private void damaged(ShellWindow shell, Throwable failure) {
    LOG.error("The store is damaged", failure);
    if (Failures.known(failure) instanceof StoreRefusedException refusal
        && RescueWindow.helps(refusal)) {
      damage = Optional.of(refusal);
      shell.close();
    }
  }

  private void refused(DataFolder folder, Throwable failure) {
    LOG.error("The store could not be opened", failure);
    damage = Optional.empty();
    Runnable other =
        () ->
            files.folder().map(DataFolder::new).ifPresent(chosen -> open(chosen, Optional.empty()));
    Runnable close =
        () -> {
          stage.hide();
          onEnd.run();
        };
    Throwable known = Failures.known(failure);
    if (known instanceof StoreRefusedException refusal && RescueWindow.helps(refusal)) {
      new RescueWindow(stage, theme, clock, new Rescue(folder), refusal)
          .show(said -> open(folder, Optional.of(said)), other, close);
    } else {
      new RefusedWindow(stage, theme, known).show(other, close);
    }
  }

  /** The store waits for its last writes, so it is closed on a thread of its own. */
  private void end(Store store) {
    thread(
            "medspil-close",
            () -> {
              store.close();
              Optional<DataFolder> moved = window.flatMap(ShellWindow::movedTo);
              if (moved.isPresent()) {
                // Closing has given back some room for the note.
                store.folder().pointTo(moved.get());
                String said = Texts.get("shell.notice.moved", moved.get().path());
                Platform.runLater(() -> open(moved.get(), Optional.of(said)));
                return;
              }
              damage.ifPresentOrElse(
                  why -> Platform.runLater(() -> refused(store.folder(), why)), onEnd);
            })
        .start();
  }

  private void say(String text) {
    window.ifPresent(shell -> shell.say(text));
  }

  private void uncaught(Thread thread, Throwable failure) {
    LOG.error("Uncaught on {}", thread.getName(), failure);
    failed(failure);
  }

  private void failed(Throwable failure) {
    if (window.isPresent() && stage.isShowing()) {
      window.get().failed(failure);
    } else {
      unseen(failure);
    }
  }

  /** Nothing stands on the screen yet, so a program that only went on would seem not to start. */
  private void unseen(Throwable failure) {
    new RefusedWindow(stage, theme, failure)
        .showLast(() -> {
          stage.hide();
          onEnd.run();
        });
  }

  private Surroundings aroundPractice(Stage own) {
    return new Surroundings(
        clock,
        new Theme(),
        content,
        new NativeFileDialogs(() -> own),
        OtherPrograms.ofSystem(),
        new HallWindow(own, new DesktopScreens(), this::say),
        Optional.empty(),
        Optional.of(Texts.get("shell.practice.mark")),
        Speller::load);
  }

  private static Thread thread(String name, Runnable work) {
    return Thread.ofPlatform().name(name).daemon(true).unstarted(work);
  }
}
