package dk.medspil.domain.survey;

import java.util.List;

/**
 * A run with what may leave the store.
 *
 * @param counts of questions with five answers or more; none before the counting has ended (R19)
 */
public record SurveyRecord(
    Survey survey, List<AnswerCount> counts, List<Improvement> improvements) {

  public SurveyRecord {
    counts = List.copyOf(counts);
    improvements = List.copyOf(improvements);
  }
}
