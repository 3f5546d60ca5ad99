package dk.medspil.desktop.control;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * Items side by side in equal widths, on more lines where their words would otherwise have to be
 * cut. Which line an item stands on follows from the width alone, so that the height can be asked
 * for before there is one.
 */
final class FoldingRow extends Region {
  private static final double LINE_GAP_EM = 0.8;

  private final double itemEm;
  private final double gapEm;
  // A label knows the font size in use, which a pane does not.
  private final Label ruler = new Label();
  private List<? extends Region> items = List.of();

  /** A row that folds when an item would get narrower than {@code itemEm}. */
  FoldingRow(double itemEm, double gapEm) {
    this.itemEm = itemEm;
    this.gapEm = gapEm;
    ruler.setVisible(false);
    ruler.setManaged(false);
    setMinHeight(USE_PREF_SIZE);
    setMinWidth(0);
    getChildren().setAll(ruler);
    ruler.fontProperty().subscribe(font -> requestLayout());
  }

  void setItems(List<? extends Region> now) {
    items = List.copyOf(now);
    getChildren().setAll(items);
    getChildren().add(ruler);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    return inside(items.size() * (em(itemEm) + em(gapEm)));
  }

  @Override
  protected double computePrefHeight(double width) {
    double inner = width < 0 ? computePrefWidth(-1) : width;
    int columns = columns(inner);
    double height = 0;
    for (int from = 0; from < items.size(); from += columns) {
      height += lineHeight(from, columns, itemWidth(inner)) + (from == 0 ? 0 : em(LINE_GAP_EM));
    }
    return snappedTopInset() + height + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    int columns = columns(getWidth());
    double width = itemWidth(getWidth());
    double y = snappedTopInset();
    for (int from = 0; from < items.size(); from += columns) {
      double height = lineHeight(from, columns, width);
      for (int i = from; i < Math.min(from + columns, items.size()); i++) {
        double x = snappedLeftInset() + (i - from) * (width + em(gapEm));
        items.get(i).resizeRelocate(snapPositionX(x), y, snapSizeX(width), height);
      }
      y += height + em(LINE_GAP_EM);
    }
  }

  private double lineHeight(int from, int columns, double width) {
    return items.subList(from, Math.min(from + columns, items.size())).stream()
        .mapToDouble(item -> snapSizeY(item.prefHeight(snapSizeX(width))))
        .max()
        .orElse(0);
  }

  private double itemWidth(double width) {
    int columns = columns(width);
    return (width - inside(0) - (columns - 1) * em(gapEm)) / columns;
  }

  private int columns(double width) {
    int fitting = (int) ((width - inside(0) + em(gapEm)) / (em(itemEm) + em(gapEm)));
    return Math.clamp(fitting, 1, Math.max(items.size(), 1));
  }

  private double inside(double content) {
    return snappedLeftInset() + content + snappedRightInset();
  }

  private double em(double count) {
    return count * ruler.getFont().getSize();
  }
}
