package dk.medspil.document.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgendaDayTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dagsorden, Lokal-MED, torsdag den 10. september 2026 | 2026-09-10",
        "Tid: 10. sept. 2026 kl. 13.00 | 2026-09-10",
        "Møde den 10.9.2026, kl. 13-15 | 2026-09-10",
        "Møde 10/9-2026 | 2026-09-10",
        "referat 2026-09-10 | 2026-09-10",
        "Den 31. februar 2026 flyttes til den 3. marts 2026 | 2026-03-03"
      })
  void aDateWithAYearIsFoundInsideALine(String line, LocalDate day) {
    assertThat(AgendaDay.of(Stream.of("Lokal-MED", line).map(AgendaText::line).toList()))
        .contains(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Mødet er den 10. september", "Budget 2026", "Sag 12.34.2026", ""})
  void whatIsNoWholeDateIsNone(String line) {
    assertThat(AgendaDay.of(AgendaText.lines(line))).isEmpty();
  }

  @Test
  void theFirstDayIsTheMeetings() {
    assertThat(
            AgendaDay.of(
                AgendaText.lines("Referat af møde 10. marts 2026\nNæste møde: 2. juni 2026")))
        .contains(LocalDate.of(2026, 3, 10));
  }
}
