package dk.medspil.desktop.overview;

import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The right column: what asks for something, and the age of the APV below it. */
final class SideCards extends VBox {
  /** The demands may have so much before topics are left out for them. */
  private static final double SHARE = 0.52;

  private final DemandCard demands;
  private final TopicCard topics;

  SideCards(DemandCard demands, TopicCard topics) {
    this.demands = demands;
    this.topics = topics;
    setVgrow(topics, Priority.ALWAYS);
    getStyleClass().add("overview-side");
    getChildren().setAll(demands, topics);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double room = getHeight() - getSpacing();
    double wanted = demands.prefHeight(width);
    double least = Math.max(demands.minHeight(width), Math.min(wanted, room * SHARE));
    double left = room - topics.prefHeight(width);
    demands.setMaxHeight(Math.clamp(left, least, Math.max(least, wanted)));
    super.layoutChildren();
  }
}
