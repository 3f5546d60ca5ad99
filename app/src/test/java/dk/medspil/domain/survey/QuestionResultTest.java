package dk.medspil.domain.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R19")
class QuestionResultTest {

  @ParameterizedTest
  @CsvSource({"0, false", "1, false", "4, false", "5, true", "6, true", "1000, true"})
  void showsNothingUnderFiveAnswers(int answers, boolean shown) {
    assertThat(QuestionResult.of(Collections.nCopies(answers, 4)).isPresent()).isEqualTo(shown);
  }

  @Test
  void givesTheMeanBesideTheSum() {
    QuestionResult result = QuestionResult.of(List.of(1, 2, 2, 4, 4)).orElseThrow();

    assertThat(result.sum()).isEqualTo(13);
    assertThat(result.mean()).isEqualTo(2.6);
  }

  @Test
  void cannotBeMadeOfFewerByAnyOtherWay() {
    assertThatThrownBy(() -> new QuestionResult(4, 10)).hasMessageContaining("R19");
  }
}
