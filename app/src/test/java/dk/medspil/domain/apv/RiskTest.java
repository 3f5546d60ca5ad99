package dk.medspil.domain.apv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiskTest {

  @ParameterizedTest
  @CsvSource({
    "1, 1, 1, LOW",
    "1, 5, 5, LOW",
    "5, 1, 5, LOW",
    "2, 3, 6, MIDDLE",
    "3, 4, 12, MIDDLE",
    "3, 5, 15, HIGH",
    "5, 3, 15, HIGH",
    "5, 5, 25, HIGH"
  })
  void theNumberDecidesTheBand(int severity, int likelihood, int number, Risk.Band band) {
    Risk risk = new Risk(severity, likelihood);
    assertThat(risk.number()).isEqualTo(number);
    assertThat(risk.band()).isEqualTo(band);
  }

  @ParameterizedTest
  @CsvSource({"0, 3", "6, 3", "3, 0", "3, 6", "-1, 3"})
  void nothingOutsideOneToFiveIsARisk(int severity, int likelihood) {
    assertThatThrownBy(() -> new Risk(severity, likelihood))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
