package dk.medspil.desktop.control;

import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.stage.PopupWindow;
import javafx.stage.Screen;

/**
 * A list to choose from that opens above its field when there is no room below. JavaFX places the
 * list before it knows its size, so that it would hang below the screen the first time.
 */
public final class DropDown<T> extends ComboBox<T> {
  /** An empty list. */
  public DropDown() {}

  @Override
  public void show() {
    super.show();
    if (isShowing() && getSkin() instanceof ComboBoxListViewSkin<?> skin) {
      keepInSight(skin.getPopupContent());
    }
  }

  private void keepInSight(Node list) {
    Bounds field = localToScreen(getLayoutBounds());
    if (list.getScene().getWindow() instanceof PopupWindow popup && field != null) {
      popup.setAnchorY(top(field, list.getLayoutBounds().getHeight(), screenAt(field)));
    }
  }

  /** Where a list of {@code height} begins: under its field, or over it when only there is room. */
  static double top(Bounds field, double height, Rectangle2D screen) {
    boolean below = field.getMaxY() + height <= screen.getMaxY();
    boolean above = field.getMinY() - height >= screen.getMinY();
    return below || !above ? field.getMaxY() : field.getMinY() - height;
  }

  private static Rectangle2D screenAt(Bounds field) {
    return Screen.getScreensForRectangle(
            field.getMinX(), field.getMinY(), field.getWidth(), field.getHeight())
        .stream()
        .findFirst()
        .orElseGet(Screen::getPrimary)
        .getVisualBounds();
  }
}
