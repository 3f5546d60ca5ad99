package dk.medspil.desktop.control;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** Rows in a card with a line between them, and none under the last. */
public final class Rows extends VBox {
  private static final PseudoClass LAST = PseudoClass.getPseudoClass("last");

  /** The rows, from top to bottom; each gets the style class {@code row}. */
  public Rows(Node... rows) {
    getStyleClass().add("rows");
    getChildren().addListener((InvalidationListener) change -> markLast());
    getChildren().setAll(rows);
  }

  /** Shows other rows. */
  public void setRows(List<? extends Node> rows) {
    getChildren().setAll(rows);
  }

  private void markLast() {
    for (int i = 0; i < getChildren().size(); i++) {
      Node row = getChildren().get(i);
      if (!row.getStyleClass().contains("row")) {
        row.getStyleClass().add("row");
      }
      row.pseudoClassStateChanged(LAST, i == getChildren().size() - 1);
    }
  }
}
