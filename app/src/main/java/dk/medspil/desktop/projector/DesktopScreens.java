package dk.medspil.desktop.projector;

import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** The screens as JavaFX sees them. */
public final class DesktopScreens implements Screens {

  @Override
  public Optional<Rectangle2D> other(Stage operator) {
    List<Screen> here =
        Screen.getScreensForRectangle(
            operator.getX(), operator.getY(), operator.getWidth(), operator.getHeight());
    // A window that lies across two screens is worked on where most of it is, which is first.
    Screen own = here.isEmpty() ? Screen.getPrimary() : here.getFirst();
    return Screen.getScreens().stream()
        .filter(screen -> !screen.equals(own))
        .map(Screen::getBounds)
        .findFirst();
  }

  @Override
  public void onChange(Runnable listener) {
    Screen.getScreens().addListener((InvalidationListener) change -> listener.run());
  }
}
