package dk.medspil.domain.survey;

import java.util.Collection;
import java.util.Optional;

/**
 * What all answers to one question say together; it exists from five answers on only (R19), so that
 * nobody can be told from it.
 *
 * @param answers how many answered, 5 or more
 * @param sum of the scores
 * @param squares sum of the squared scores
 */
public record QuestionResult(int answers, long sum, long squares) {
  /** The fewest answers a result is shown for. */
  public static final int FEWEST = 5;

  public QuestionResult {
    if (answers < FEWEST) {
      throw new IllegalArgumentException("R19: fewer than " + FEWEST + " answers");
    }
  }

  /**
   * The result of these counts; empty under five answers, and then not even their number is told.
   */
  public static Optional<QuestionResult> of(Collection<AnswerCount> counts) {
    int answers = counts.stream().mapToInt(AnswerCount::count).sum();
    return answers < FEWEST
        ? Optional.empty()
        : Optional.of(
            new QuestionResult(
                answers,
                counts.stream().mapToLong(one -> (long) one.value() * one.count()).sum(),
                counts.stream()
                    .mapToLong(one -> (long) one.value() * one.value() * one.count())
                    .sum()));
  }

  /** The mean score; unlike the sum it can be compared between workplaces of different size. */
  public double mean() {
    return (double) sum / answers;
  }

  /** How far people are from each other on a scale. */
  public Spread spread(Scale scale) {
    double deviation = Math.sqrt(Math.max(0, (double) squares / answers - mean() * mean()));
    return Spread.of(deviation / scale.range());
  }
}
