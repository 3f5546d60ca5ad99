package dk.medspil.domain.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.domain.privacy.PrivacyFinding.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactPatternsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EMAIL|skriv til kim.kær@lilleby.dk.|kim.kær@lilleby.dk",
        "EMAIL|<a_b+c@post.sub.lilleby.dk>|a_b+c@post.sub.lilleby.dk",
        "PHONE|Ring 20 30 40 50 i morgen|20 30 40 50",
        "PHONE|tlf. 20304050,|20304050",
        "PHONE|+45 2030 4050|+45 2030 4050",
        "PHONE|(004520304050)|004520304050",
        "PHONE|mobil 2030\u00a04050|2030\u00a04050"
      })
  void findsHowAPersonIsReached(Kind kind, String text, String matched) {
    assertThat(PrivacyGuard.check(text))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.kind()).isEqualTo(kind);
          assertThat(finding.matched()).isEqualTo(matched);
          assertThat(text.substring(finding.start(), finding.end())).isEqualTo(matched);
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CVR 20304050",
        "CVR-nr.: 20304050",
        "sagsnr. 20304050",
        "konto 2030 4050",
        "uge 20 21 22 23",
        "20261122",
        "22112026",
        "budget 20.304.050 kr.",
        "203040506",
        "2030-4050-6070",
        "bygning A20304050",
        "enten @ eller @lilleby",
        "side 20 30 af 50"
      })
  void leavesOtherNumbersAndSignsAlone(String text) {
    assertThat(PrivacyGuard.check(text)).isEmpty();
  }
}
