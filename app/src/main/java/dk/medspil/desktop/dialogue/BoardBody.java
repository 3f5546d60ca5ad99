package dk.medspil.desktop.dialogue;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/**
 * The board with room and card at its right. Where there is not room for both, the right one is a
 * drawer that lies over the board when it is open.
 */
final class BoardBody extends Region {
  private static final PseudoClass DRAWER = PseudoClass.getPseudoClass("drawer");

  /** What 1180 pixels leave for the body at the usual size of text. */
  private static final double BOTH_EM = 70;

  private static final double GAP_EM = 1.333;

  private final Region main;
  private final ScrollPane side;
  // A label knows the font size in use, which a region does not.
  private final Label ruler = new Label();
  private final ReadOnlyBooleanWrapper narrow = new ReadOnlyBooleanWrapper(this, "narrow");
  private final BooleanProperty open = new SimpleBooleanProperty(this, "open");

  BoardBody(Region main, Region content) {
    this.main = main;
    side = new ScrollPane(content);
    side.setFitToWidth(true);
    side.setFocusTraversable(false);
    side.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    side.getStyleClass().add("board-side-scroll");
    side.visibleProperty().bind(open.or(narrow.not()));
    ruler.setVisible(false);
    getChildren().setAll(ruler, main, side);
    narrow.subscribe(now -> side.pseudoClassStateChanged(DRAWER, now));
  }

  /** Whether the right column is a drawer now. */
  ReadOnlyBooleanProperty narrowProperty() {
    return narrow.getReadOnlyProperty();
  }

  /** Whether the drawer is open; without effect while there is room for both. */
  BooleanProperty openProperty() {
    return open;
  }

  @Override
  protected void layoutChildren() {
    double em = ruler.getFont().getSize();
    double width = getWidth();
    boolean drawer = width < BOTH_EM * em;
    narrow.set(drawer);
    double right = snapSizeX(side.prefWidth(-1));
    double left = drawer ? width : width - right - snapSpaceX(GAP_EM * em);
    main.resizeRelocate(0, 0, left, getHeight());
    side.resizeRelocate(width - right, 0, right, getHeight());
  }

  @Override
  protected double computeMinHeight(double width) {
    return main.minHeight(width);
  }
}
