package dk.medspil.desktop.control;

import javafx.geometry.Insets;
import javafx.scene.control.TextArea;
import javafx.scene.text.Text;

/**
 * A text field of several lines that is always as high as its text, so that nothing scrolls inside
 * it. It looks like plain text until it has focus; Tab leaves it.
 */
public final class GrowingText extends TextArea {
  private static final double SIDES = 16;
  private static final double ENDS = 10;

  private final Text measure = new Text();

  /** An empty field named {@code accessibleName} for a screen reader. */
  public GrowingText(String accessibleName) {
    getStyleClass().add("growing-text");
    setAccessibleText(accessibleName);
    setWrapText(true);
    setPrefRowCount(1);
    setMinHeight(USE_PREF_SIZE);
    textProperty().subscribe(this::requestLayoutOfAll);
    widthProperty().subscribe(this::requestLayoutOfAll);
    fontProperty().subscribe(this::requestLayoutOfAll);
    TabKey.leaves(this);
  }

  private void requestLayoutOfAll() {
    requestLayout();
    if (getParent() != null) {
      getParent().requestLayout();
    }
  }

  @Override
  protected double computePrefHeight(double width) {
    Insets frame = getPadding();
    double inside =
        (getWidth() > 0 ? getWidth() : Math.max(width, 200))
            - SIDES
            - frame.getLeft()
            - frame.getRight();
    measure.setFont(getFont());
    measure.setText(getText().isEmpty() ? "x" : getText());
    measure.setWrappingWidth(Math.max(60, inside));
    return Math.ceil(measure.getLayoutBounds().getHeight())
        + ENDS
        + frame.getTop()
        + frame.getBottom();
  }
}
