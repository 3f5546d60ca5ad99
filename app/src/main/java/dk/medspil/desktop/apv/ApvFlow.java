package dk.medspil.desktop.apv;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.frame.Place;
import dk.medspil.domain.apv.Round;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * Where the APV stands in the four elements of BEK 65/2024, or in the five older ones, which some
 * still know (handbook 3.2).
 */
final class ApvFlow {
  private final RoundsModel model;
  private final VBox steps = new VBox();
  private final CheckBox five = new CheckBox(Texts.get("apv.flow.five"));
  private final Card card;

  ApvFlow(RoundsModel model) {
    this.model = model;
    five.setWrapText(true);
    five.setOnAction(event -> model.setFiveSteps(five.isSelected()));
    steps.getStyleClass().add("apv-flow");
    card = new Card(Texts.get("apv.flow"), steps).withFooter(new HBox(five));
  }

  Card view() {
    return card;
  }

  void show(RoundsPicture picture) {
    five.setSelected(picture.fiveSteps());
    String mapping = Texts.get("apv.flow.mapping", picture.topicsToMap());
    String absence =
        picture
            .absence()
            .map(Round::title)
            .map(title -> Texts.get("apv.flow.absence", title))
            .orElse(Texts.get("apv.flow.noAbsence"));
    String plan = Texts.get("apv.flow.plan", picture.openLines());
    String effect = Texts.get("apv.flow.effect", picture.toJudge());
    Place rounds = new Place.Rounds(Optional.empty());
    Place lines = new Place.Plan();
    List<Node> rows =
        picture.fiveSteps()
            ? List.of(
                step(1, "apv.flow.old.map", mapping, rounds),
                step(2, "apv.flow.old.assess", Texts.get("apv.flow.assess"), lines),
                step(3, "apv.flow.absence.name", absence, rounds),
                step(4, "apv.flow.old.plan", plan, lines),
                step(5, "apv.flow.old.follow", effect, lines))
            : List.of(
                step(1, "apv.flow.map.name", mapping, rounds),
                step(2, "apv.flow.absence.name", absence, rounds),
                step(3, "apv.flow.plan.name", plan, lines),
                step(4, "apv.flow.follow.name", effect, lines));
    steps.getChildren().setAll(rows);
  }

  private Node step(int number, String key, String stands, Place place) {
    String name = Texts.get("apv.flow.step", number, Texts.get(key));
    Button open =
        Command.of(name, Texts.get("apv.flow.help"), () -> model.frame().go(place)).linkButton();
    open.setWrapText(true);
    open.setMinWidth(0);
    var words = new Label(stands);
    words.setWrapText(true);
    words.getStyleClass().addAll("small", "muted");
    var step = new VBox(open, words);
    step.getStyleClass().add("apv-step");
    return step;
  }
}
