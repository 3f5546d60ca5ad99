package dk.medspil.desktop.projector;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.hall.Hall;
import dk.medspil.desktop.hall.HallPane;
import dk.medspil.desktop.hall.HallPicture;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.event.Event;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.WindowEvent;

/**
 * The hall on the other screen, or in a rehearsal window when there is only one. It never takes the
 * keyboard from the operator: keys that reach it, such as a clicker's, are handed on.
 */
public final class HallWindow implements Hall {
  private final Stage operator;
  private final Screens screens;
  private final Consumer<String> announce;
  private final ReadOnlyObjectWrapper<HallPicture> picture =
      new ReadOnlyObjectWrapper<>(this, "picture", new HallPicture.Blank());
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(this, "state", State.CLOSED);
  private final BooleanProperty dark = new SimpleBooleanProperty(this, "dark");
  private final IntegerProperty turned = new SimpleIntegerProperty(this, "turned");
  private final ObservableList<String> names = FXCollections.observableArrayList();
  private final StringProperty wanted = new SimpleStringProperty(this, "wanted", "");
  private final StringProperty rehearsal = new SimpleStringProperty(this, "rehearsal", "");
  private Optional<Stage> stage = Optional.empty();
  private Optional<HallScreen> lying = Optional.empty();
  private State lit = State.CLOSED;
  private boolean black;
  private Optional<Still> still = Optional.empty();

  /** What stands still in the hall. */
  private record Still(HallPicture picture, int turned) {}

  /**
   * A closed hall.
   *
   * @param announce says a sentence to the operator once
   */
  public HallWindow(Stage operator, Screens screens, Consumer<String> announce) {
    this.operator = operator;
    this.screens = screens;
    this.announce = announce;
    screens.onChange(this::screensChanged);
    wanted.subscribe((before, now) -> screensChanged());
    // Which screens are the others follows the operator's window.
    Stream.of(
            operator.xProperty(),
            operator.yProperty(),
            operator.widthProperty(),
            operator.heightProperty())
        .forEach(edge -> edge.subscribe((before, now) -> nameScreens()));
    nameScreens();
    operator.addEventHandler(WindowEvent.WINDOW_HIDDEN, event -> stop());
  }

  @Override
  public ReadOnlyObjectProperty<HallPicture> pictureProperty() {
    return picture.getReadOnlyProperty();
  }

  @Override
  public ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  @Override
  public IntegerProperty turnedProperty() {
    return turned;
  }

  @Override
  public BooleanProperty darkProperty() {
    return dark;
  }

  @Override
  public ObservableList<String> screens() {
    return FXCollections.unmodifiableObservableList(names);
  }

  @Override
  public StringProperty screenProperty() {
    return wanted;
  }

  @Override
  public StringProperty rehearsalProperty() {
    return rehearsal;
  }

  private void nameScreens() {
    List<String> now = screens.others(operator).stream().map(HallScreen::name).toList();
    if (!names.equals(now)) {
      names.setAll(now);
    }
  }

  /** The screen the window fills; empty while it is closed or for rehearsal. */
  Optional<HallScreen> lying() {
    return lying;
  }

  /** The screen that was chosen, when it is there; else the first of the others. */
  private Optional<HallScreen> other() {
    List<HallScreen> others = screens.others(operator);
    return others.stream()
        .filter(screen -> screen.name().equals(wanted.get()))
        .findFirst()
        .or(() -> others.stream().findFirst());
  }

  @Override
  public void show(HallPicture next) {
    if (!next.goesOn(picture.get())) {
      turned.set(0);
    }
    picture.set(next);
  }

  @Override
  public void start() {
    Optional<HallScreen> other = other();
    if (isOpen() && other.equals(lying)) {
      operator.requestFocus();
      return;
    }
    // The operator's window may since have been moved onto the screen the hall fills.
    if (lit == State.ON_SECOND_SCREEN && other.isPresent()) {
      moveTo(other.get());
      announce.accept(Texts.get("projector.opened", other.get().name()));
      return;
    }
    close();
    black = false;
    still = Optional.empty();
    other.ifPresentOrElse(this::openOn, this::openRehearsal);
    announce.accept(
        other
            .map(screen -> Texts.get("projector.opened", screen.name()))
            .orElseGet(() -> Texts.get("projector.rehearsal")));
  }

  @Override
  public void stop() {
    close();
    black = false;
    still = Optional.empty();
    enter(State.CLOSED);
  }

  @Override
  public void toggleBlank() {
    if (lit == State.CLOSED) {
      return;
    }
    black = !black;
    enter(lit);
  }

  @Override
  public void toggleFrozen() {
    if (lit == State.CLOSED) {
      return;
    }
    still =
        still.isPresent() ? Optional.empty() : Optional.of(new Still(picture.get(), turned.get()));
    enter(lit);
  }

  /** Unplugging closes the window at once, so that it never lands on the operator's own screen. */
  private void screensChanged() {
    nameScreens();
    Optional<HallScreen> other = other();
    if (lit == State.ON_SECOND_SCREEN && other.isEmpty()) {
      close();
      enter(State.WAITING_FOR_SCREEN);
      announce.accept(Texts.get("projector.lost"));
    } else if (lit == State.WAITING_FOR_SCREEN && other.isPresent()) {
      openOn(other.get());
      announce.accept(Texts.get("projector.back"));
    } else if (lit == State.ON_SECOND_SCREEN && !other.equals(lying)) {
      moveTo(other.orElseThrow());
    }
  }

  /**
   * A window in full screen stays where and as large as it was made, whatever becomes of the
   * screen; so a new one opens, and the old picture stays until it is there.
   */
  private void moveTo(HallScreen screen) {
    Optional<Stage> before = stage;
    openOn(screen);
    before.ifPresent(Stage::hide);
  }

  private void openOn(HallScreen screen) {
    Stage window = window(StageStyle.UNDECORATED);
    lying = Optional.of(screen);
    place(window, screen.area());
    window.setFullScreenExitHint("");
    window.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    window.setFullScreen(true);
    open(window, State.ON_SECOND_SCREEN);
  }

  private void openRehearsal() {
    Stage window = window(StageStyle.DECORATED);
    // Owned, it stays above the operator's window, which keeps the keyboard.
    window.initOwner(operator);
    // It covers some of the operator's window; a click on it must not keep the keyboard.
    window.getScene().addEventFilter(MouseEvent.MOUSE_RELEASED, event -> operator.requestFocus());
    new RehearsalPlace(operator, rehearsal).put(window);
    open(window, State.REHEARSAL);
  }

  private Stage window(StageStyle style) {
    HallPane pane = HallPane.forTheHall();
    pane.darkProperty().bind(dark);
    pane.turnedProperty()
        .bind(
            Bindings.createIntegerBinding(
                () -> still.map(Still::turned).orElseGet(turned::get), state, turned));
    pane.pictureProperty().bind(Bindings.createObjectBinding(this::seen, state, picture));
    Scene scene = new Scene(pane, RehearsalPlace.WIDTH, RehearsalPlace.HEIGHT);
    scene.setCursor(style == StageStyle.UNDECORATED ? Cursor.NONE : Cursor.DEFAULT);
    scene.addEventFilter(KeyEvent.ANY, this::handOn);
    Stage window = new Stage(style);
    window.setTitle(Texts.get("projector.title"));
    window.setScene(scene);
    window.setOnCloseRequest(event -> stop());
    return window;
  }

  private HallPicture seen() {
    return state.get() == State.BLANK
        ? new HallPicture.Blank()
        : still.map(Still::picture).orElseGet(picture::get);
  }

  private void open(Stage window, State where) {
    stage = Optional.of(window);
    enter(where);
    window.show();
    operator.requestFocus();
  }

  private void enter(State where) {
    lit = where;
    boolean open = where == State.ON_SECOND_SCREEN || where == State.REHEARSAL;
    state.set(open && black ? State.BLANK : open && still.isPresent() ? State.FROZEN : where);
  }

  private void close() {
    Optional<Stage> window = stage;
    stage = Optional.empty();
    lying = Optional.empty();
    window.ifPresent(Stage::hide);
  }

  private boolean isOpen() {
    return stage.isPresent();
  }

  /** B and full stop are a clicker's keys here: nobody types into the hall. */
  private void handOn(KeyEvent event) {
    event.consume();
    if (event.getCode() == KeyCode.B || event.getCode() == KeyCode.PERIOD) {
      if (event.getEventType() == KeyEvent.KEY_PRESSED) {
        if (event.getCode() == KeyCode.B) {
          toggleBlank();
        } else {
          toggleFrozen();
        }
      }
      return;
    }
    if (event.getEventType() == KeyEvent.KEY_TYPED && "bB.".contains(event.getCharacter())) {
      return;
    }
    Scene scene = operator.getScene();
    if (scene != null) {
      Node target = Optional.ofNullable(scene.getFocusOwner()).orElse(scene.getRoot());
      Event.fireEvent(target, event.copyFor(target, target));
    }
  }

  private static void place(Stage window, Rectangle2D area) {
    window.setX(area.getMinX());
    window.setY(area.getMinY());
    window.setWidth(area.getWidth());
    window.setHeight(area.getHeight());
  }
}
