package dk.medspil.desktop.apv;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.FoldingLine;
import dk.medspil.desktop.control.PickField;
import dk.medspil.desktop.frame.Fields;
import dk.medspil.domain.apv.PlanLine;
import dk.medspil.domain.apv.Risk;
import dk.medspil.domain.apv.RiskScale;
import java.util.OptionalInt;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/** Severity and likelihood in words, the number they make, and how many are touched. */
final class LineRisk extends HBox {
  private final Fields fields;
  private final StackPane badge = new StackPane();
  private final PickField<Integer> severity =
      new PickField<>(
          Texts.get("apv.field.severity"), LineWords.levels(RiskScale.USUAL.severities()));
  private final PickField<Integer> likelihood =
      new PickField<>(
          Texts.get("apv.field.likelihood"), LineWords.levels(RiskScale.USUAL.likelihoods()));
  private final TextField affected = new TextField();

  LineRisk(PlanLineModel model, Fields fields) {
    this.fields = fields;
    fields.value(
        severity.field(),
        severity.valueProperty(),
        now -> model.set(edit -> edit.risk(new Risk(now, likelihood.valueProperty().get()))));
    fields.value(
        likelihood.field(),
        likelihood.valueProperty(),
        now -> model.set(edit -> edit.risk(new Risk(severity.valueProperty().get(), now))));
    affected.setTextFormatter(
        new TextFormatter<>(
            change -> change.getControlNewText().matches("\\d{0,5}") ? change : null));
    affected.setAccessibleText(Texts.get("apv.field.affected"));
    affected.getStyleClass().add("line-affected");
    fields.text(affected, now -> model.type("affected", edit -> edit.affected(number(now))));
    var people = new Label(Texts.get("apv.field.affected"));
    people.setLabelFor(affected);
    people.getStyleClass().add("muted");
    people.setMinWidth(USE_PREF_SIZE);
    HBox.setHgrow(severity, Priority.ALWAYS);
    HBox.setHgrow(likelihood, Priority.ALWAYS);
    getStyleClass().add("line-risk");
    var both = new PairLine(severity, likelihood);
    var touched = new HBox(people, affected);
    touched.getStyleClass().add("line-pair");
    var line = new FoldingLine(both, touched, 18);
    HBox.setHgrow(line, Priority.ALWAYS);
    getChildren().setAll(badge, line);
  }

  void show(PlanLine line, RiskScale scale) {
    fields.quietly(() -> {
      severity.setChoices(LineWords.levels(scale.severities()));
      likelihood.setChoices(LineWords.levels(scale.likelihoods()));
    });
    fields.show(severity.field(), severity.valueProperty(), line.risk().severity());
    fields.show(likelihood.field(), likelihood.valueProperty(), line.risk().likelihood());
    fields.show(
        affected, line.affected().isPresent() ? Integer.toString(line.affected().getAsInt()) : "");
    badge.getChildren().setAll(LineWords.badge(line.risk(), scale));
  }

  private static OptionalInt number(String digits) {
    return digits.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
  }
}
