package dk.medspil.desktop.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** Rows that stay the same nodes while their order changes, so that a field keeps its focus. */
final class KnownRows<R extends Node> extends VBox {
  private final Function<UUID, R> make;
  private final Map<UUID, R> known = new LinkedHashMap<>();

  KnownRows(Function<UUID, R> make) {
    this.make = make;
    getStyleClass().add("rows");
  }

  /** Shows one row for each id, in this order. */
  List<R> arrange(List<UUID> ids) {
    known.keySet().retainAll(ids);
    List<R> rows = ids.stream().map(id -> known.computeIfAbsent(id, make)).toList();
    if (!getChildren().equals(rows)) {
      Node focused = getScene() == null ? null : getScene().getFocusOwner();
      getChildren().setAll(rows);
      if (focused != null && focused.getScene() != null) {
        focused.requestFocus();
      }
    }
    return rows;
  }
}
