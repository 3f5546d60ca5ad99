package dk.medspil.domain.apv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiskTest {

  @ParameterizedTest
  @CsvSource({"1, 1, 1", "1, 5, 5", "2, 3, 6", "3, 5, 15", "5, 5, 25"})
  void theNumberIsSeverityTimesLikelihood(int severity, int likelihood, int number) {
    assertThat(new Risk(severity, likelihood).number()).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({"0, 3", "6, 3", "3, 0", "3, 6", "-1, 3"})
  void nothingOutsideOneToFiveIsARisk(int severity, int likelihood) {
    assertThatThrownBy(() -> new Risk(severity, likelihood))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
