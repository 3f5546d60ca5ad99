package dk.medspil.desktop.survey;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.hall.Hall;
import dk.medspil.desktop.hall.HallBoard;
import dk.medspil.desktop.hall.HallPicture;
import dk.medspil.domain.survey.SinceLast;
import dk.medspil.domain.survey.Survey;
import dk.medspil.domain.survey.SurveyReport;
import java.util.List;

/** What the room sees of a survey: a question to answer, or what came of it (R19). */
final class SurveyHall {
  private final Hall hall;

  SurveyHall(Hall hall) {
    this.hall = hall;
  }

  /** Shows a question of the survey with its scale. */
  void show(Survey survey, int question, String number) {
    hall.show(
        new HallBoard.Round(
            survey.title(),
            number,
            Texts.get("survey.hall.how", SurveyWords.scale(survey.scale())),
            survey.questions().get(question).text(),
            ""));
  }

  /** Shows the means; a survey without a result has none to show. */
  void show(SurveyReport report) {
    hall.show(picture(report));
  }

  static HallPicture picture(SurveyReport report) {
    List<HallPicture.TaskLine> lines =
        report.result().stream()
            .flatMap(result -> result.lines().stream())
            .map(line ->
                new HallPicture.TaskLine(
                    line.question().text(),
                    line.result()
                        .map(one ->
                            Texts.get(
                                "survey.hall.mean",
                                SurveyWords.mean(one.mean()),
                                one.spread(report.survey().scale()).label()))
                        .orElseGet(() -> Texts.get("survey.result.few")),
                    report.moved(line).map(SinceLast::label).orElse("")))
            .toList();
    return new HallPicture.Tasks(report.survey().title(), lines);
  }

  /** Opens the hall window if there is none. */
  void open() {
    if (hall.stateProperty().get() == Hall.State.CLOSED) {
      hall.start();
    }
  }
}
