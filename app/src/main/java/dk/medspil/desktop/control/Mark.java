package dk.medspil.desktop.control;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** The mark of Medspil: leader, TR and AMR as three circles around an open middle. */
public final class Mark extends Pane {
  private final Region middle = circle("mark-middle");
  private final Region[] circles = {
    circle("mark-leader"), circle("mark-tr"), circle("mark-amr"), middle
  };

  /** A mark whose size the style class {@code medspil-mark} sets in em. */
  public Mark() {
    getStyleClass().add("medspil-mark");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText("Medspil");
    getChildren().setAll(circles);
  }

  private static Region circle(String styleClass) {
    var circle = new Region();
    circle.getStyleClass().addAll("mark-circle", styleClass);
    return circle;
  }

  @Override
  protected void layoutChildren() {
    double size = Math.min(getWidth(), getHeight());
    place(circles[0], size, 0.5, 0.25, 0.25);
    place(circles[1], size, 0.25, 0.70, 0.25);
    place(circles[2], size, 0.75, 0.70, 0.25);
    place(middle, size, 0.5, 0.545, 0.10);
  }

  private static void place(Region circle, double size, double x, double y, double radius) {
    double diameter = 2 * radius * size;
    circle.resizeRelocate((x - radius) * size, (y - radius) * size, diameter, diameter);
  }
}
