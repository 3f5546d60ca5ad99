package dk.medspil.desktop.meeting;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The three columns. Where the window is too narrow for them at this text size, the right one is a
 * drawer that takes the place of the left.
 */
final class HoldColumns {
  /** 1180 pixels at text of 15, less the folded navigation. */
  private static final double NARROW_EM = 74;

  /** Below this there is room for the item in hand only, or for what lies beside it. */
  private static final double SINGLE_EM = 44;

  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

  private final Region left;
  private final Region middle;
  private final Region right;
  private final HBox body;
  private final VBox page = new VBox();
  // A label knows the font size in use, which a pane does not.
  private final Label ruler = new Label();
  private final Button drawer =
      Command.of(
              Texts.get("meeting.hold.drawer"), Texts.get("meeting.hold.drawerHelp"), this::toggle)
          .withIcon(Icons.HALL)
          .button();
  private boolean open;

  HoldColumns(Region left, Region middle, Region right) {
    this.left = left;
    this.middle = middle;
    this.right = right;
    right.getStyleClass().add("hold-side");
    HBox.setHgrow(middle, Priority.ALWAYS);
    middle.setMinWidth(0);
    body = new HBox(left, middle, right);
    body.getStyleClass().add("hold-body");
    VBox.setVgrow(body, Priority.ALWAYS);
    page.getStyleClass().addAll("page", "hold-page");
    ruler.setVisible(false);
    ruler.setManaged(false);
    drawer.setMinWidth(Region.USE_PREF_SIZE);
    page.widthProperty().subscribe(this::arrange);
    ruler.fontProperty().subscribe(this::arrange);
    page.getChildren().setAll(body, ruler);
    arrange();
  }

  Region view() {
    return page;
  }

  /** Opens and closes the drawer; there only where the window is narrow. */
  Button drawer() {
    return drawer;
  }

  private void toggle() {
    open = !open;
    arrange();
  }

  private void arrange() {
    boolean narrow = page.getWidth() > 0 && page.getWidth() < NARROW_EM * ruler.getFont().getSize();
    page.pseudoClassStateChanged(NARROW, narrow);
    show(drawer, narrow);
    boolean single = narrow && page.getWidth() < SINGLE_EM * ruler.getFont().getSize();
    show(right, !narrow || open);
    show(left, single ? open : !narrow || !open);
    show(middle, !single || !open);
  }

  private static void show(Region node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
