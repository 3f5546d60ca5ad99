package dk.medspil.desktop.settings;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/** Scrolls to what has just appeared; a pane follows Tab by itself, but not this. */
final class Reveal {
  private Reveal() {}

  /** Scrolls once the node has been laid out. */
  static void soon(Node node) {
    Platform.runLater(() -> now(node));
  }

  private static void now(Node node) {
    for (Parent up = node.getParent(); up != null; up = up.getParent()) {
      if (up instanceof ScrollPane pane) {
        pane.layout();
        Node content = pane.getContent();
        Bounds place = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double room = pane.getViewportBounds().getHeight();
        double hidden = content.getLayoutBounds().getHeight() - room;
        if (hidden > 0) {
          pane.setVvalue(Math.clamp((place.getMaxY() - room) / hidden, 0, 1));
        }
        return;
      }
    }
  }

  /** Scrolls no more than it takes to see the whole of a node that arrows have come to. */
  static void inSight(Node node) {
    for (Parent up = node.getParent(); up != null; up = up.getParent()) {
      if (up instanceof ScrollPane pane) {
        inSight(node, pane);
      }
    }
  }

  private static void inSight(Node node, ScrollPane pane) {
    Node content = pane.getContent();
    Bounds place = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    double room = pane.getViewportBounds().getHeight();
    double hidden = content.getLayoutBounds().getHeight() - room;
    if (hidden <= 0) {
      return;
    }
    double top = pane.getVvalue() * hidden;
    if (place.getMinY() < top) {
      pane.setVvalue(Math.clamp(place.getMinY() / hidden, 0, 1));
    } else if (place.getMaxY() > top + room) {
      pane.setVvalue(Math.clamp((place.getMaxY() - room) / hidden, 0, 1));
    }
  }
}
