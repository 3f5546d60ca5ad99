package dk.medspil.desktop.apv;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Two fields that share a line, or have one each where half a line is too little. */
final class PairLine extends Region {
  private static final double HALF_EM = 15;
  private static final double GAP_EM = 0.667;

  private final Node first;
  private final Node second;
  // A label knows the font size in use, which a pane does not.
  private final Label ruler = new Label();

  PairLine(Node first, Node second) {
    this.first = first;
    this.second = second;
    ruler.setVisible(false);
    ruler.setManaged(false);
    setMinWidth(0);
    setMinHeight(USE_PREF_SIZE);
    getChildren().setAll(ruler, first, second);
    ruler.fontProperty().subscribe(font -> requestLayout());
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    return 2 * em(HALF_EM) + em(GAP_EM);
  }

  @Override
  protected double computePrefHeight(double width) {
    double inner = width < 0 ? computePrefWidth(-1) : width;
    return folds(inner)
        ? high(first, inner) + high(second, inner)
        : Math.max(high(first, half(inner)), high(second, half(inner)));
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    if (folds(width)) {
      double top = high(first, width);
      place(first, 0, 0, width, top);
      place(second, 0, top, width, high(second, width));
    } else {
      place(first, 0, 0, half(width), getHeight());
      place(second, half(width) + em(GAP_EM), 0, half(width), getHeight());
    }
  }

  private void place(Node node, double x, double y, double width, double height) {
    layoutInArea(
        node, x, y, width, height, 0, javafx.geometry.HPos.LEFT, javafx.geometry.VPos.CENTER);
  }

  private boolean folds(double width) {
    return half(width) < em(HALF_EM);
  }

  private double half(double width) {
    return (width - em(GAP_EM)) / 2;
  }

  private double high(Node node, double width) {
    return snapSizeY(node.prefHeight(width));
  }

  private double em(double count) {
    return count * ruler.getFont().getSize();
  }
}
