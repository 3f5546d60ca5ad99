package dk.medspil.domain.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("R25")
class CprNumberTest {

  /** The weights 4 3 2 7 6 5 4 3 2 1, reckoned by hand: 070761-4285 gives 154, 14 times 11. */
  @ParameterizedTest
  @CsvSource({
    "070761-4285, 1961-07-07, true",
    "070761-4286, 1961-07-07, false",
    "010203-1234, 1903-02-01, false",
    "010203-4234, 2003-02-01, false",
    "010240-4234, 1940-02-01, false",
    "010203-6234, 2003-02-01, false",
    "010258-6234, 1858-02-01, false",
    "290200-1234, 2000-02-29, false",
    "610203-1234, 1903-02-01, false"
  })
  void readsTheDayAndTheOldControl(String written, LocalDate born, boolean oldControl) {
    assertThat(CprNumber.of(written)).contains(new CprNumber(born, oldControl));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "010203", "320203-1234", "920203-1234", "290203-1234", "011303-1234"})
  void isNothingWithoutADay(String written) {
    assertThat(CprNumber.of(written)).isEmpty();
  }
}
