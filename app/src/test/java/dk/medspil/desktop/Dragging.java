package dk.medspil.desktop;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.TransferMode;

/**
 * Dragging with the mouse. The headless platform has no drag of its own, so the events that begin
 * and end one are sent as JavaFX sends them.
 */
public final class Dragging {
  private Dragging() {}

  /** Presses the first button of the mouse on {@code node}. */
  public static void press(Node node) {
    Fx.run(() -> Event.fireEvent(node, mouse(node, MouseEvent.MOUSE_PRESSED)));
  }

  /** Ends a press on {@code node} where it began. */
  public static void click(Node node) {
    Fx.run(() -> Event.fireEvent(node, mouse(node, MouseEvent.MOUSE_CLICKED)));
  }

  /** Whether a drag begins when the pointer moves off {@code node} with its button held. */
  public static boolean begins(Node node) {
    return Fx.call(() -> {
      try {
        Event.fireEvent(node, mouse(node, MouseEvent.DRAG_DETECTED));
        return false;
      } catch (IllegalStateException refused) {
        // JavaFX gives a drag in a gesture of a real mouse only: what it refuses was asked for.
        return true;
      }
    });
  }

  private static MouseEvent mouse(Node node, EventType<MouseEvent> type) {
    Bounds at = node.localToScene(node.getLayoutBounds());
    double x = at.getCenterX();
    double y = at.getCenterY();
    return new MouseEvent(
        type,
        x,
        y,
        x,
        y,
        MouseButton.PRIMARY,
        1,
        false,
        false,
        false,
        false,
        true,
        false,
        false,
        false,
        false,
        true,
        new PickResult(node, x, y));
  }

  /**
   * Drops {@code dragged} on {@code target}.
   *
   * @param share how far down the target, from 0 at its top to 1 at its bottom
   * @return whether the target took it
   */
  public static boolean drop(Node dragged, Node target, double share) {
    Bounds at = target.localToScene(target.getLayoutBounds());
    var point = new Point2D(at.getCenterX(), at.getMinY() + share * at.getHeight());
    Event.fireEvent(target, event(DragEvent.DRAG_OVER, dragged, target, point));
    DragEvent dropped = event(DragEvent.DRAG_DROPPED, dragged, target, point);
    Event.fireEvent(target, dropped);
    return dropped.isDropCompleted();
  }

  private static DragEvent event(
      EventType<DragEvent> type, Node dragged, Node target, Point2D point) {
    return new DragEvent(
        dragged,
        target,
        type,
        null,
        point.getX(),
        point.getY(),
        point.getX(),
        point.getY(),
        TransferMode.MOVE,
        dragged,
        target,
        new PickResult(target, point.getX(), point.getY()));
  }
}
