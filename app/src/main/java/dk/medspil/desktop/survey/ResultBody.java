package dk.medspil.desktop.survey;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.survey.Figure;
import dk.medspil.domain.survey.Survey;
import dk.medspil.domain.survey.SurveyReport;
import dk.medspil.domain.survey.SurveyResult;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What came of a counted survey, and what is to be better. */
final class ResultBody implements SurveyScreen.Body {
  private final SurveyModel model;
  private final SurveyHall hall;
  private final VBox rows = new VBox();
  private final Label answers = new Label();
  private final StackPane radar = new StackPane();
  private final ImprovementsPart improvements;
  private final Command wall;
  private final Region view;

  ResultBody(SurveyModel model, SurveyHall hall) {
    this.model = model;
    this.hall = hall;
    improvements = new ImprovementsPart(model);
    wall =
        Command.of(Texts.get("survey.result.wall"), Texts.get("survey.result.wallHelp"), this::wall)
            .withIcon(Icons.HALL)
            .withShortcut("Alt+V");
    rows.getStyleClass().add("survey-result");
    answers.setMinWidth(Region.USE_PREF_SIZE);
    var acts = new FlowPane(wall.button());
    acts.getStyleClass().add("survey-fields");
    var result = new VBox(radar, rows, acts);
    result.getStyleClass().add("field-stack");
    radar.managedProperty().bind(radar.visibleProperty());
    var both =
        new VBox(
            new Card(Texts.get("survey.result.title"), answers, result),
            new Card(Texts.get("survey.better.title"), improvements));
    both.getStyleClass().add("survey-cards");
    view = SurveyWords.scrolling(both);
  }

  @Override
  public void show(SurveyPicture picture) {
    SurveyReport report = picture.report();
    report.result().ifPresent(result -> show(report, result));
    improvements.show(picture);
  }

  private void show(SurveyReport report, SurveyResult result) {
    Survey survey = report.survey();
    answers.setText(Texts.get("survey.result.answers", result.answers(), survey.participants()));
    radar.setVisible(survey.figure() == Figure.RADAR);
    if (survey.figure() == Figure.RADAR) {
      radar.getChildren().setAll(new Radar(report, result));
    }
    rows.getChildren().setAll(intro(report, result));
    String theme = "";
    boolean themed = result.themes().size() < result.lines().size();
    for (SurveyResult.Line line : result.lines()) {
      if (themed && !line.question().theme().equals(theme)) {
        theme = line.question().theme();
        rows.getChildren().add(heading(theme, result));
      }
      rows.getChildren().add(new ResultRow(report, line));
    }
  }

  private static List<Node> intro(SurveyReport report, SurveyResult result) {
    Survey survey = report.survey();
    var scale = SurveyWords.wrapped(SurveyWords.scale(survey.scale()));
    var before =
        SurveyWords.wrapped(
            report
                .before()
                .map(last ->
                    Texts.get(
                        survey.figure() == Figure.RADAR
                            ? "survey.result.beforeRadar"
                            : "survey.result.before",
                        DanishFormat.date(last.heldOn())))
                .orElseGet(() -> Texts.get("survey.result.first")));
    scale.getStyleClass().addAll("small", "muted");
    before.getStyleClass().addAll("small", "muted");
    var text = new VBox(scale, before);
    if (survey.figure() == Figure.SUM) {
      var sum = SurveyWords.wrapped(SurveyWords.sum(survey, result));
      sum.getStyleClass().add("survey-sum");
      text.getChildren().addFirst(sum);
    }
    return List.of(text);
  }

  private static Label heading(String theme, SurveyResult result) {
    Label label =
        SurveyWords.wrapped(
            result.themes().stream()
                .filter(one -> one.name().equals(theme) && one.mean().isPresent())
                .findFirst()
                .map(one ->
                    Texts.get(
                        "survey.result.theme", theme, SurveyWords.mean(one.mean().getAsDouble())))
                .orElse(theme));
    label.getStyleClass().addAll("semibold", "survey-theme");
    return label;
  }

  private void wall() {
    model
        .pictureProperty()
        .get()
        .ifPresent(now -> {
          hall.show(now.report());
          hall.open();
        });
  }

  @Override
  public Region view() {
    return view;
  }

  @Override
  public void focus() {
    improvements.focus();
  }

  @Override
  public List<Command> commands() {
    return List.of(wall);
  }

  @Override
  public void flush() {
    improvements.flush();
  }

  @Override
  public void close() {
    improvements.close();
  }
}
