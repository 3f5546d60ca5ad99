package dk.medspil.desktop.control;

import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Items side by side, on more lines where their words would otherwise have to be cut. */
final class FoldingRow extends StackPane {
  private final double itemEm;
  // A label knows the font size in use, which a pane does not.
  private final Label ruler = new Label();
  private final VBox lines = new VBox();
  private List<? extends Region> items = List.of();
  private int columns;

  /** A row that folds when an item would get narrower than {@code itemEm}. */
  FoldingRow(double itemEm) {
    this.itemEm = itemEm;
    ruler.setVisible(false);
    ruler.setManaged(false);
    lines.getStyleClass().add("folding-lines");
    setAlignment(Pos.TOP_LEFT);
    setMinHeight(USE_PREF_SIZE);
    getChildren().setAll(ruler, lines);
    widthProperty().subscribe(width -> arrange());
    ruler.fontProperty().subscribe(font -> arrange());
  }

  void setItems(List<? extends Region> now) {
    items = List.copyOf(now);
    items.forEach(item -> HBox.setHgrow(item, Priority.ALWAYS));
    columns = 0;
    arrange();
  }

  private void arrange() {
    // The same wish for all makes them equally wide, and lets the height be known beforehand.
    items.forEach(item -> item.setPrefWidth(itemEm * ruler.getFont().getSize()));
    int fitting = fitting();
    if (fitting == columns) {
      return;
    }
    columns = fitting;
    lines.getChildren().clear();
    for (int from = 0; from < items.size(); from += columns) {
      var line = new HBox();
      line.getStyleClass().add("folding-line");
      line.getChildren().setAll(items.subList(from, Math.min(from + columns, items.size())));
      lines.getChildren().add(line);
    }
    // A width comes in the middle of a layout, which would keep the height of the lines before.
    Platform.runLater(this::requestLayout);
  }

  private int fitting() {
    if (items.isEmpty() || getWidth() == 0) {
      return items.size();
    }
    return Math.clamp((int) (getWidth() / (itemEm * ruler.getFont().getSize())), 1, items.size());
  }
}
