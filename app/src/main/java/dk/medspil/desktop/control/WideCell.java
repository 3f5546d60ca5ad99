package dk.medspil.desktop.control;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * A cell as wide as its list and as high as its graphic is at that width: words wrap, and nothing
 * scrolls sideways. A plain cell asks for the height of words that are not wrapped.
 *
 * @param <T> what the list is of
 */
public abstract class WideCell<T> extends ListCell<T> {
  private static final double SCROLL_BAR_EM = 0.667;

  /** An empty cell. */
  protected WideCell() {}

  /** A title with one line more about it below. */
  public static VBox titled(String title, String fact) {
    var first = new Label(title);
    first.getStyleClass().add("semibold");
    first.setWrapText(true);
    var second = new Label(fact);
    second.getStyleClass().addAll("small", "muted");
    second.setWrapText(true);
    return new VBox(first, second);
  }

  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    double usual = super.computePrefHeight(width);
    if (getListView() == null || !(getGraphic() instanceof Region row)) {
      return usual;
    }
    double inner =
        getListView().getWidth()
            - SCROLL_BAR_EM * getFont().getSize()
            - snappedLeftInset()
            - snappedRightInset();
    double high = row.prefHeight(Math.max(0, inner)) + snappedTopInset() + snappedBottomInset();
    return inner > 0 ? Math.max(usual, high) : usual;
  }
}
