package dk.medspil.desktop.projector;

import dk.medspil.desktop.frame.WindowBounds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.beans.property.StringProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;

/**
 * Where the rehearsal window stands on the operator's own screen: where the user put it last, else
 * where it covers least of what can be pressed or read.
 */
final class RehearsalPlace {
  static final double WIDTH = 960;
  static final double HEIGHT = 540;

  private static final double SHARE = 0.4;
  private static final double MARGIN = 24;

  /** The strip at the bottom where the program tells what was done and offers to undo it. */
  private static final double TOLD = 136;

  private static final double STEP = 16;

  /** Rather a whole card covered than a bit of a button. */
  private static final double WHOLE = 4;

  /** Frames and title bars move a window by less than this without anybody's hand on it. */
  private static final double BY_HAND = 60;

  private static final Duration STILL = Duration.seconds(1);

  private final Stage operator;
  private final StringProperty remembered;

  /**
   * Something that should stay in sight.
   *
   * @param whole whether it is of no use when a part of it is covered, as a button is; a card is
   *     still known by the rest of it
   */
  record Seen(Rectangle2D area, boolean whole) {}

  /**
   * @param remembered where the user put it, as {@link WindowBounds} writes it; set when it is
   *     moved
   */
  RehearsalPlace(Stage operator, StringProperty remembered) {
    this.operator = operator;
    this.remembered = remembered;
  }

  /** Places the window before it is shown, and remembers where the user takes it. */
  void put(Stage window) {
    Rectangle2D place = chosen().orElseGet(this::best);
    window.setX(place.getMinX());
    window.setY(place.getMinY());
    window.setWidth(place.getWidth());
    window.setHeight(place.getHeight());
    var still = new PauseTransition(STILL);
    still.setOnFinished(event -> {
      if (window.isShowing() && !window.isMaximized() && !window.isIconified()) {
        WindowBounds now = WindowBounds.of(window);
        if (isByHand(place, now.place())) {
          remembered.set(now.text());
        }
      }
    });
    Stream.of(
            window.xProperty(), window.yProperty(), window.widthProperty(), window.heightProperty())
        .forEach(edge -> edge.subscribe((before, now) -> still.playFromStart()));
  }

  /** Where it was put, while that is on a screen. */
  private Optional<Rectangle2D> chosen() {
    List<Rectangle2D> screens = Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
    return WindowBounds.read(remembered.get())
        .filter(bounds -> bounds.isOnAny(screens))
        .map(WindowBounds::place);
  }

  static boolean isByHand(Rectangle2D placed, Rectangle2D now) {
    return Math.abs(placed.getMinX() - now.getMinX()) > BY_HAND
        || Math.abs(placed.getMinY() - now.getMinY()) > BY_HAND
        || Math.abs(placed.getWidth() - now.getWidth()) > BY_HAND
        || Math.abs(placed.getHeight() - now.getHeight()) > BY_HAND;
  }

  private Rectangle2D best() {
    double width = Math.min(WIDTH, operator.getWidth() * SHARE);
    double height = width * HEIGHT / WIDTH;
    var within =
        new Rectangle2D(
            operator.getX() + MARGIN,
            operator.getY() + MARGIN,
            Math.max(width, operator.getWidth() - 2 * MARGIN),
            Math.max(height, operator.getHeight() - MARGIN - TOLD));
    List<Seen> seen = new ArrayList<>();
    Scene scene = operator.getScene();
    if (scene != null) {
      look(scene.getRoot(), seen);
    }
    return least(within, width, height, seen);
  }

  private static void look(Node node, List<Seen> seen) {
    if (!node.isVisible()) {
      return;
    }
    boolean pressed =
        node.isFocusTraversable() && (node instanceof Labeled || node instanceof TextInputControl);
    boolean read = node.isFocusTraversable() && !(node instanceof ScrollPane);
    if (pressed || read || node instanceof Text) {
      Bounds bounds = node.localToScreen(node.getLayoutBounds());
      if (bounds != null && bounds.getWidth() > 0 && bounds.getHeight() > 0) {
        seen.add(
            new Seen(
                new Rectangle2D(
                    bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight()),
                pressed));
      }
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> look(child, seen));
    }
  }

  /**
   * The place within an area that covers least; of those that cover as little, lowest and right.
   */
  static Rectangle2D least(Rectangle2D within, double width, double height, List<Seen> seen) {
    Rectangle2D best = null;
    double least = Double.POSITIVE_INFINITY;
    for (double y = within.getMaxY() - height; y >= within.getMinY(); y -= STEP) {
      for (double x = within.getMaxX() - width; x >= within.getMinX(); x -= STEP) {
        var place = new Rectangle2D(x, y, width, height);
        double covered = seen.stream().mapToDouble(one -> covered(place, one)).sum();
        if (covered < least) {
          least = covered;
          best = place;
        }
      }
    }
    return best == null ? new Rectangle2D(within.getMinX(), within.getMinY(), width, height) : best;
  }

  private static double covered(Rectangle2D place, Seen one) {
    Rectangle2D area = one.area();
    double across =
        Math.min(place.getMaxX(), area.getMaxX()) - Math.max(place.getMinX(), area.getMinX());
    double down =
        Math.min(place.getMaxY(), area.getMaxY()) - Math.max(place.getMinY(), area.getMinY());
    if (across <= 0 || down <= 0) {
      return 0;
    }
    return one.whole() ? WHOLE * area.getWidth() * area.getHeight() : across * down;
  }
}
