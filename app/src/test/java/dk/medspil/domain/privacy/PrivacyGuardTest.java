package dk.medspil.domain.privacy;

import static dk.medspil.domain.privacy.PrivacyFinding.Kind.CPR_NUMBER;
import static dk.medspil.domain.privacy.PrivacyFinding.Kind.HEALTH;
import static dk.medspil.domain.privacy.PrivacyFinding.Kind.UNION_MEMBERSHIP;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrivacyGuardTest {

  @Tag("R25")
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "010203-1234|010203-1234",
        "Nummeret er 311299-0000.|311299-0000",
        "CPR0102031234|0102031234",
        "cpr: 010203 1234, ring|010203 1234",
        "010203 - 1234|010203 - 1234",
        "010203–1234|010203–1234",
        "010203\u00a01234|010203\u00a01234",
        "(290200-1234)|290200-1234",
        "290204-1234|290204-1234",
        "010203-1234s sag|010203-1234"
      })
  void findsNumbersThatLookLikeCpr(String text, String matched) {
    assertThat(PrivacyGuard.check(text))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.kind()).isEqualTo(CPR_NUMBER);
          assertThat(finding.matched()).isEqualTo(matched);
          assertThat(text.substring(finding.start(), finding.end())).isEqualTo(matched);
        });
  }

  @Tag("R25")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nummer 12345678 eller 12 34 56 78",
        "+45 12 34 56 78",
        "+4512345678",
        "4512345678",
        "320203-1234",
        "011303-1234",
        "000103-1234",
        "010003-1234",
        "290203-1234",
        "310403-1234",
        "010203-123",
        "010203-12345",
        "90010203-1234",
        "Sag 2026-010203-1234",
        "Sag 010203-1234-5",
        "EAN 5790010203123",
        "Sagsnr. 26/010203",
        "12.03.2027 kl. 13.00",
        "12-03-2027 1300",
        "12032027 1300",
        "20261122",
        "2026-11-22",
        "010226\n2027",
        "kr. 1.010.203,1234",
        ""
      })
  void leavesOtherNumbersAlone(String text) {
    assertThat(PrivacyGuard.check(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "To er sygemeldt siden maj|sygemeldt",
        "Langtidssygemeldte får besøg|Langtidssygemeldte",
        "Hun har fået brystkræft|brystkræft",
        "DEPRESSIONEN varer ved|DEPRESSIONEN",
        "en fødselsdepression|fødselsdepression",
        "Han er syg igen|syg",
        "gravid i 5. måned|gravid",
        "indlagt på sygehuset|indlagt på",
        "Han har fået en diagnose.|diagnose",
        "slidgigt i hånden|slidgigt",
        "har ADHD|ADHD",
        "stressramt kollega|stressramt"
      })
  void findsWordsAboutSomebodysHealth(String text, String matched) {
    assertThat(PrivacyGuard.check(text))
        .singleElement()
        .satisfies(finding -> assertThat(finding.kind()).isEqualTo(HEALTH))
        .extracting(PrivacyFinding::matched)
        .isEqualTo(matched);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Han er medlem af FOA|medlem af FOA",
        "to medlemmer af fagforeningen|medlemmer af fagforeningen",
        "Hun er HK-medlem|HK-medlem",
        "et fagforeningsmedlem|fagforeningsmedlem",
        "Vikaren er uorganiseret|uorganiseret",
        "Hun meldte sig ud af fagforeningen|meldte sig ud af fagforeningen"
      })
  void findsWordsAboutUnionMembership(String text, String matched) {
    assertThat(PrivacyGuard.check(text))
        .singleElement()
        .satisfies(finding -> assertThat(finding.kind()).isEqualTo(UNION_MEMBERSHIP))
        .extracting(PrivacyFinding::matched)
        .isEqualTo(matched);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sygefraværet faldt fra 6,1 til 5,2 procent",
        "Sygefraværssamtaler og sygefraværsstatistik",
        "Alkoholpolitikken og rygepolitikken drøftes",
        "Indsamling til Kræftens Bekæmpelse",
        "Gode kræfter og fælles kraft",
        "Bekræft tilmeldingen",
        "Arbejdet er uafhængigt og vigtigt",
        "Vold, trusler og stress er emner i APV",
        "Psykisk arbejdsmiljø og psykologisk tryghed",
        "Graviditetspolitik",
        "TR for FOA deltager",
        "medlem af Lokal-MED",
        "Fagforeningerne inviteres til temadag",
        "Vi har planlagt og indlagt pauser",
        "De syge planter er fjernet"
      })
  void leavesThemesACommitteeWritesAboutAlone(String text) {
    assertThat(PrivacyGuard.check(text)).isEmpty();
  }

  @Test
  void givesEveryFindingInOrderOfPlace() {
    List<PrivacyFinding> findings =
        PrivacyGuard.check("Medlem af HK, 010203-1234, er sygemeldt; 020304-5678 også");

    assertThat(findings)
        .extracting(PrivacyFinding::kind)
        .containsExactly(UNION_MEMBERSHIP, CPR_NUMBER, HEALTH, CPR_NUMBER);
    assertThat(findings).isSortedAccordingTo((a, b) -> Integer.compare(a.start(), b.start()));
  }
}
