package dk.medspil.document.build;

import dk.medspil.document.sheet.Cell;
import dk.medspil.document.sheet.Sheet;
import dk.medspil.domain.survey.SinceLast;
import dk.medspil.domain.survey.SurveyReport;
import dk.medspil.domain.survey.SurveyResult;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What a survey came to as a list: one row a question, means and never single answers (R19). */
public final class SurveySheet {
  private static final List<Sheet.Column> COLUMNS =
      List.of(
          new Sheet.Column("Måling", 30),
          new Sheet.Column("Dato", 12),
          new Sheet.Column("Tema", 24),
          new Sheet.Column("Spørgsmål", 60),
          new Sheet.Column("Svar", 16),
          new Sheet.Column("Gennemsnit", 12),
          new Sheet.Column("Spredning", 20),
          new Sheet.Column("Sidst", 10),
          new Sheet.Column("Siden sidst", 22));

  private SurveySheet() {}

  /** Builds the list; a run that is not counted has no rows. */
  public static Sheet of(SurveyReport report) {
    return new Sheet(
        "Måling",
        COLUMNS,
        report.result().stream()
            .flatMap(result -> result.lines().stream())
            .map(line -> row(report, line))
            .toList());
  }

  private static List<Cell> row(SurveyReport report, SurveyResult.Line line) {
    OptionalDouble last = report.meanBefore(line.question());
    return List.of(
        Cell.of(report.survey().title()),
        Cell.of(Optional.of(report.survey().heldOn())),
        Cell.of(line.question().theme()),
        Cell.of(line.question().text()),
        Cell.of(
            line.result().map(one -> Integer.toString(one.answers())).orElse(SurveyDocument.FEW)),
        Cell.of(line.result().map(one -> SurveyDocument.mean(one.mean())).orElse("")),
        Cell.of(line.result().map(one -> one.spread(report.survey().scale()).label()).orElse("")),
        Cell.of(last.isPresent() ? SurveyDocument.mean(last.getAsDouble()) : ""),
        Cell.of(report.moved(line).map(SinceLast::label).orElse("")));
  }
}
