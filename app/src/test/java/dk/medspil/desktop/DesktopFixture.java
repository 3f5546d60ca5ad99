package dk.medspil.desktop;

import dk.medspil.content.ContentLibrary;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Place;
import dk.medspil.desktop.projector.HallScreen;
import dk.medspil.desktop.projector.HallWindow;
import dk.medspil.desktop.projector.Screens;
import dk.medspil.desktop.shell.FileDialogs;
import dk.medspil.desktop.shell.ShellWindow;
import dk.medspil.desktop.shell.Surroundings;
import dk.medspil.exchange.demo.DemoWorkplace;
import dk.medspil.store.Change;
import dk.medspil.store.DataFolder;
import dk.medspil.store.Session;
import dk.medspil.store.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The whole window on a real store in a temporary folder, with a clock that stands still at {@link
 * #NOW}. Close it at the end of each test.
 *
 * <pre>{@code
 * try (var desktop = DesktopFixture.start(folder, session -> ...write what the test needs...)) {
 *   desktop.go(new Place.Tasks());
 *   desktop.type("Ring til kommunen").press(KeyCode.ENTER).waitIdle();
 *   assertThat(desktop.read(session -> session.tasks().all())).hasSize(1);
 * }
 * }</pre>
 */
public final class DesktopFixture implements AutoCloseable {
  /** A Sunday, so that nothing is due today by accident. */
  public static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 22, 9, 0);

  private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
  private static final int PATIENCE_SECONDS = 20;
  // The headless screen is 1280 x 1000, and breaks on windows higher than itself.
  private static final double HIGHEST = 900;

  private final Store store;
  private final Stage stage;
  private final Theme theme;
  private final ShellWindow window;
  private final ChosenFiles files = new ChosenFiles();
  private final List<Path> shownOutside = new CopyOnWriteArrayList<>();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Keyboard keyboard;

  private DesktopFixture(Store store, Optional<String> mark) {
    this.store = store;
    stage = Fx.call(Stage::new);
    keyboard = new Keyboard(stage);
    theme = Fx.call(Theme::new);
    theme.modeProperty().set(Theme.Mode.LIGHT);
    var around =
        new Surroundings(
            Clock.fixed(NOW.atZone(DENMARK).toInstant(), DENMARK),
            theme,
            new ContentLibrary(),
            files,
            shownOutside::add,
            Fx.call(() -> new HallWindow(stage, new OneScreen(), this::announced)),
            Optional.empty(),
            mark,
            SharedSpeller::get);
    window = Fx.call(() -> new ShellWindow(stage, store, around, closed::countDown));
  }

  /** Opens the window on a new store in {@code folder} that holds what {@code content} writes. */
  public static DesktopFixture start(Path folder, Consumer<Session> content) {
    Store store = Store.open(new DataFolder(folder.resolve("data")));
    answer(store.seal("Begynd", plain(content)));
    return start(store);
  }

  /** Opens the window on a store made elsewhere; the fixture closes it. */
  public static DesktopFixture start(Store store) {
    return start(store, Optional.empty());
  }

  /** Opens the window on the fictitious workplace, with the mark that says so in its top line. */
  public static DesktopFixture startDemo(Path folder) {
    Store store = Store.open(new DataFolder(folder.resolve("data")));
    answer(
        store.seal(
            "Begynd",
            plain(session -> DemoWorkplace.write(session, today(), new ContentLibrary()))));
    return start(store, Optional.of(Texts.get("shell.demo")));
  }

  private static DesktopFixture start(Store store, Optional<String> mark) {
    var desktop = new DesktopFixture(store, mark);
    Fx.run(() -> {
      // The headless screen breaks on a window that begins outside it.
      desktop.stage.setX(0);
      desktop.stage.setY(0);
      desktop.window.open();
    });
    desktop.waitFor(desktop.stage::isShowing);
    Fx.run(() -> {
      desktop.stage.setWidth(1366);
      desktop.stage.setHeight(768);
    });
    return desktop.waitIdle();
  }

  /** Today in the window. */
  public static LocalDate today() {
    return NOW.toLocalDate();
  }

  /** The window as screens see it; call its methods through {@link #onFx}. */
  public Frame frame() {
    return window;
  }

  /** The operator's window. */
  public Stage stage() {
    return stage;
  }

  /** The keys, without waiting for what they start in the store. */
  public Keyboard keyboard() {
    return keyboard;
  }

  /** For what the other methods do not do. */
  public FxRobot robot() {
    return keyboard.robot();
  }

  /** Goes to a place and waits until it is shown. */
  public DesktopFixture go(Place place) {
    Fx.run(() -> window.go(place));
    return waitIdle();
  }

  /** Presses keys together, as {@code press(CONTROL, Z)}, and waits for what they start. */
  public DesktopFixture press(KeyCode... keys) {
    keyboard.press(keys);
    return waitIdle();
  }

  /** Types into what has focus, and waits. */
  public DesktopFixture type(String text) {
    keyboard.type(text);
    return waitIdle();
  }

  /** The next file dialog answers with {@code path}; without this the user gives up. */
  public DesktopFixture willChoose(Path path) {
    files.answers.add(path);
    return this;
  }

  /** The files that were handed to other programs, oldest first. */
  public List<Path> shownOutside() {
    return List.copyOf(shownOutside);
  }

  /** Runs {@code work} on the JavaFX thread and gives back its result. */
  public <T> T onFx(Callable<T> work) {
    return Fx.call(work);
  }

  /** Reads the store. */
  public <T> T read(Change<T> query) {
    return answer(store.read(query));
  }

  /** Writes to the store as if another window had. */
  public DesktopFixture write(Consumer<Session> change) {
    answer(store.change("Udefra", plain(change)));
    return waitIdle();
  }

  /** Waits until nothing is on its way to or from the store and the JavaFX thread has caught up. */
  public DesktopFixture waitIdle() {
    // Twice in a row: an answer may ask for the next one.
    for (int calm = 0; calm < 2; calm++) {
      Keyboard.settle();
      answer(store.read(session -> true));
      if (Fx.call(() -> window.work().underWayProperty().get()) > 0) {
        waitFor(() -> window.work().underWayProperty().get() == 0);
        calm = -1;
      }
    }
    return this;
  }

  /** Waits until {@code condition}, asked on the JavaFX thread, is true. */
  public DesktopFixture waitFor(Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> Fx.call(condition));
    } catch (TimeoutException late) {
      throw new AssertionError("Not within " + PATIENCE_SECONDS + " seconds", late);
    }
    return this;
  }

  /** The node that has focus. */
  public Node focused() {
    return Fx.call(() -> stage.getScene().getFocusOwner());
  }

  /** Writes {@code target/screenshots/NAME.png} of the window as it is now. */
  public Path snapshot(String name) {
    waitIdle();
    return Fx.call(() -> Fx.picture(stage.getScene(), name));
  }

  /**
   * Writes a picture at a size and look of its own, and goes back to what was before. Where the
   * headless screen is too low for it, the nodes move to a scene without a window meanwhile.
   */
  public Path snapshot(
      String name, double width, double height, Theme.Mode mode, Theme.TextSize size) {
    waitIdle();
    return height > HIGHEST
        ? pictureWithoutWindow(name, width, height, mode, size)
        : pictureInWindow(name, width, height, mode, size);
  }

  private Path pictureInWindow(
      String name, double width, double height, Theme.Mode mode, Theme.TextSize size) {
    Theme.Mode modeBefore = Fx.call(() -> theme.modeProperty().get());
    Theme.TextSize sizeBefore = Fx.call(() -> theme.textSizeProperty().get());
    double widthBefore = Fx.call(stage::getWidth);
    double heightBefore = Fx.call(stage::getHeight);
    look(width, height, mode, size);
    Path file = Fx.call(() -> Fx.picture(stage.getScene(), name));
    look(widthBefore, heightBefore, modeBefore, sizeBefore);
    return file;
  }

  private void look(double width, double height, Theme.Mode mode, Theme.TextSize size) {
    Fx.run(() -> {
      stage.setWidth(width);
      stage.setHeight(height);
      theme.modeProperty().set(mode);
      theme.textSizeProperty().set(size);
    });
    waitIdle();
  }

  private Path pictureWithoutWindow(
      String name, double width, double height, Theme.Mode mode, Theme.TextSize size) {
    Node focused = focused();
    Scene scene = Fx.call(stage::getScene);
    Parent root = Fx.call(scene::getRoot);
    Scene picture =
        Fx.call(() -> {
          scene.setRoot(new Group());
          Theme look = new Theme();
          look.modeProperty().set(mode);
          look.textSizeProperty().set(size);
          // Dressed before it gets the nodes: without style sheets JavaFX resets every label, which
          // then looks up colours that are not there and warns of each.
          var drawn = new Scene(new Group(), width, height);
          look.applyTo(drawn);
          drawn.setRoot(root);
          drawn.snapshot(null);
          return drawn;
        });
    // What folds by its width has got one now, and is laid out again.
    Keyboard.settle();
    Path file = Fx.call(() -> Fx.picture(picture, name));
    Fx.run(() -> {
      picture.setRoot(new Group());
      scene.setRoot(root);
    });
    Fx.run(() -> Optional.ofNullable(focused).ifPresent(Node::requestFocus));
    return file;
  }

  /**
   * The four pictures every screen is looked at in: both sizes, light and dark, and large text.
   * They are made with {@code -Dmedspil.pictures=true}.
   */
  public DesktopFixture snapshots(String name) {
    if (!Fx.PICTURES) {
      return this;
    }
    snapshot(name, 1366, 768, Theme.Mode.LIGHT, Theme.TextSize.AUTOMATIC);
    snapshot(name + "-dark", 1366, 768, Theme.Mode.DARK, Theme.TextSize.AUTOMATIC);
    snapshot(name + "-1920", 1920, 1080, Theme.Mode.LIGHT, Theme.TextSize.AUTOMATIC);
    snapshot(name + "-150", 1366, 768, Theme.Mode.LIGHT, Theme.TextSize.LARGEST);
    return this;
  }

  /** Closes the window as the user does, and the store once all is written. */
  @Override
  public void close() {
    Fx.run(window::close);
    try {
      if (!closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new AssertionError("The window did not close");
      }
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    } finally {
      store.close();
    }
  }

  private static Change<Boolean> plain(Consumer<Session> change) {
    return session -> {
      change.accept(session);
      return true;
    };
  }

  private static <T> T answer(Future<T> future) {
    try {
      return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException failure) {
      throw new AssertionError(failure);
    }
  }

  private void announced(String sentence) {
    window.say(sentence);
  }

  /** A laptop without a projector: the hall opens as a rehearsal window. */
  private static final class OneScreen implements Screens {
    @Override
    public List<HallScreen> others(Stage operator) {
      return List.of();
    }

    @Override
    public void onChange(Runnable listener) {
      // Nothing is ever plugged in here.
    }
  }

  /** Answers what the test has said, in order. */
  private static final class ChosenFiles implements FileDialogs {
    private final Deque<Path> answers = new ArrayDeque<>();

    @Override
    public Optional<Path> save(String suggestedName) {
      return Optional.ofNullable(answers.poll());
    }

    @Override
    public Optional<Path> open(String description, List<String> extensions) {
      return Optional.ofNullable(answers.poll());
    }

    @Override
    public List<Path> openAll() {
      List<Path> all = List.copyOf(answers);
      answers.clear();
      return all;
    }

    @Override
    public Optional<Path> folder() {
      return Optional.ofNullable(answers.poll());
    }
  }
}
