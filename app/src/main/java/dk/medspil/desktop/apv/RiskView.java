package dk.medspil.desktop.apv;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.RiskBadge;
import dk.medspil.domain.apv.Risk;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The risk picture in the place of the lines, with how many are in each band above it. */
final class RiskView {
  private final RiskMatrix matrix;
  private final FlowPane bands = new FlowPane();
  private final Card card;

  /**
   * The picture of a plan.
   *
   * @param editScale opens the form of the scale
   * @param chosen what happens when a cell was picked out
   */
  RiskView(PlanModel model, Command editScale, Runnable chosen) {
    matrix = RiskMatrix.large(model, chosen);
    bands.getStyleClass().add("risk-bands");
    VBox.setVgrow(matrix, Priority.ALWAYS);
    var content = new VBox(bands, matrix);
    content.getStyleClass().add("risk-view");
    var scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    card = new Card(Texts.get("apv.matrix"), aside(editScale), scroll);
  }

  /** What the picture counts, and the way to its scale. */
  static HBox aside(Command editScale) {
    var fact = new Label(Texts.get("apv.matrix.aside"));
    fact.getStyleClass().add("muted");
    return new HBox(fact, editScale.linkButton());
  }

  Card view() {
    return card;
  }

  void focus() {
    matrix.requestFocus();
  }

  void show(PlanPicture picture) {
    matrix.show(picture);
    List<Node> said = new ArrayList<>();
    for (Risk.Band band : List.of(Risk.Band.values()).reversed()) {
      var chip =
          new Label(Texts.get("apv.matrix.band", picture.scale().word(band), picture.count(band)));
      chip.getStyleClass().addAll("risk-band", RiskBadge.ground(picture.scale().color(band)));
      said.add(chip);
    }
    bands.getChildren().setAll(said);
  }
}
