package dk.medspil.desktop.survey;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Bar;
import dk.medspil.desktop.control.FoldingLine;
import dk.medspil.domain.survey.QuestionResult;
import dk.medspil.domain.survey.Scale;
import dk.medspil.domain.survey.SinceLast;
import dk.medspil.domain.survey.SurveyReport;
import dk.medspil.domain.survey.SurveyResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A question with its mean as a bar and as a number, and in words how it is spread and moved. */
final class ResultRow extends VBox {
  ResultRow(SurveyReport report, SurveyResult.Line line) {
    Scale scale = report.survey().scale();
    Label text = SurveyWords.wrapped(line.question().text());
    Optional<QuestionResult> result = line.result();
    List<String> facts = new ArrayList<>();
    result.ifPresent(one -> {
      facts.add(one.spread(scale).label());
      report.moved(line).map(SinceLast::label).ifPresent(facts::add);
      report
          .meanBefore(line.question())
          .ifPresent(last -> facts.add(Texts.get("survey.result.last", SurveyWords.mean(last))));
      if (one.answers() < report.survey().sheets()) {
        facts.add(Texts.get("survey.result.some", one.answers()));
      }
    });
    Label words =
        SurveyWords.wrapped(
            result.isPresent() ? String.join(" · ", facts) : Texts.get("survey.result.fewLong"));
    words.getStyleClass().addAll("small", "muted");
    getStyleClass().add("survey-line");
    getChildren()
        .setAll(
            result
                .map(one -> measured(text, one, scale))
                .orElseGet(() -> new FoldingLine(text, new HBox())),
            words);
  }

  private static FoldingLine measured(Label text, QuestionResult result, Scale scale) {
    var bar = new Bar("survey-bar");
    bar.setShare((result.mean() - scale.lowest()) / scale.range());
    String mean = SurveyWords.mean(result.mean());
    bar.setAccessibleText(Texts.get("survey.result.bar", mean, scale.lowest(), scale.highest()));
    var number = new Label(mean);
    number.getStyleClass().addAll("semibold", "survey-mean");
    number.setMinWidth(USE_PREF_SIZE);
    var measure = new HBox(bar, number);
    measure.getStyleClass().add("survey-measure");
    return new FoldingLine(text, measure, 18);
  }
}
