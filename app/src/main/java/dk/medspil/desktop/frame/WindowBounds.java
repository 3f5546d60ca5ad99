package dk.medspil.desktop.frame;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/**
 * Where a window stood, remembered as five words: x, y, width, height and whether it filled the
 * screen.
 */
public record WindowBounds(Rectangle2D place, boolean maximized) {
  /** A usual small laptop (design 4); on a smaller screen the window fills what there is. */
  private static final double WIDTH = 1366;

  private static final double HEIGHT = 768;

  /** So much of the title bar must be on a screen, or the window could not be moved back. */
  private static final double GRIP = 120;

  /** Where a window stands now. */
  public static WindowBounds of(Stage stage) {
    return new WindowBounds(
        new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()),
        stage.isMaximized());
  }

  /** What was remembered; empty when it is none of ours. */
  public static Optional<WindowBounds> read(String text) {
    List<String> words = List.of(text.split(" "));
    if (words.size() != 5) {
      return Optional.empty();
    }
    try {
      List<Double> numbers = words.subList(0, 4).stream().map(Double::valueOf).toList();
      return Optional.of(
          new WindowBounds(
              new Rectangle2D(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3)),
              Boolean.parseBoolean(words.get(4))));
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }

  /** As it is remembered. */
  public String text() {
    return Stream.of(place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight())
            .map(number -> Long.toString(Math.round(number)) + " ")
            .reduce("", String::concat)
        + maximized;
  }

  /** Whether the window could be seen and moved on one of the screens there are now. */
  public boolean isOnAny(List<Rectangle2D> screens) {
    var top = new Rectangle2D(place.getMinX(), place.getMinY(), place.getWidth(), 1);
    return screens.stream()
        .anyMatch(screen ->
            screen.intersects(top)
                && Math.min(screen.getMaxX(), top.getMaxX())
                        - Math.max(screen.getMinX(), top.getMinX())
                    >= GRIP);
  }

  /** The usual size in the middle of a screen, and never more than the screen. */
  static Rectangle2D inMiddle(Rectangle2D screen) {
    double width = Math.min(WIDTH, screen.getWidth());
    double height = Math.min(HEIGHT, screen.getHeight());
    return new Rectangle2D(
        screen.getMinX() + (screen.getWidth() - width) / 2,
        screen.getMinY() + (screen.getHeight() - height) / 2,
        width,
        height);
  }

  /** Puts the window where it was, or in the middle of the main screen if that is gone. */
  public static void restore(Stage stage, Optional<String> remembered) {
    List<Rectangle2D> screens = Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
    Optional<WindowBounds> bounds =
        remembered.flatMap(WindowBounds::read).filter(found -> found.isOnAny(screens));
    if (bounds.isPresent()) {
      Rectangle2D place = bounds.get().place();
      stage.setX(place.getMinX());
      stage.setY(place.getMinY());
      stage.setWidth(place.getWidth());
      stage.setHeight(place.getHeight());
      stage.setMaximized(bounds.get().maximized());
    } else {
      Rectangle2D screen = Screen.getPrimary().getVisualBounds();
      Rectangle2D place = inMiddle(screen);
      stage.setX(place.getMinX());
      stage.setY(place.getMinY());
      stage.setWidth(place.getWidth());
      stage.setHeight(place.getHeight());
      // With its frame the window would not fit, and the title bar could end above the screen.
      stage.setMaximized(place.equals(screen));
    }
  }
}
