package dk.medspil.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.domain.calendar.Parsed.NotUnderstood;
import dk.medspil.domain.calendar.Parsed.Understood;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DanishInputTest {
  /** A Sunday, the last day of week 47. */
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12.3.|2027-03-12",
        "12.3|2027-03-12",
        "12/3|2027-03-12",
        "12-3|2027-03-12",
        "12. 3.|2027-03-12",
        "01.02.|2027-02-01",
        "22.11.|2026-11-22",
        "21.11.|2027-11-21",
        "23/11|2026-11-23",
        "12-3-2027|2027-03-12",
        "12/3-2027|2027-03-12",
        "12/3 2027|2027-03-12",
        "12.3.2027|2027-03-12",
        "12.3.27|2027-03-12",
        "12.03.2025|2025-03-12",
        "2027-03-12|2027-03-12",
        "29.2.2028|2028-02-29",
        "12. marts|2027-03-12",
        "12 marts|2027-03-12",
        "12. MARTS|2027-03-12",
        "d. 12. marts 2027|2027-03-12",
        "d.12. marts|2027-03-12",
        "den 12. mar.|2027-03-12",
        "1. sept. 2027|2027-09-01",
        "31. dec|2026-12-31",
        "torsdag den 3. december|2026-12-03",
        "torsdag den 3. december 2026|2026-12-03",
        "tors. 3. december|2026-12-03",
        "fre d. 4/12|2026-12-04",
        "på torsdag d. 3.12.|2026-12-03",
        "i dag|2026-11-22",
        "idag|2026-11-22",
        "i morgen|2026-11-23",
        "I  Morgen|2026-11-23",
        "i overmorgen|2026-11-24",
        "i går|2026-11-21",
        "fredag|2026-11-27",
        "på fredag|2026-11-27",
        "fre.|2026-11-27",
        "søndag|2026-11-29",
        "mandag|2026-11-23",
        "om 14 dage|2026-12-06",
        "om en uge|2026-11-29",
        "om to uger|2026-12-06",
        "om 3 måneder|2027-02-22",
        "om et år|2027-11-22",
        "uge 48|2026-11-27",
        "uge 47|2027-11-26",
        "i uge 2|2027-01-15",
        "uge 53|2026-12-31",
        "uge 12 2027|2027-03-24",
        "uge 12, 2027|2027-03-24",
        "mandag i uge 49|2026-11-30",
        "tirsdag uge 3|2027-01-19"
      })
  void understandsDates(String text, LocalDate date) {
    assertThat(DanishInput.date(text, TODAY)).isEqualTo(new Understood<>(date));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "31.2.|Skriv en dag fra 1 til 29 i februar.",
        "31.4.2027|Skriv en dag fra 1 til 30 i april.",
        "0.5.|Skriv en dag fra 1 til 31 i maj.",
        "29.2.|Februar har 28 dage i 2027. Skriv en anden dag eller et andet år.",
        "3/13|Der er 12 måneder. Skriv dagen før måneden, fx 12.3.",
        "12.0.|Der er 12 måneder. Skriv dagen før måneden, fx 12.3.",
        "12.3.1027|Skriv et årstal fra 1900 til 2099.",
        "12.3.9999|Skriv et årstal fra 1900 til 2099.",
        "fredag den 3. december|3.\u00a0december 2026 er en torsdag. Ret dagen eller datoen.",
        "næste fredag|»Næste« kan betyde to forskellige dage. Skriv datoen, fx 12.3.",
        "uge 53 2027|Uge 53 findes ikke i 2027. Skriv datoen.",
        "uge 0|Uge 0 findes ikke i 2027. Skriv datoen.",
        "uge 60|Uge 60 findes ikke i 2027. Skriv datoen."
      })
  void saysWhatIsWrongWithADate(String text, String advice) {
    assertThat(DanishInput.date(text, TODAY)).isEqualTo(new NotUnderstood<LocalDate>(advice));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "12",
        "-12.3.",
        "12.3.207",
        "12.3.20277",
        "12.3.4.5",
        "snart",
        "12. foo",
        "m",
        "på",
        "fredagen",
        "d.",
        "kl. 9",
        "12,3",
        "12.ma",
        "på uge",
        "hund i uge 3",
        "2027-3",
        "om dage",
        "om 0,5 år",
        "999999999999.1.",
        "१२.३.",
        "12.3. eller 13.3."
      })
  void asksForADateItKnows(String text) {
    assertThat(DanishInput.date(text, TODAY))
        .isEqualTo(
            new NotUnderstood<LocalDate>("Skriv datoen som 12.3.2027, 12. marts eller på fredag."));
  }

  @Test
  void keepsADateInTheYearWhenItIsStillToCome() {
    assertThat(DanishInput.date("29.2.", LocalDate.of(2028, 1, 5)))
        .isEqualTo(new Understood<>(LocalDate.of(2028, 2, 29)));
    assertThat(DanishInput.date("uge 1", LocalDate.of(2026, 12, 31)))
        .isEqualTo(new Understood<>(LocalDate.of(2027, 1, 8)));
    assertThat(DanishInput.date("uge 53", LocalDate.of(2027, 1, 1)))
        .isEqualTo(new NotUnderstood<>("Uge 53 findes ikke i 2027. Skriv datoen."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "9|09:00", "kl. 9|09:00", "kl 9|09:00", "Kl.9|09:00", "9.30|09:30", "09:30|09:30",
        "kl 9.30|09:30", "kl. 09.30|09:30", "930|09:30", "0930|09:30", "1530|15:30", "0|00:00",
        "23.59|23:59", "kl.\u00a013.00|13:00", " 14 |14:00"
      })
  void understandsTimes(String text, LocalTime time) {
    assertThat(DanishInput.time(text)).isEqualTo(new Understood<>(time));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "25:00|Døgnet slutter 23.59. Skriv et tidspunkt før midnat.",
        "24.00|Døgnet slutter 23.59. Skriv et tidspunkt før midnat.",
        "9.60|Minutterne går fra 00 til 59. Skriv fx 9.30.",
        "975|Minutterne går fra 00 til 59. Skriv fx 9.30.",
        "9.5|Skriv tidspunktet som 9.30 eller kl. 13.",
        "-9|Skriv tidspunktet som 9.30 eller kl. 13.",
        "ni|Skriv tidspunktet som 9.30 eller kl. 13.",
        "12345|Skriv tidspunktet som 9.30 eller kl. 13.",
        "9.30.00|Skriv tidspunktet som 9.30 eller kl. 13.",
        "''|Skriv tidspunktet som 9.30 eller kl. 13."
      })
  void saysWhatIsWrongWithATime(String text, String advice) {
    assertThat(DanishInput.time(text)).isEqualTo(new NotUnderstood<LocalTime>(advice));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "13-15|13:00|15:00",
        "13.00–15.00|13:00|15:00",
        "kl. 13.00–15.00|13:00|15:00",
        "kl. 13 - kl. 15|13:00|15:00",
        "13 til 15|13:00|15:00",
        "fra 9.30 til 11|09:30|11:00",
        "fra kl. 9 til kl. 11|09:00|11:00",
        "1300-1530|13:00|15:30",
        "9—10|09:00|10:00"
      })
  void understandsTimeRanges(String text, LocalTime start, LocalTime end) {
    assertThat(DanishInput.timeRange(text)).isEqualTo(new Understood<>(new TimeRange(start, end)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "13|Skriv tiden som 13.00–15.00.",
        "13-14-15|Skriv tiden som 13.00–15.00.",
        "-15|Skriv tiden som 13.00–15.00.",
        "15-13|Sluttidspunktet skal ligge efter starten, fx 13.00–15.00.",
        "13-13|Sluttidspunktet skal ligge efter starten, fx 13.00–15.00.",
        "13-25|Døgnet slutter 23.59. Skriv et tidspunkt før midnat.",
        "i dag til i morgen|Skriv tidspunktet som 9.30 eller kl. 13."
      })
  void saysWhatIsWrongWithATimeRange(String text, String advice) {
    assertThat(DanishInput.timeRange(text)).isEqualTo(new NotUnderstood<TimeRange>(advice));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "90|90",
        "90 min|90",
        "90 min.|90",
        "90min|90",
        "45 minutter|45",
        "1 minut|1",
        "1,5 t|90",
        "1,5 t.|90",
        "1.5 t|90",
        "1.25 t|75",
        "1½ time|90",
        "1 ½ time|90",
        "½ time|30",
        "1½|90",
        "1,5|90",
        "1,25|75",
        "0,25 t|15",
        "1,33 t|80",
        "1 t 30|90",
        "1t30m|90",
        "1 t. 55 min.|115",
        "1:30|90",
        "1.30|90",
        "0:45|45",
        "1 time og 30 min|90",
        "1 time, 30 minutter|90",
        "2 timer|120",
        "1 time|60",
        "2 t|120",
        "et kvarter|15",
        "En halv time|30",
        "halvanden time|90",
        "24 timer|1440"
      })
  void understandsDurations(String text, int minutes) {
    assertThat(DanishInput.duration(text)).isEqualTo(new Understood<>(Duration.ofMinutes(minutes)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|Skriv mindst 1 minut, eller lad feltet være tomt.",
        "0 t|Skriv mindst 1 minut, eller lad feltet være tomt.",
        "1 t 75|Minutterne går fra 00 til 59. Skriv fx 1 t 30 min.",
        "1:60|Minutterne går fra 00 til 59. Skriv fx 1 t 30 min.",
        "25 timer|Skriv højst 24 timer.",
        "9999|Skriv højst 24 timer.",
        "-30|Skriv varigheden som 45 min., 1,5 t eller 1 t 30 min.",
        "30 sek|Skriv varigheden som 45 min., 1,5 t eller 1 t 30 min.",
        "1,5 min|Skriv varigheden som 45 min., 1,5 t eller 1 t 30 min.",
        ",5 t|Skriv varigheden som 45 min., 1,5 t eller 1 t 30 min.",
        "t|Skriv varigheden som 45 min., 1,5 t eller 1 t 30 min.",
        "længe|Skriv varigheden som 45 min., 1,5 t eller 1 t 30 min.",
        "''|Skriv varigheden som 45 min., 1,5 t eller 1 t 30 min."
      })
  void saysWhatIsWrongWithADuration(String text, String advice) {
    assertThat(DanishInput.duration(text)).isEqualTo(new NotUnderstood<Duration>(advice));
  }
}
