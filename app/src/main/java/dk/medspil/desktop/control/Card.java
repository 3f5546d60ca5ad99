package dk.medspil.desktop.control;

import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * A white panel with an optional heading: title left, one fact or link right, content below.
 *
 * <p>Rows that should reach from edge to edge ({@code row} in the style sheet) go in {@link #flush}
 * content; anything else keeps the padding of the card. No card is put inside another.
 */
public final class Card extends StackPane {
  private final VBox body = new VBox();
  private final StackPane content = new StackPane();
  private Optional<Node> foot = Optional.empty();

  /** A card without a heading, named {@code accessibleName} for a screen reader. */
  public static Card untitled(String accessibleName, Node content) {
    return new Card(accessibleName, Optional.empty(), content);
  }

  /** A card with a title. */
  public Card(String title, Node content) {
    this(title, Optional.of(heading(title, Optional.empty())), content);
  }

  /** A card with a title and one fact or link at the right. */
  public Card(String title, Region aside, Node content) {
    this(title, Optional.of(heading(title, Optional.of(aside))), content);
  }

  private Card(String accessibleName, Optional<Node> heading, Node child) {
    getStyleClass().add("card");
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText(accessibleName);
    // The shadow lies on a region of its own: an effect on text makes it blurred.
    var ground = new Region();
    ground.getStyleClass().add("card-ground");
    content.getStyleClass().add("card-content");
    VBox.setVgrow(content, Priority.ALWAYS);
    heading.ifPresent(line -> {
      getStyleClass().add("titled");
      body.getChildren().add(line);
    });
    body.getChildren().add(content);
    body.getStyleClass().add("card-body");
    getChildren().setAll(ground, body);
    setContent(child);
  }

  /** Replaces the content. */
  public void setContent(Node child) {
    content.getChildren().setAll(child);
  }

  /** Lets the content reach the edges, for lists and tables. */
  public Card flush() {
    getStyleClass().add("flush");
    return this;
  }

  /** Adds a paper-coloured strip at the bottom that never scrolls away. */
  public Card withFooter(Node footer) {
    footer.getStyleClass().add("card-footer");
    body.getChildren().add(footer);
    foot = Optional.of(footer);
    return this;
  }

  /** The strip at the bottom, to stand somewhere else until it is taken back. */
  Optional<Node> lendFooter() {
    foot.ifPresent(body.getChildren()::remove);
    return foot;
  }

  void takeFooterBack() {
    foot.filter(node -> !body.getChildren().contains(node)).ifPresent(body.getChildren()::add);
  }

  private static Node heading(String title, Optional<Region> aside) {
    var label = new Label(title);
    label.getStyleClass().add("h2");
    label.setMinWidth(USE_PREF_SIZE);
    Region line =
        aside
            .<Region>map(node -> {
              node.getStyleClass().add("aside");
              return new FoldingLine(label, node);
            })
            .orElseGet(() -> new HBox(label));
    line.getStyleClass().add("card-heading");
    return line;
  }
}
