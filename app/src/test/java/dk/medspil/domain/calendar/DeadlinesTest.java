package dk.medspil.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("R06")
class DeadlinesTest {

  @Test
  void countsTheDefaultsInCalendarDays() {
    Deadlines deadlines = Deadlines.of(LocalDate.of(2026, 12, 3), DeadlineRule.DEFAULT);

    assertThat(deadlines.proposals().date()).isEqualTo(LocalDate.of(2026, 11, 19));
    assertThat(deadlines.agenda().date()).isEqualTo(LocalDate.of(2026, 11, 26));
    assertThat(deadlines.minutes().date()).isEqualTo(LocalDate.of(2026, 12, 10));
  }

  @Test
  void followsTheSettings() {
    Deadlines deadlines =
        Deadlines.of(LocalDate.of(2026, 12, 3), new DeadlineRule(21, 14, 14, 17, 21, false));

    assertThat(deadlines.proposals().date()).isEqualTo(LocalDate.of(2026, 11, 12));
    assertThat(deadlines.agenda().date()).isEqualTo(LocalDate.of(2026, 11, 19));
    assertThat(deadlines.minutes().date()).isEqualTo(LocalDate.of(2026, 12, 17));
  }

  @Test
  @Tag("R22")
  void stepsOverEasterWhenCountingWorkingDays() {
    // Tuesday 7 April 2026 is the first working day after Easter; 1 April the last one before.
    Deadlines after = Deadlines.of(LocalDate.of(2026, 4, 8), new DeadlineRule(2, 1, 1, 4, 8, true));
    Deadlines before =
        Deadlines.of(LocalDate.of(2026, 4, 1), new DeadlineRule(0, 1, 1, 4, 8, true));

    assertThat(after.proposals().date()).isEqualTo(LocalDate.of(2026, 4, 1));
    assertThat(after.agenda().date()).isEqualTo(LocalDate.of(2026, 4, 7));
    assertThat(before.proposals().date()).isEqualTo(LocalDate.of(2026, 4, 1));
    assertThat(before.minutes().date()).isEqualTo(LocalDate.of(2026, 4, 7));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-03,,,2026-12-03",
    "2026-12-05,lørdag,,2026-12-04",
    "2026-12-06,søndag,,2026-12-04",
    "2026-04-05,Påskedag,,2026-04-01",
    "2026-05-14,Kristi himmelfartsdag,,2026-05-13",
    "2026-05-15,,dagen efter Kristi himmelfartsdag,2026-05-15",
    "2026-12-24,,juleaftensdag,2026-12-24",
    "2026-12-26,2. juledag,,2026-12-24",
    "2027-01-01,Nytårsdag,,2026-12-31",
    "2028-06-05,2. pinsedag,Grundlovsdag,2028-06-02"
  })
  void showsWhatKindOfDayTheDeadlineFallsOn(
      LocalDate date, String dayOff, String customary, LocalDate lastWorkday) {
    Deadline deadline = Deadline.on(date);

    assertThat(deadline.dayOff().orElse(null)).isEqualTo(dayOff);
    assertThat(deadline.customary().orElse(null)).isEqualTo(customary);
    assertThat(deadline.fallsOnDayOff()).isEqualTo(dayOff != null);
    assertThat(deadline.lastWorkday()).isEqualTo(lastWorkday);
  }

  static Stream<DeadlineRule> rules() {
    return Stream.of(
        DeadlineRule.DEFAULT,
        new DeadlineRule(14, 7, 7, 10, 14, true),
        new DeadlineRule(21, 14, 14, 17, 21, true),
        new DeadlineRule(0, 0, 0, 3, 7, true),
        new DeadlineRule(1, 1, 1, 4, 8, true));
  }

  @ParameterizedTest
  @MethodSource("rules")
  @Tag("R22")
  void agreesWithAnIndependentCountForEveryDay2024To2034(DeadlineRule rule) {
    Set<LocalDate> off = independentlyOff();
    for (LocalDate day = LocalDate.of(2024, 1, 1); day.getYear() <= 2034; day = day.plusDays(1)) {
      Deadlines deadlines = Deadlines.of(day, rule);
      assertThat(deadlines.proposals().date())
          .isEqualTo(back(day, rule.proposalDaysBefore(), rule, off));
      assertThat(deadlines.agenda().date())
          .isEqualTo(back(day, rule.agendaDaysBefore(), rule, off));
      assertThat(deadlines.minutes().date())
          .isEqualTo(forth(day, rule.minutesDaysAfter(), rule, off));
      assertThat(deadlines.comments().date())
          .isEqualTo(forth(day, rule.commentDaysAfter(), rule, off));
      assertThat(deadlines.sent().date()).isEqualTo(forth(day, rule.sentDaysAfter(), rule, off));
      for (Deadline deadline :
          List.of(
              deadlines.proposals(),
              deadlines.agenda(),
              deadlines.minutes(),
              deadlines.comments(),
              deadlines.sent())) {
        assertThat(deadline.fallsOnDayOff()).isEqualTo(off.contains(deadline.date()));
        assertThat(off).doesNotContain(deadline.lastWorkday());
      }
    }
  }

  @Test
  void refusesNegativeDays() {
    assertThatThrownBy(() -> new DeadlineRule(-1, 7, 7, 10, 14, false))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Lists the days between, drops those off, and takes the n-th: no stepping, no computus. */
  private static LocalDate back(LocalDate day, int count, DeadlineRule rule, Set<LocalDate> off) {
    if (!rule.workingDays() || count == 0) {
      return LocalDate.ofEpochDay(day.toEpochDay() - count);
    }
    List<LocalDate> open = day.minusDays(60).datesUntil(day).filter(d -> !off.contains(d)).toList();
    return open.get(open.size() - count);
  }

  private static LocalDate forth(LocalDate day, int count, DeadlineRule rule, Set<LocalDate> off) {
    if (!rule.workingDays() || count == 0) {
      return LocalDate.ofEpochDay(day.toEpochDay() + count);
    }
    return day.plusDays(1)
        .datesUntil(day.plusDays(60))
        .filter(d -> !off.contains(d))
        .skip(count - 1)
        .findFirst()
        .orElseThrow();
  }

  /** Weekends and holidays 2023–2035, with Easter by Gauss's method instead of the program's. */
  private static Set<LocalDate> independentlyOff() {
    Set<LocalDate> off =
        LocalDate.of(2023, 1, 1)
            .datesUntil(LocalDate.of(2036, 1, 1))
            .filter(
                d -> d.getDayOfWeek() == DayOfWeek.SATURDAY || d.getDayOfWeek() == DayOfWeek.SUNDAY)
            .collect(Collectors.toSet());
    for (int year = 2023; year <= 2035; year++) {
      LocalDate easter = gaussEaster(year);
      for (int offset : new int[] {-3, -2, 0, 1, 39, 49, 50}) {
        off.add(easter.plusDays(offset));
      }
      off.addAll(
          List.of(
              LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 25), LocalDate.of(year, 12, 26)));
    }
    off.add(LocalDate.of(2023, 5, 5));
    return off;
  }

  /** Gauss, for 1900–2099, where his two century numbers are 24 and 5. */
  private static LocalDate gaussEaster(int year) {
    int d = (19 * (year % 19) + 24) % 30;
    int e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + 5) % 7;
    LocalDate easter = LocalDate.of(year, 3, 22).plusDays(d + e);
    boolean tooLate =
        easter.equals(LocalDate.of(year, 4, 26)) || (d == 28 && e == 6 && year % 19 > 10);
    return tooLate ? easter.minusDays(7) : easter;
  }
}
