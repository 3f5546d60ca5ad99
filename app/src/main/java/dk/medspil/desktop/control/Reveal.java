package dk.medspil.desktop.control;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/** Scrolls so far that something is seen, in every scroll pane it lies in. */
public final class Reveal {
  private Reveal() {}

  /** Shows a node that may have come up just now; what is higher than a pane begins at its top. */
  public static void node(Node shown) {
    if (shown.getScene() == null) {
      return;
    }
    Parent root = shown.getScene().getRoot();
    root.applyCss();
    root.layout();
    for (Node node = shown; node != null; node = node.getParent()) {
      if (node instanceof ScrollPane pane) {
        inside(pane, shown);
      }
    }
  }

  private static void inside(ScrollPane pane, Node shown) {
    double height = pane.getViewportBounds().getHeight();
    double hidden = pane.getContent().getLayoutBounds().getHeight() - height;
    if (hidden <= 0) {
      return;
    }
    Bounds there = pane.getContent().sceneToLocal(shown.localToScene(shown.getLayoutBounds()));
    double top = pane.getVvalue() * hidden;
    if (there.getMinY() < top || there.getHeight() > height) {
      pane.setVvalue(there.getMinY() / hidden);
    } else if (there.getMaxY() > top + height) {
      pane.setVvalue((there.getMaxY() - height) / hidden);
    }
  }
}
