package dk.medspil.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaskShorthandTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Saml vagtholdenes forslag, AMR 15/1|Saml vagtholdenes forslag|AMR|2027-01-15",
        "Saml vagtholdenes forslag … AMR 15/1|Saml vagtholdenes forslag|AMR|2027-01-15",
        "Saml vagtholdenes forslag AMR 15/1|Saml vagtholdenes forslag|AMR|2027-01-15",
        "Saml vagtholdenes forslag – amr 15.1.|Saml vagtholdenes forslag|AMR|2027-01-15",
        "Mål støjen i køkkenet, Leder og TR på fredag|Mål støjen i køkkenet|Leder og TR|2026-11-27",
        "Mål støjen, Leder/AMR uge 49|Mål støjen|Leder og AMR|2026-12-04",
        "Mål støjen, leder, tr og amr 1. marts|Mål støjen|Leder, TR og AMR|2027-03-01",
        "Skriv udkast, Næstformand senest d. 3. december|Skriv udkast|Næstformand|2026-12-03",
        "Skriv udkast: fælles-tr inden 1/2|Skriv udkast|Fælles-TR|2027-02-01",
        "Hør TR og AMR om planen, Formand om 14 dage|Hør TR og AMR om planen|Formand|2026-12-06",
        "Aftal tid med AMR, Leder 1/12|Aftal tid med AMR|Leder|2026-12-01",
        "Ring til lægehuset, TRIO, 1.12.2026|Ring til lægehuset|TRIO|2026-12-01"
      })
  void readsWhoAndWhenFromTheEnd(String line, String text, String who, LocalDate due) {
    assertThat(TaskShorthand.read(line, TODAY))
        .isEqualTo(new TaskShorthand(text, Optional.of(who), Optional.of(due)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  mellemrum bevares  ",
        "Saml forslag",
        "Saml forslag, AMR",
        "Saml forslag, 15/1",
        "Saml forslag, AMR 31/2",
        "Saml forslag, AMR 15/1 og flere",
        "AMR 15/1",
        ", AMR 15/1",
        "Aftal tid med TR 15/1",
        "Aftal tid med Leder og TR 15/1",
        "Find en dygtig leder 15/1",
        "Sæt TRÆ op 15/1",
        "Læs AMR-bladet 15/1",
        "Book Skoleleder 15/1"
      })
  void leavesEveryOtherLineUntouched(String line) {
    assertThat(TaskShorthand.read(line, TODAY))
        .isEqualTo(new TaskShorthand(line, Optional.empty(), Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource({
    "AMR, true",
    "Leder og TR, true",
    "'leder, tr og amr', true",
    "Anna, false",
    "AMR Anna, false",
    "Leder og Anna, false",
    "'', false"
  })
  void tellsRolesFromNames(String text, boolean roles) {
    assertThat(TaskShorthand.isRoles(text)).isEqualTo(roles);
  }
}
