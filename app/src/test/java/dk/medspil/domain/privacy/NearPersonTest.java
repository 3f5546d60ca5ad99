package dk.medspil.domain.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that are a theme by themselves tell something beside a person. */
class NearPersonTest {
  private static final PersonNames NAMES =
      PersonNames.of(List.of("Zofia Egekær", "TR for natholdet"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Vi talte om Zofias sygefravær|sygefravær",
        "Egekær har fået en lægeerklæring|lægeerklæring",
        "Mette Skov er tilbage efter barsel|barsel",
        "Stress er grunden til at Kirsten går ned i tid|Stress",
        "Han fik en operation i maj|operation",
        "Hun er i FOA|FOA",
        "Vi hørte, at Ahmed og Peter betaler kontingent|kontingent"
      })
  void findsAThemeBesideAPerson(String text, String matched) {
    assertThat(PrivacyGuard.check(text, NAMES))
        .extracting(PrivacyFinding::matched)
        .containsExactly(matched);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sygefraværet faldt i maj. Zofia fremlagde tallene.",
        "Stress og trivsel er temaet for mødet",
        "Per måned er sygefraværet 4,1 procent",
        "Bo og naboer talte om stress",
        "Fagforeningerne og FOA er inviteret",
        "Zofia Egekær, TR for FOA, bød velkommen",
        "Zofia er fællestillidsrepræsentant for DSR"
      })
  void leavesThemesAlone(String text) {
    assertThat(PrivacyGuard.check(text, NAMES)).isEmpty();
  }
}
