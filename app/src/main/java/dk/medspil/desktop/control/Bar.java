package dk.medspil.desktop.control;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** A plain bar filled from the left; its text for a screen reader comes from the owner. */
public final class Bar extends Pane {
  private final Region fill = new Region();
  private final DoubleProperty share = new SimpleDoubleProperty(this, "share");

  /** An empty bar with a look of its own. */
  public Bar(String styleClass) {
    getStyleClass().addAll("bar", styleClass);
    fill.getStyleClass().add("bar-fill");
    getChildren().add(fill);
    setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
    share.addListener(change -> requestLayout());
  }

  /** Fills the bar; below 0 is empty and above 1 is full. */
  public void setShare(double now) {
    share.set(Math.clamp(now, 0, 1));
  }

  double getShare() {
    return share.get();
  }

  @Override
  protected void layoutChildren() {
    // Never narrower than its own height, or the rounded ends would not meet.
    double width = share.get() == 0 ? 0 : Math.max(getHeight(), share.get() * getWidth());
    fill.resizeRelocate(0, 0, width, getHeight());
  }
}
