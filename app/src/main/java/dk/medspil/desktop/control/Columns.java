package dk.medspil.desktop.control;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * A wide column with a narrower one at its right; where there is not room for both, the narrow one
 * goes below. What is higher than the window scrolls, never the window around it.
 */
public final class Columns extends StackPane {
  private static final PseudoClass STACKED = PseudoClass.getPseudoClass("stacked");
  private static final double BOTH_EM = 58;

  private final Region main;
  private final Region side;
  private final boolean sideFirst;
  private final double bothEm;
  private final ScrollPane scroll = new ScrollPane();
  private final StackPane kept = new StackPane();
  private Optional<Card> keeping = Optional.empty();
  // A label knows the font size in use, which a pane does not.
  private final Label ruler = new Label();

  /** Two columns; the style sheet gives {@code side} its width. */
  public Columns(Region main, Region side) {
    this(main, side, false, BOTH_EM);
  }

  /**
   * A narrow list at the left of what is chosen in it, or above.
   *
   * @param bothEm how wide the two must be to stand beside each other
   */
  public static Columns listFirst(Region list, Region main, double bothEm) {
    return new Columns(main, list, true, bothEm);
  }

  /**
   * A wide column with a narrower one at its right, or below.
   *
   * @param bothEm how wide the two must be to stand beside each other
   */
  public static Columns sideBySide(Region main, Region side, double bothEm) {
    return new Columns(main, side, false, bothEm);
  }

  private Columns(Region main, Region side, boolean sideFirst, double bothEm) {
    this.main = main;
    this.side = side;
    this.sideFirst = sideFirst;
    this.bothEm = bothEm;
    main.getStyleClass().add("main-column");
    side.getStyleClass().add("side-column");
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setFocusTraversable(false);
    ruler.setVisible(false);
    ruler.setManaged(false);
    getStyleClass().add("columns");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    kept.getStyleClass().add("kept-foot");
    kept.managedProperty().bind(kept.visibleProperty());
    kept.setVisible(false);
    getChildren().setAll(ruler, new VBox(scroll, kept));
    widthProperty().subscribe(width -> arrange());
    ruler.fontProperty().subscribe(font -> arrange());
  }

  /**
   * Lets the strip at the bottom of a card stay in sight below stacked columns, which scroll as
   * one: what the screen is there for is done in it.
   */
  public Columns keepingFooterOf(Card card) {
    keeping = Optional.of(card);
    keep(getPseudoClassStates().contains(STACKED));
    return this;
  }

  private void keep(boolean stacked) {
    keeping.ifPresent(card -> {
      kept.getChildren().clear();
      if (stacked) {
        card.lendFooter().ifPresent(kept.getChildren()::add);
      } else {
        card.takeFooterBack();
      }
      kept.setVisible(!kept.getChildren().isEmpty());
    });
  }

  private void arrange() {
    boolean stacked = getWidth() > 0 && getWidth() < bothEm * ruler.getFont().getSize();
    if (scroll.getContent() != null && stacked == getPseudoClassStates().contains(STACKED)) {
      return;
    }
    pseudoClassStateChanged(STACKED, stacked);
    Pane box = stacked ? new VBox() : new HBox();
    HBox.setHgrow(main, Priority.ALWAYS);
    VBox.setVgrow(main, Priority.ALWAYS);
    box.getStyleClass().add(stacked ? "stacked-columns" : "both-columns");
    if (sideFirst) {
      box.getStyleClass().add("list-first");
    }
    box.getChildren().setAll(sideFirst ? List.of(side, main) : List.of(main, side));
    // Stacked columns have the height they need, and the page scrolls.
    scroll.setFitToHeight(!stacked);
    scroll.setContent(box);
    keep(stacked);
  }
}
