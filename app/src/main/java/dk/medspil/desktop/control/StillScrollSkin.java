package dk.medspil.desktop.control;

import javafx.geometry.BoundingBox;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SkinBase;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * The pane inside a {@link GrowingText}, which is as high as its text and wraps it, so that there
 * is nothing to scroll. The skin of JavaFX makes two scroll bars of eight nodes each even where
 * they are never shown, and a page of fifty such fields stood still while they were styled.
 *
 * <p>Named in {@code medspil-controls.css}: the pane is made by the skin of the field.
 */
public final class StillScrollSkin extends SkinBase<ScrollPane> {
  private static final double SMALLEST = 36;

  private final StackPane viewport = new StackPane();

  /** The skin of {@code pane}. */
  public StillScrollSkin(ScrollPane pane) {
    super(pane);
    viewport.getStyleClass().add("viewport");
    viewport.setAlignment(Pos.TOP_LEFT);
    // The text asks for layout with each letter; the field knows itself when its height changes.
    viewport.setManaged(false);
    getChildren().setAll(viewport);
    registerChangeListener(pane.contentProperty(), change -> showContent());
    registerChangeListener(pane.prefViewportWidthProperty(), change -> pane.requestLayout());
    registerChangeListener(pane.prefViewportHeightProperty(), change -> pane.requestLayout());
    showContent();
  }

  private void showContent() {
    @Nullable Node content = getSkinnable().getContent();
    if (content == null) {
      viewport.getChildren().clear();
    } else {
      viewport.getChildren().setAll(content);
    }
    getSkinnable().requestLayout();
  }

  @Override
  protected void layoutChildren(double x, double y, double width, double height) {
    viewport.resizeRelocate(x, y, width, height);
    getSkinnable().setViewportBounds(new BoundingBox(0, 0, width, height));
  }

  @Override
  protected double computeMinWidth(
      double height, double top, double right, double bottom, double left) {
    return left + SMALLEST + right;
  }

  @Override
  protected double computeMinHeight(
      double width, double top, double right, double bottom, double left) {
    return top + SMALLEST + bottom;
  }

  @Override
  protected double computePrefWidth(
      double height, double top, double right, double bottom, double left) {
    return left + Math.max(SMALLEST, getSkinnable().getPrefViewportWidth()) + right;
  }

  @Override
  protected double computePrefHeight(
      double width, double top, double right, double bottom, double left) {
    return top + Math.max(SMALLEST, getSkinnable().getPrefViewportHeight()) + bottom;
  }
}
