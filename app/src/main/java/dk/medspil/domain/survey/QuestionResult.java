package dk.medspil.domain.survey;

import java.util.List;
import java.util.Optional;

/**
 * What all answers to one question say together; it exists from five answers on only (R19), so that
 * nobody can be told from it.
 *
 * @param answers how many answered, 5 or more
 * @param sum of the scores
 */
public record QuestionResult(int answers, long sum) {
  /** The fewest answers a result is shown for. */
  public static final int FEWEST = 5;

  public QuestionResult {
    if (answers < FEWEST) {
      throw new IllegalArgumentException("R19: fewer than " + FEWEST + " answers");
    }
  }

  /** The result of these scores; empty under five, and then not even their number is told. */
  public static Optional<QuestionResult> of(List<Integer> scores) {
    return scores.size() < FEWEST
        ? Optional.empty()
        : Optional.of(
            new QuestionResult(scores.size(), scores.stream().mapToLong(Integer::longValue).sum()));
  }

  /** The mean score; unlike the sum it can be compared between workplaces of different size. */
  public double mean() {
    return (double) sum / answers;
  }
}
