package dk.medspil.domain.calendar;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.THURSDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R22")
class HolidaysTest {

  /** One line per holiday 2024–2030: dato;navn;ugedag;iso_uge. */
  private static List<String> publishedLines() {
    try (var in = HolidaysTest.class.getResourceAsStream("holidays.csv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void givesThePublishedHolidaysWithNameWeekdayAndWeek() {
    List<String> computed =
        IntStream.rangeClosed(2024, 2030)
            .boxed()
            .flatMap(year -> Holidays.ofYear(year).stream())
            .map(day ->
                String.join(
                    ";",
                    day.date().toString(),
                    day.name(),
                    DanishNames.shortWeekday(day.date().getDayOfWeek()),
                    DanishFormat.week(day.date())))
            .toList();

    assertThat(computed).hasSize(70).containsExactlyElementsOf(publishedLines());
  }

  @ParameterizedTest
  @CsvSource({
    "1818,1818-03-22", // the earliest Easter there is
    "1943,1943-04-25", // the latest
    "1954,1954-04-18",
    "1981,1981-04-19",
    "2000,2000-04-23",
    "2008,2008-03-23",
    "2038,2038-04-25",
    "2049,2049-04-18",
    "2076,2076-04-19"
  })
  void findsEasterInTheYearsWhereTheRulesBend(int year, LocalDate easter) {
    assertThat(Holidays.easterSunday(year)).isEqualTo(easter);
  }

  @Test
  void keepsStoreBededagTo2023Only() {
    assertThat(Holidays.on(LocalDate.of(2023, 5, 5)))
        .hasValueSatisfying(day -> assertThat(day.name()).isEqualTo("Store Bededag"));
    assertThat(IntStream.rangeClosed(2024, 2099).boxed().flatMap(y -> Holidays.ofYear(y).stream()))
        .noneMatch(day -> day.name().equals("Store Bededag"));
    assertThat(Holidays.isHoliday(LocalDate.of(2024, 4, 26))).isFalse();
    assertThat(Workdays.isWorkday(LocalDate.of(2024, 4, 26))).isTrue();
  }

  @Test
  void namesBothDaysWhenGrundlovsdagIsAlsoSecondPinsedag() {
    LocalDate day = LocalDate.of(2028, 6, 5);

    assertThat(Holidays.on(day)).map(Holiday::name).hasValue("2. pinsedag");
    assertThat(Holidays.customaryOn(day)).map(Holiday::name).hasValue("Grundlovsdag");
  }

  @Test
  void marksCustomaryDaysAsNoHolidays() {
    assertThat(Holidays.customaryOfYear(2026))
        .extracting(Holiday::date)
        .containsExactly(
            LocalDate.of(2026, 5, 1),
            LocalDate.of(2026, 5, 15),
            LocalDate.of(2026, 6, 5),
            LocalDate.of(2026, 12, 24),
            LocalDate.of(2026, 12, 31))
        .noneMatch(Holidays::isHoliday)
        .allMatch(Workdays::isWorkday);
    assertThat(Holidays.customaryOfYear(2026))
        .allMatch(day -> day.kind() == Holiday.Kind.CUSTOMARY);
  }

  @Test
  void knowsThat2026IsTheOnlyLongYear() {
    assertThat(IntStream.rangeClosed(2024, 2030).filter(y -> IsoWeek.weeksIn(y) == 53))
        .containsExactly(2026);
    assertThat(IsoWeek.of(LocalDate.of(2026, 12, 28))).isEqualTo(new IsoWeek(2026, 53));
    assertThat(IsoWeek.of(LocalDate.of(2027, 1, 3))).isEqualTo(new IsoWeek(2026, 53));
    assertThatThrownBy(() -> new IsoWeek(2027, 53)).isInstanceOf(DateTimeException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "2024,2024-01-01",
    "2025,2024-12-30",
    "2026,2025-12-29",
    "2027,2027-01-04",
    "2028,2028-01-03",
    "2029,2029-01-01",
    "2030,2029-12-31"
  })
  void startsWeekOneOnTheRightMonday(int year, LocalDate monday) {
    assertThat(new IsoWeek(year, 1).monday()).isEqualTo(monday);
    assertThat(IsoWeek.of(monday)).isEqualTo(new IsoWeek(year, 1));
  }

  @Test
  void ordersWeeksAndGivesTheirDays() {
    assertThat(new IsoWeek(2026, 47).day(FRIDAY)).isEqualTo(LocalDate.of(2026, 11, 20));
    assertThat(new IsoWeek(2026, 49).day(THURSDAY)).isEqualTo(LocalDate.of(2026, 12, 3));
    assertThat(new IsoWeek(2026, 53)).isLessThan(new IsoWeek(2027, 1));
    assertThat(new IsoWeek(2026, 9)).isLessThan(new IsoWeek(2026, 10));
  }
}
