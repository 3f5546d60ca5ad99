package dk.medspil.desktop.settings;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;

/** A sheet of paper, as large as there is room for and never out of shape. */
final class PageImage extends Region {
  private static final double A4 = Math.sqrt(2);

  private final ImageView view = new ImageView();
  private double ratio = A4;

  PageImage() {
    view.setPreserveRatio(true);
    view.setSmooth(true);
    getChildren().setAll(view);
    getStyleClass().add("page-image");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setMinSize(0, 0);
  }

  void show(Image image) {
    ratio = image.getHeight() / image.getWidth();
    view.setImage(image);
    requestLayout();
  }

  /** How wide the sheet is drawn now, in pixels of the scene. */
  double paperWidth() {
    return Math.min(getWidth(), getHeight() / ratio);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    return width <= 0 ? 0 : width * ratio;
  }

  @Override
  protected void layoutChildren() {
    double width = paperWidth();
    view.setFitWidth(width);
    view.setFitHeight(width * ratio);
    view.relocate(snapPositionX((getWidth() - width) / 2), 0);
  }
}
