package dk.medspil.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.domain.calendar.Parsed.NotUnderstood;
import dk.medspil.domain.calendar.Parsed.Understood;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class DanishInputPropertyTest {
  /** A Sunday, the last day of week 47. */
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Property
  void readsBackEveryDateItWrites(
      @ForAll @IntRange(min = 0, max = 20_000) int from2000,
      @ForAll @IntRange(min = 0, max = 364) int ahead) {
    LocalDate today = LocalDate.of(2000, 1, 1).plusDays(from2000);
    LocalDate date = today.plusDays(ahead);
    Understood<LocalDate> expected = new Understood<>(date);

    assertThat(DanishInput.date(DanishFormat.date(date), today)).isEqualTo(expected);
    assertThat(DanishInput.date(DanishFormat.numericDate(date), today)).isEqualTo(expected);
    assertThat(DanishInput.date(DanishFormat.weekdayDateYear(date), today)).isEqualTo(expected);
    assertThat(DanishInput.date(date.toString(), today)).isEqualTo(expected);
    assertThat(DanishInput.date(DanishFormat.relative(date, today), today)).isEqualTo(expected);
    assertThat(DanishInput.date(DanishFormat.dayMonth(date), today)).isEqualTo(expected);
    assertThat(DanishInput.date(DanishFormat.weekdayDate(date), today)).isEqualTo(expected);
    assertThat(DanishInput.date(DanishFormat.shortWeekdayDate(date), today)).isEqualTo(expected);
  }

  @Property
  void neverThrowsAndNeverStaysSilent(@ForAll String text) {
    for (Parsed<?> parsed :
        new Parsed<?>[] {
          DanishInput.date(text, TODAY),
          DanishInput.time(text),
          DanishInput.timeRange(text),
          DanishInput.duration(text)
        }) {
      assertThat(parsed)
          .satisfiesAnyOf(
              p -> assertThat(p.toOptional()).isPresent(),
              p -> assertThat(((NotUnderstood<?>) p).advice()).endsWith("."));
    }
  }

  @Property
  void readsBackEveryDurationItWrites(@ForAll @IntRange(min = 1, max = 1440) int minutes) {
    Duration length = Duration.ofMinutes(minutes);

    assertThat(DanishInput.duration(DanishFormat.duration(length)).toOptional())
        .isEqualTo(Optional.of(length));
  }

  @Property
  void readsBackEveryTimeItWrites(
      @ForAll @IntRange(min = 0, max = 1438) int start, @ForAll @IntRange(min = 1) int length) {
    LocalTime from = LocalTime.MIN.plusMinutes(start);
    TimeRange range = new TimeRange(from, from.plusMinutes(1 + length % (1439 - start)));

    assertThat(DanishInput.time(DanishFormat.time(from))).isEqualTo(new Understood<>(from));
    assertThat(DanishInput.timeRange(DanishFormat.timeRange(range)))
        .isEqualTo(new Understood<>(range));
  }
}
