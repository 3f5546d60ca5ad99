package dk.medspil.domain.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R19")
class QuestionResultTest {
  private static final Scale ONE_TO_FOUR = new Scale(1, 4, "meget god", "meget dårlig", true);

  @ParameterizedTest
  @CsvSource({"0, false", "1, false", "4, false", "5, true", "6, true", "1000, true"})
  void showsNothingUnderFiveAnswers(int answers, boolean shown) {
    assertThat(QuestionResult.of(List.of(new AnswerCount("q", 4, answers))).isPresent())
        .isEqualTo(shown);
  }

  @Test
  void countsFiveOverAllNumbersTogether() {
    assertThat(QuestionResult.of(List.of(new AnswerCount("q", 1, 2), new AnswerCount("q", 4, 2))))
        .isEmpty();
    assertThat(QuestionResult.of(List.of(new AnswerCount("q", 1, 2), new AnswerCount("q", 4, 3))))
        .isPresent();
  }

  @Test
  void givesTheMeanBesideTheSum() {
    // 1, 2, 2, 4, 4
    QuestionResult result =
        QuestionResult.of(
                List.of(
                    new AnswerCount("q", 1, 1),
                    new AnswerCount("q", 2, 2),
                    new AnswerCount("q", 4, 2)))
            .orElseThrow();

    assertThat(result.sum()).isEqualTo(13);
    assertThat(result.mean()).isEqualTo(2.6);
  }

  @ParameterizedTest
  @CsvSource({"10, 0, AGREED", "9, 1, SPREAD", "5, 5, SPLIT", "0, 7, AGREED"})
  void saysInWordsHowFarPeopleAreApart(int low, int high, Spread word) {
    QuestionResult result =
        QuestionResult.of(List.of(new AnswerCount("q", 1, low), new AnswerCount("q", 4, high)))
            .orElseThrow();

    assertThat(result.spread(ONE_TO_FOUR)).isEqualTo(word);
  }

  @Test
  void cannotBeMadeOfFewerByAnyOtherWay() {
    assertThatThrownBy(() -> new QuestionResult(4, 10, 25)).hasMessageContaining("R19");
  }
}
