package dk.medspil.desktop.survey;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.survey.SurveyKind;
import dk.medspil.domain.yearwheel.Occurrence;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Lets a counted survey show that a task in the wheel of the year was done. */
final class ProofPart extends VBox {
  private final SurveyModel model;
  private final Label duty = SurveyWords.wrapped("");
  private Optional<Occurrence> waiting = Optional.empty();

  ProofPart(SurveyModel model) {
    this.model = model;
    var prove =
        Command.of(Texts.get("survey.proof.name"), Texts.get("survey.proof.help"), this::prove)
            .withIcon(Icons.YEAR_WHEEL);
    getStyleClass().add("field-stack");
    getChildren().setAll(duty, new HBox(prove.button()));
    managedProperty().bind(visibleProperty());
  }

  void show(SurveyPicture picture, Optional<SurveyKind> kind) {
    String title = picture.report().survey().title();
    waiting =
        picture.duties().stream()
            .filter(one ->
                one.title().contains(title)
                    || (one.task().isPresent()
                        && one.task().equals(kind.flatMap(SurveyKind::duty))))
            .findFirst();
    setVisible(picture.report().survey().isCounted() && waiting.isPresent());
    waiting.ifPresent(one ->
        duty.setText(Texts.get("survey.proof.duty", one.title(), DanishFormat.date(one.due()))));
  }

  private void prove() {
    waiting.map(Occurrence::id).ifPresent(model::prove);
  }
}
