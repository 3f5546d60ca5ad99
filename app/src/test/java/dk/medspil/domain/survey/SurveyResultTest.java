package dk.medspil.domain.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SurveyResultTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
  private static final Scale WORST_IS_FOUR = new Scale(1, 4, "god", "dårlig", true);
  private static final UUID FORUM = UUID.randomUUID();

  @Test
  void showsTheSumAndBesideItTheMeanOfEachQuestion() {
    SurveyResult result =
        SurveyResult.of(counted(5, "a", "b"), List.of(given("a", 2, 5), given("b", 3, 5)))
            .orElseThrow();

    assertThat(result.sum()).hasValue(25);
    assertThat(result.of("a").orElseThrow().mean()).isEqualTo(2.0);
    assertThat(result.of("b").orElseThrow().mean()).isEqualTo(3.0);
    assertThat(result.weakest(WORST_IS_FOUR).orElseThrow().question().code()).isEqualTo("b");
  }

  @Test
  @Tag("R19")
  void hidesAQuestionThatFewerAnsweredAlsoFromMeansAndSums() {
    SurveyResult result =
        SurveyResult.of(counted(6, "a", "b"), List.of(given("a", 1, 6), given("b", 4, 4)))
            .orElseThrow();

    assertThat(result.of("b")).isEmpty();
    assertThat(result.sum()).isEmpty();
    assertThat(result.themes())
        .extracting(SurveyResult.Theme::mean)
        .first()
        .isEqualTo(java.util.OptionalDouble.of(1.0));
  }

  @Test
  @Tag("R19")
  void saysNothingWhileItIsCounted() {
    assertThat(SurveyResult.of(run(Optional.empty(), 9, "a"), List.of(given("a", 1, 9)))).isEmpty();
  }

  @Test
  void callsAMoveTowardsTheGoodEndBetterOnEitherScale() {
    Scale bestIsFive = new Scale(1, 5, "slet ikke", "meget", false);

    assertThat(SinceLast.of(WORST_IS_FOUR, 3, 2)).isEqualTo(SinceLast.BETTER);
    assertThat(SinceLast.of(bestIsFive, 3, 2)).isEqualTo(SinceLast.WORSE);
    assertThat(SinceLast.of(bestIsFive, 3, 3.1)).isEqualTo(SinceLast.SAME);
  }

  @Test
  void comparesWithTheLastCountedRunOfTheSameKind() {
    Survey now = counted(5, "a");
    Survey before = at(DAY.minusYears(1), Optional.of(DAY.minusYears(1)));
    Survey older = at(DAY.minusYears(2), Optional.of(DAY.minusYears(2)));
    Survey open = at(DAY.minusDays(1), Optional.empty());

    assertThat(SinceLast.before(now, List.of(older, before, open, now))).contains(before);
    assertThat(SinceLast.before(older, List.of(older, before))).isEmpty();
  }

  private static AnswerCount given(String question, int value, int times) {
    return new AnswerCount(question, value, times);
  }

  private static Survey counted(int sheets, String... codes) {
    return run(Optional.of(DAY), sheets, codes);
  }

  private static Survey at(LocalDate day, Optional<LocalDate> counted) {
    return survey(day, counted, 5, "a");
  }

  private static Survey run(Optional<LocalDate> counted, int sheets, String... codes) {
    return survey(DAY, counted, sheets, codes);
  }

  private static Survey survey(
      LocalDate day, Optional<LocalDate> counted, int sheets, String... codes) {
    return new Survey(
        UUID.randomUUID(),
        FORUM,
        "arbejdstid",
        "Arbejdstid",
        Way.PAPER,
        day,
        30,
        sheets,
        counted,
        "",
        Figure.SUM,
        WORST_IS_FOUR,
        IntStream.range(0, codes.length)
            .mapToObj(i -> new SurveyQuestion(codes[i], "tema", "Spørgsmål " + codes[i]))
            .toList());
  }
}
