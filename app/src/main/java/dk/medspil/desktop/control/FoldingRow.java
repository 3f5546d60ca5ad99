package dk.medspil.desktop.control;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * Items side by side, on more lines where their words would otherwise have to be cut. On one line
 * they have equal widths, or each the width of its words and its share of what is left. Which line
 * an item stands on follows from the width alone, so that the height can be asked for before there
 * is one.
 */
final class FoldingRow extends Region {
  private static final double LINE_GAP_EM = 0.8;

  private final double itemEm;
  private final double gapEm;
  private final boolean byWords;
  // A label knows the font size in use, which a pane does not.
  private final Label ruler = new Label();
  private List<? extends Region> items = List.of();

  private FoldingRow(double itemEm, double gapEm, boolean byWords) {
    this.itemEm = itemEm;
    this.gapEm = gapEm;
    this.byWords = byWords;
    ruler.setVisible(false);
    ruler.setManaged(false);
    setMinHeight(USE_PREF_SIZE);
    setMinWidth(0);
    getChildren().setAll(ruler);
    ruler.fontProperty().subscribe(font -> requestLayout());
  }

  /** A row of equal widths that folds when an item would get narrower than {@code itemEm}. */
  static FoldingRow ofEqualWidths(double itemEm, double gapEm) {
    return new FoldingRow(itemEm, gapEm, false);
  }

  /** The same, but with more room for the longer words where all can stand unbroken on a line. */
  static FoldingRow byWords(double itemEm, double gapEm) {
    return new FoldingRow(itemEm, gapEm, true);
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
    double[] widths = widths(inner, columns);
    double height = 0;
    for (int from = 0; from < items.size(); from += columns) {
      height += lineHeight(from, columns, widths) + (from == 0 ? 0 : em(LINE_GAP_EM));
    }
    return snappedTopInset() + height + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    int columns = columns(getWidth());
    double[] widths = widths(getWidth(), columns);
    double y = snappedTopInset();
    for (int from = 0; from < items.size(); from += columns) {
      double height = lineHeight(from, columns, widths);
      double x = snappedLeftInset();
      for (int i = from; i < Math.min(from + columns, items.size()); i++) {
        items.get(i).resizeRelocate(snapPositionX(x), y, snapSizeX(widths[i]), height);
        x += widths[i] + em(gapEm);
      }
      y += height + em(LINE_GAP_EM);
    }
  }

  private double lineHeight(int from, int columns, double[] widths) {
    return IntStream.range(from, Math.min(from + columns, items.size()))
        .mapToDouble(i -> snapSizeY(items.get(i).prefHeight(snapSizeX(widths[i]))))
        .max()
        .orElse(0);
  }

  private double[] widths(double width, int columns) {
    double room = width - inside(0) - (columns - 1) * em(gapEm);
    if (byWords && columns == items.size()) {
      double[] words = items.stream().mapToDouble(item -> snapSizeX(item.prefWidth(-1))).toArray();
      double left = room - DoubleStream.of(words).sum();
      if (left >= 0) {
        return DoubleStream.of(words).map(one -> one + left / columns).toArray();
      }
    }
    return DoubleStream.generate(() -> room / columns).limit(items.size()).toArray();
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
