package dk.medspil.desktop.shell;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.frame.Work;
import dk.medspil.desktop.hall.Hall;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * Lets the curtain fall and rise. While it hangs, the screen and what lies on it are hidden, no
 * shortcut acts, and the hall is black.
 */
final class WindowGuard {
  private final Stage stage;
  private final Work work;
  private final Hall hall;
  private final Clock clock;
  private final ShellView view;
  private final LockCurtain curtain;
  private final Runnable onUnlocked;
  private final IdleWatch idle;
  private final PauseTransition ticking =
      new PauseTransition(javafx.util.Duration.seconds(IdleWatch.EVERY_SECONDS));
  private Duration after = Duration.ZERO;
  private Optional<Node> focused = Optional.empty();
  private boolean locked;
  private boolean blanked;

  /**
   * A raised curtain.
   *
   * @param onUnlocked puts the window's title back
   */
  WindowGuard(Stage stage, Work work, Hall hall, Clock clock, ShellView view, Runnable onUnlocked) {
    this.stage = stage;
    this.work = work;
    this.hall = hall;
    this.clock = clock;
    this.view = view;
    this.onUnlocked = onUnlocked;
    curtain =
        new LockCurtain(
            this::tryOpen, Texts.get("shell.lock.forgotten", work.windowLock().path().toString()));
    view.getChildren().add(curtain);
    idle = new IdleWatch(clock.instant());
    ticking.setOnFinished(event -> tick());
  }

  /** Watches keys and mouse from now on. */
  void watch(Scene scene) {
    scene.addEventFilter(KeyEvent.ANY, this::touched);
    scene.addEventFilter(MouseEvent.ANY, this::touched);
    ticking.playFromStart();
  }

  private void touched(InputEvent event) {
    idle.touch(clock.instant());
  }

  void lockAfter(Duration now) {
    after = now;
  }

  boolean isLocked() {
    return locked;
  }

  private void tick() {
    boolean presenting = hall.stateProperty().get() == Hall.State.ON_SECOND_SCREEN;
    if (idle.tick(clock.instant(), after, presenting)) {
      lock();
    }
    ticking.playFromStart();
  }

  /** Locks if there is a passphrase; gives whether the window is locked now. */
  boolean lock() {
    if (locked || !work.windowLock().isSet()) {
      return locked;
    }
    locked = true;
    Scene scene = stage.getScene();
    focused = Optional.ofNullable(scene.getFocusOwner());
    List.copyOf(Window.getWindows()).stream().filter(this::isOnTop).forEach(Window::hide);
    view.hideBehind(curtain);
    stage.setTitle(Texts.get("shell.lock.windowTitle"));
    blanked = isLit();
    if (blanked) {
      hall.toggleBlank();
    }
    curtain.fall();
    return true;
  }

  private boolean isLit() {
    Hall.State state = hall.stateProperty().get();
    return state == Hall.State.ON_SECOND_SCREEN || state == Hall.State.REHEARSAL;
  }

  /** Questions and lists that have opened would stand before the curtain. */
  private boolean isOnTop(Window window) {
    return window instanceof PopupWindow
        || (window instanceof Stage other && stage.equals(other.getOwner()));
  }

  private void tryOpen(char[] passphrase) {
    work.inBackground(
        () -> work.windowLock().opens(passphrase),
        right -> {
          if (right) {
            unlock();
          } else {
            curtain.wrong();
          }
        });
  }

  private void unlock() {
    locked = false;
    curtain.rise();
    view.showAgain(curtain);
    if (blanked && hall.stateProperty().get() == Hall.State.BLANK) {
      hall.toggleBlank();
    }
    idle.touch(clock.instant());
    onUnlocked.run();
    focused.ifPresent(Node::requestFocus);
  }
}
