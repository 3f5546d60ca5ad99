package dk.medspil.domain.apv;

import dk.medspil.domain.survey.QuestionResult;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One column of a survey file, counted while it was read: how often each answer was given, and not
 * who gave it.
 *
 * @param heading the question
 * @param counts how often each normal answer was given; empty for free text and for what has too
 *     many different values to be answers on a scale
 */
public record SurveyColumn(String heading, Map<String, Integer> counts) {
  private static final int NUMBERING = 8;

  public SurveyColumn {
    counts = Map.copyOf(counts);
  }

  /** Whether all its answers stand on a scale, and there is at least one. */
  public boolean fits(AnswerScale scale) {
    return !counts.isEmpty()
        && counts.keySet().stream().allMatch(answer -> scale.value(answer).isPresent());
  }

  /** The narrowest scale that all its answers stand on. */
  public Optional<AnswerScale> scale() {
    return Stream.of(AnswerScale.values()).filter(this::fits).findFirst();
  }

  /** Whether it numbers the rows: many values, none of them twice. */
  public boolean isNumbering() {
    return counts.size() >= NUMBERING && counts.values().stream().allMatch(count -> count == 1);
  }

  /**
   * The answers together; empty when there are fewer than five (R19).
   *
   * @throws IllegalArgumentException if some answers do not stand on the scale
   */
  public Optional<Measured> measured(ColumnUse use) {
    if (!fits(use.scale())) {
      throw new IllegalArgumentException("not on " + use.scale());
    }
    int answers = counts.values().stream().mapToInt(Integer::intValue).sum();
    long sum =
        counts.entrySet().stream()
            .mapToLong(one -> (long) use.scale().value(one.getKey()).orElseThrow() * one.getValue())
            .sum();
    return answers < QuestionResult.FEWEST
        ? Optional.empty()
        : Optional.of(
            new Measured(answers, sum, use.scale().low(), use.scale().high(), use.highIsGood()));
  }
}
