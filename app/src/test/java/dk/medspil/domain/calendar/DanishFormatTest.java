package dk.medspil.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DanishFormatTest {

  private static final LocalDate DAY = LocalDate.of(2026, 12, 3);

  @Test
  void writesDatesWithAHardSpaceBetweenDayAndMonth() {
    assertThat(DanishFormat.weekdayDate(DAY)).isEqualTo("torsdag den 3.\u00a0december");
    assertThat(DanishFormat.weekdayDateYear(DAY)).isEqualTo("torsdag den 3.\u00a0december 2026");
    assertThat(DanishFormat.shortWeekdayDate(DAY)).isEqualTo("tors. 3.\u00a0december");
    assertThat(DanishFormat.dayMonth(DAY)).isEqualTo("3.\u00a0december");
    assertThat(DanishFormat.date(DAY)).isEqualTo("3.\u00a0december 2026");
    assertThat(DanishFormat.numericDate(DAY)).isEqualTo("3.12.2026");
    assertThat(DanishFormat.monthYear(DAY)).isEqualTo("december 2026");
    assertThat(DanishFormat.shortWeekdayDate(LocalDate.of(2027, 3, 6)))
        .isEqualTo("lør. 6.\u00a0marts");
  }

  @Test
  void writesWeeks() {
    assertThat(DanishFormat.week(LocalDate.of(2026, 11, 20))).isEqualTo("uge 47");
    assertThat(DanishFormat.week(LocalDate.of(2027, 1, 1))).isEqualTo("uge 53");
  }

  @Test
  void writesTimesWithAPoint() {
    LocalTime one = LocalTime.of(13, 0);
    assertThat(DanishFormat.clock(LocalTime.of(9, 5))).isEqualTo("9.05");
    assertThat(DanishFormat.time(one)).isEqualTo("kl. 13.00");
    assertThat(DanishFormat.timeRange(one, LocalTime.of(15, 0))).isEqualTo("kl. 13.00–15.00");
    assertThat(DanishFormat.timeRange(new TimeRange(one, LocalTime.of(15, 0))))
        .isEqualTo("kl. 13.00–15.00");
  }

  @ParameterizedTest
  @CsvSource({
    "0,0 min.",
    "55,55 min.",
    "60,1 time",
    "115,1 t. 55 min.",
    "120,2 timer",
    "1440,24 timer",
    "-5,−5 min."
  })
  void writesDurations(int minutes, String text) {
    assertThat(DanishFormat.duration(Duration.ofMinutes(minutes))).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "0,i dag,i dag",
    "1,i morgen,i morgen",
    "2,om 2 dage,om 2 dage",
    "8,om 8 dage,om 8 dage",
    "-1,i går,1 dag over frist",
    "-6,for 6 dage siden,6 dage over frist",
    "-1234,for 1.234 dage siden,1.234 dage over frist"
  })
  void writesDistancesFromToday(int ahead, String relative, String deadline) {
    assertThat(DanishFormat.relative(DAY.plusDays(ahead), DAY)).isEqualTo(relative);
    assertThat(DanishFormat.untilDeadline(DAY.plusDays(ahead), DAY)).isEqualTo(deadline);
  }

  @Test
  void writesDays() {
    assertThat(DanishFormat.days(1)).isEqualTo("1 dag");
    assertThat(DanishFormat.days(15)).isEqualTo("15 dage");
    assertThat(DanishFormat.days(0)).isEqualTo("0 dage");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1234.56;2;1.234,56",
        "1234567;0;1.234.567",
        "999;0;999",
        "1000;0;1.000",
        "0.005;2;0,01",
        "-1234.5;1;−1.234,5",
        "-0.001;2;0,00",
        "5;1;5,0"
      })
  void writesNumbers(BigDecimal value, int decimals, String text) {
    assertThat(DanishFormat.number(value, decimals)).isEqualTo(text);
  }

  @Test
  void writesPercentWithAHardSpace() {
    assertThat(DanishFormat.percent(new BigDecimal("5.2"), 1)).isEqualTo("5,2\u00a0%");
    assertThat(DanishFormat.percent(new BigDecimal("12"), 0)).isEqualTo("12\u00a0%");
  }
}
