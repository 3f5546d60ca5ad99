package dk.medspil.desktop.control;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/**
 * Buttons that like to stand in one line and go on in the next where there is not room. A plain
 * flow pane asks for the width it may wrap at, also when its buttons need far less.
 */
public final class ButtonFlow extends FlowPane {
  /** An empty line. */
  public ButtonFlow() {
    getStyleClass().add("button-flow");
  }

  @Override
  protected double computePrefWidth(double height) {
    double width = snappedLeftInset() + snappedRightInset();
    double gap = 0;
    for (Node child : getManagedChildren()) {
      // A button with a picture alone may ask for less than it is given at least.
      width += gap + snapSizeX(Math.max(child.minWidth(-1), child.prefWidth(-1)));
      gap = snapSpaceX(getHgap());
    }
    return width;
  }
}
