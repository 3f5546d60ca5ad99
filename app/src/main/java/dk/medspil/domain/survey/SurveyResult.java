package dk.medspil.domain.survey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * What a survey came to. It exists only once the counting has ended and five have answered; a
 * question with fewer answers has no numbers, nor do its answers go into any mean or sum, or they
 * could be worked out from the others (R19).
 *
 * @param answers how many answered, 5 or more
 * @param lines the questions, in order
 * @param themes the themes, in order
 */
public record SurveyResult(int answers, List<Line> lines, List<Theme> themes) {

  public SurveyResult {
    if (answers < QuestionResult.FEWEST) {
      throw new IllegalArgumentException("R19: fewer than " + QuestionResult.FEWEST + " answers");
    }
    lines = List.copyOf(lines);
    themes = List.copyOf(themes);
  }

  /** A question and its result, where there is one. */
  public record Line(SurveyQuestion question, Optional<QuestionResult> result) {}

  /**
   * A theme.
   *
   * @param mean of all shown answers under it; empty when there are none
   */
  public record Theme(String name, OptionalDouble mean) {}

  /** The result of a run; empty while it is counted, and under five answers. */
  public static Optional<SurveyResult> of(Survey survey, Collection<AnswerCount> counts) {
    if (!survey.isCounted() || survey.sheets() < QuestionResult.FEWEST) {
      return Optional.empty();
    }
    List<Line> lines = new ArrayList<>();
    Map<String, List<QuestionResult>> themes = new LinkedHashMap<>();
    for (SurveyQuestion question : survey.questions()) {
      Optional<QuestionResult> result =
          QuestionResult.of(
              counts.stream().filter(one -> one.question().equals(question.code())).toList());
      lines.add(new Line(question, result));
      List<QuestionResult> shown =
          themes.computeIfAbsent(question.theme(), name -> new ArrayList<>());
      result.ifPresent(shown::add);
    }
    return Optional.of(
        new SurveyResult(
            survey.sheets(),
            lines,
            themes.entrySet().stream()
                .map(entry -> new Theme(entry.getKey(), mean(entry.getValue())))
                .toList()));
  }

  private static OptionalDouble mean(List<QuestionResult> results) {
    int answers = results.stream().mapToInt(QuestionResult::answers).sum();
    return answers == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            (double) results.stream().mapToLong(QuestionResult::sum).sum() / answers);
  }

  /**
   * The sum of all scores: the need for change that is felt together (handbook 8.2). Empty when a
   * question is hidden, for then it would tell something else than it says.
   */
  public OptionalLong sum() {
    return lines.stream().anyMatch(line -> line.result().isEmpty())
        ? OptionalLong.empty()
        : OptionalLong.of(
            lines.stream()
                .flatMap(line -> line.result().stream())
                .mapToLong(QuestionResult::sum)
                .sum());
  }

  /** The question with the worst mean; that is where to look first. */
  public Optional<Line> weakest(Scale scale) {
    return lines.stream()
        .filter(line -> line.result().isPresent())
        .min(
            Comparator.comparingDouble(line -> scale.goodness(line.result().orElseThrow().mean())));
  }

  /** What a question came to here. */
  public Optional<QuestionResult> of(String code) {
    return lines.stream()
        .filter(line -> line.question().code().equals(code))
        .findFirst()
        .flatMap(Line::result);
  }
}
