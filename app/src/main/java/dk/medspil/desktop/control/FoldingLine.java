package dk.medspil.desktop.control;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * Two things on one line, the second at the right end; where there is not room for both, the second
 * goes below the first. Which it is follows from the width alone.
 */
public final class FoldingLine extends Region {
  private static final double GAP_EM = 0.933;
  private static final double LINE_GAP_EM = 0.4;

  private final Region first;
  private final Region second;
  private final double leastEm;
  private boolean atTop;
  // A label knows the font size in use, which a pane does not.
  private final Label ruler = new Label();

  /** Folds when {@code first} would have to wrap its words. */
  public FoldingLine(Region first, Region second) {
    this(first, second, 0);
  }

  /** Folds when {@code first} would get narrower than {@code leastEm}. */
  public FoldingLine(Region first, Region second, double leastEm) {
    this.first = first;
    this.second = second;
    this.leastEm = leastEm;
    ruler.setVisible(false);
    ruler.setManaged(false);
    setMinWidth(0);
    setMinHeight(USE_PREF_SIZE);
    getStyleClass().add("folding-line");
    getChildren().setAll(ruler, first, second);
    ruler.fontProperty().subscribe(font -> requestLayout());
  }

  /** Lets both begin at the top, instead of lying in the middle of the higher one. */
  public FoldingLine alignedAtTop() {
    atTop = true;
    return this;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    // A pixel to spare: a label that is exactly as wide as its words may wrap them. Narrower than
    // the least the line would fold at the very width it asks for.
    double wide = Math.max(snapSizeX(first.prefWidth(-1)), em(leastEm));
    return sides() + wide + 1 + beside();
  }

  @Override
  protected double computePrefHeight(double width) {
    double inner = (width < 0 ? computePrefWidth(-1) : width) - sides();
    double ends = snappedTopInset() + snappedBottomInset();
    return folds(inner)
        ? ends + high(first, inner) + em(LINE_GAP_EM) + high(second, inner)
        : ends
            + Math.max(
                high(first, inner - beside()), high(second, snapSizeX(second.prefWidth(-1))));
  }

  @Override
  protected void layoutChildren() {
    double inner = getWidth() - sides();
    double x = snappedLeftInset();
    double y = snappedTopInset();
    if (folds(inner)) {
      double top = high(first, inner);
      first.resizeRelocate(x, y, inner, top);
      second.resizeRelocate(x, y + top + em(LINE_GAP_EM), inner, high(second, inner));
      return;
    }
    double left = inner - beside();
    double right = beside() == 0 ? 0 : snapSizeX(second.prefWidth(-1));
    double height = getHeight() - y - snappedBottomInset();
    center(first, x, y, left, height);
    center(second, x + inner - right, y, right, height);
  }

  private void center(Region child, double x, double y, double width, double height) {
    double own = high(child, width);
    double top = atTop ? y : y + (height - own) / 2;
    child.resizeRelocate(x, snapPositionY(top), width, own);
  }

  private boolean folds(double inner) {
    double words = snapSizeX(first.prefWidth(-1));
    // Few words need no more than they are.
    double least = leastEm > 0 ? Math.min(em(leastEm), words) : words;
    return beside() > 0 && least + beside() > inner + 1;
  }

  /** What the second takes of the line, with the gap before it. */
  private double beside() {
    double width = second.isManaged() ? snapSizeX(second.prefWidth(-1)) : 0;
    return width == 0 ? 0 : width + em(GAP_EM);
  }

  private double high(Region child, double width) {
    return child.isManaged() ? snapSizeY(child.prefHeight(Math.max(0, width))) : 0;
  }

  private double sides() {
    return snappedLeftInset() + snappedRightInset();
  }

  private double em(double count) {
    return count * ruler.getFont().getSize();
  }
}
