package dk.medspil.desktop.meeting;

import dk.medspil.content.ContentLibrary;
import dk.medspil.desktop.Fx;
import dk.medspil.desktop.Keyboard;
import dk.medspil.desktop.Theme;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Dialogs;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Place;
import dk.medspil.desktop.frame.Screen;
import dk.medspil.desktop.frame.Work;
import dk.medspil.desktop.hall.Hall;
import dk.medspil.domain.forum.Duty;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.forum.ForumKind;
import dk.medspil.domain.forum.Member;
import dk.medspil.domain.forum.Role;
import dk.medspil.domain.forum.RulesOfProcedure;
import dk.medspil.domain.forum.Sector;
import dk.medspil.domain.forum.Side;
import dk.medspil.domain.forum.Workplace;
import dk.medspil.store.Change;
import dk.medspil.store.DataFolder;
import dk.medspil.store.Session;
import dk.medspil.store.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.testfx.util.WaitForAsyncUtils;

/** One screen of a meeting alone in a window, on a real store, with a clock that stands still. */
final class MeetingDesk implements Frame, AutoCloseable {
  static final UUID FORUM = new UUID(7, 1);
  static final UUID LEADER = new UUID(7, 2);
  static final UUID REPRESENTATIVE = new UUID(7, 3);

  private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
  private static final int PATIENCE_SECONDS = 20;

  final List<Place> places = new ArrayList<>();
  final List<String> said = new ArrayList<>();
  final List<Throwable> failures = new ArrayList<>();
  final Deque<Path> chosenFiles = new ArrayDeque<>();

  private final Store store;
  private final Work work;
  private final ContentLibrary library = new ContentLibrary();
  private final ObjectProperty<Forum> forum = new SimpleObjectProperty<>();
  private final Theme theme = Fx.call(Theme::new);
  private final Stage stage = Fx.call(Stage::new);
  private final Keyboard keyboard = new Keyboard(stage);
  private Optional<Screen> screen = Optional.empty();

  MeetingDesk(Path folder, ForumKind kind, Consumer<Session> content) {
    store = Store.open(new DataFolder(folder.resolve("data")));
    work = new Work(store, failures::add);
    forum.set(
        new Forum(FORUM, kind, kind.label(), Optional.empty(), RulesOfProcedure.DEFAULT, false, 0));
    store
        .seal(
            "Begynd",
            session -> {
              workplace(session);
              content.accept(session);
              return true;
            })
        .join();
  }

  private void workplace(Session session) {
    session
        .workplaces()
        .save(new Workplace(new UUID(7, 9), "Botilbuddet Åkanden", "", Sector.MUNICIPALITY));
    session.workplaces().save(forum.get());
    session
        .workplaces()
        .save(new Member(LEADER, FORUM, "", Role.LEADER, Side.MANAGEMENT, Duty.CHAIR, 0));
    session
        .workplaces()
        .save(new Member(REPRESENTATIVE, FORUM, "", Role.TR, Side.EMPLOYEES, Duty.VICE_CHAIR, 1));
  }

  /** Opens a screen and waits until it shows what is in the store. */
  MeetingDesk open(Function<Frame, Screen> make) {
    Fx.run(() -> {
      Screen made = make.apply(this);
      screen = Optional.of(made);
      var scene = new Scene(made.view(), 1168, 700);
      theme.modeProperty().set(Theme.Mode.LIGHT);
      theme.applyTo(scene);
      made.commands().forEach(command -> command.install(scene));
      stage.setX(0);
      stage.setY(0);
      stage.setScene(scene);
      stage.show();
      stage.requestFocus();
    });
    waitIdle();
    Fx.run(() -> screen.ifPresent(Screen::shown));
    return waitIdle();
  }

  List<Command> commands() {
    return screen.map(Screen::commands).orElse(List.of());
  }

  MeetingDesk press(KeyCode... keys) {
    keyboard.press(keys);
    return waitIdle();
  }

  MeetingDesk type(String text) {
    keyboard.type(text);
    return waitIdle();
  }

  /** Tabs on until a node with this accessible text has the focus. */
  MeetingDesk tabTo(String name) {
    for (int i = 0; i < 60; i++) {
      Node node = focused();
      if (node != null && name.equals(words(Fx.call(node::getAccessibleText)))) {
        return this;
      }
      keyboard.press(KeyCode.TAB);
    }
    throw new AssertionError("No stop called " + name);
  }

  /** Numbers keep to their words by hard spaces, which nobody can tell from others in a test. */
  private static String words(@Nullable String text) {
    return text == null ? "" : text.replace('\u00a0', ' ');
  }

  Node focused() {
    return Fx.call(() -> focusedStage().getScene().getFocusOwner());
  }

  private Stage focusedStage() {
    return stage;
  }

  <T> T read(Change<T> query) {
    return store.read(query).join();
  }

  void write(Consumer<Session> change) {
    store
        .change(
            "Udefra",
            session -> {
              change.accept(session);
              return true;
            })
        .join();
    waitIdle();
  }

  void undo() {
    store.undo().join();
    waitIdle();
  }

  /** Waits until this is true. */
  void waitFor(Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, condition);
    } catch (TimeoutException late) {
      throw new AssertionError("Not within " + PATIENCE_SECONDS + " seconds", late);
    }
  }

  /** Waits until nothing is on its way to or from the store. */
  MeetingDesk waitIdle() {
    // Twice in a row: an answer may ask for the next one.
    for (int calm = 0; calm < 2; calm++) {
      Keyboard.settle();
      store.read(session -> true).join();
      if (Fx.call(() -> work.underWayProperty().get()) > 0) {
        waitFor(() -> Fx.call(() -> work.underWayProperty().get() == 0));
        calm = -1;
      }
    }
    return this;
  }

  /** Pictures in light and dark; the journey takes them of the whole window and at other sizes. */
  void pictures(String name) {
    if (!Fx.PICTURES) {
      return;
    }
    waitIdle();
    picture(name, 1168, 768, Theme.Mode.LIGHT, Theme.TextSize.NORMAL);
    picture(name + "-dark", 1168, 768, Theme.Mode.DARK, Theme.TextSize.NORMAL);
  }

  private void picture(
      String name, double width, double height, Theme.Mode mode, Theme.TextSize size) {
    Fx.run(() -> {
      Scene scene = stage.getScene();
      Parent root = scene.getRoot();
      scene.setRoot(new Group());
      Theme look = new Theme();
      look.modeProperty().set(mode);
      look.textSizeProperty().set(size);
      var picture = new Scene(root, width, height);
      look.applyTo(picture);
      picture.snapshot(null);
      Fx.picture(picture, name);
      picture.setRoot(new Group());
      scene.setRoot(root);
    });
  }

  @Override
  public Work work() {
    return work;
  }

  @Override
  public Clock clock() {
    return Clock.fixed(LocalDateTime.of(2026, 11, 22, 9, 0).atZone(DENMARK).toInstant(), DENMARK);
  }

  @Override
  public ObjectProperty<Forum> forum() {
    return forum;
  }

  @Override
  public ObjectProperty<List<Forum>> forums() {
    return new SimpleObjectProperty<>(List.of(forum.get()));
  }

  @Override
  public ContentLibrary content() {
    return library;
  }

  @Override
  public void goIn(UUID forum, Place next) {
    go(next);
  }

  @Override
  public void go(Place place) {
    places.add(place);
  }

  @Override
  public void back() {
    throw new UnsupportedOperationException("no manual here");
  }

  @Override
  public void done(String text) {
    said.add(text);
  }

  @Override
  public void say(String text) {
    said.add(text);
  }

  @Override
  public void failed(Throwable failure) {
    failures.add(failure);
  }

  @Override
  public Optional<Command> practice() {
    return Optional.empty();
  }

  @Override
  public Dialogs dialogs() {
    return new Dialogs(() -> stage, theme);
  }

  @Override
  public Theme theme() {
    return theme;
  }

  @Override
  public Hall hall() {
    throw new UnsupportedOperationException("No screen here shows anything to the room");
  }

  @Override
  public void saveAs(String suggestedName, Consumer<Path> onChosen) {
    Optional.ofNullable(chosenFiles.poll()).ifPresent(onChosen);
  }

  @Override
  public void chooseFolder(Consumer<Path> onChosen) {}

  @Override
  public void openFiles(Consumer<List<Path>> onChosen) {
    Optional.ofNullable(chosenFiles.poll()).map(List::of).ifPresent(onChosen);
  }

  @Override
  public void showOutside(Path file) {}

  @Override
  public void openFile(String description, List<String> extensions, Consumer<Path> onChosen) {
    Optional.ofNullable(chosenFiles.poll()).ifPresent(onChosen);
  }

  @Override
  public void close() {
    Fx.run(() -> {
      work.writeTyped();
      screen.ifPresent(Screen::close);
      stage.hide();
    });
    waitIdle();
    work.close();
    store.close();
  }
}
