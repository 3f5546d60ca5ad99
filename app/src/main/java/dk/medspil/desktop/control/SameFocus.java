package dk.medspil.desktop.control;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;

/** Rows that stand elsewhere now keep the focus that is in them. */
public final class SameFocus {
  private SameFocus() {}

  /** Places the rows, if they do not stand so already. */
  public static void place(Pane list, List<? extends Node> rows) {
    if (!list.getChildren().equals(rows)) {
      Optional<Node> focused = Optional.ofNullable(list.getScene()).map(Scene::getFocusOwner);
      list.getChildren().setAll(rows);
      focused.filter(node -> node.getScene() != null).ifPresent(Node::requestFocus);
    }
  }
}
