package dk.medspil.domain.survey;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A run beside the one before it of the same kind, with what was chosen.
 *
 * @param result what it came to; empty while it is counted (R19)
 * @param before the run before
 * @param beforeResult what that one came to
 */
public record SurveyReport(
    Survey survey,
    Optional<SurveyResult> result,
    Optional<Survey> before,
    Optional<SurveyResult> beforeResult,
    List<Improvement> improvements) {

  public SurveyReport {
    improvements = List.copyOf(improvements);
  }

  /** The mean of a question the last time; empty when it was not asked or is hidden. */
  public OptionalDouble meanBefore(SurveyQuestion question) {
    return beforeResult
        .flatMap(last -> last.of(question.code()))
        .map(last -> OptionalDouble.of(last.mean()))
        .orElseGet(OptionalDouble::empty);
  }

  /** How a question has moved. */
  public Optional<SinceLast> moved(SurveyResult.Line line) {
    OptionalDouble last = meanBefore(line.question());
    return line.result()
        .filter(now -> last.isPresent())
        .map(now -> SinceLast.of(survey.scale(), last.getAsDouble(), now.mean()));
  }
}
