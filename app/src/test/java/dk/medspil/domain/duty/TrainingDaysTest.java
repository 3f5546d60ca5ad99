package dk.medspil.domain.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Handbook 5. */
class TrainingDaysTest {
  @ParameterizedTest
  @CsvSource({
    "2026-04-01, 2030-03-31, false, 2026-03-31, 0",
    "2026-04-01, 2030-03-31, false, 2026-04-01, 1",
    "2026-04-01, 2030-03-31, false, 2027-03-31, 1",
    "2026-04-01, 2030-03-31, false, 2027-04-01, 2",
    "2026-04-01, 2030-03-31, false, 2030-03-31, 4",
    "2026-04-01, 2030-03-31, false, 2031-01-01, 4",
    "2026-04-01, 2030-03-31, true, 2026-04-01, 1",
    "2026-04-01, 2030-03-31, true, 2027-04-01, 3",
    "2026-04-01, 2030-03-31, true, 2030-03-31, 7",
    "2026-04-01, 2032-03-31, true, 2030-04-01, 8",
    // The year that began on a leap day ends on 27 February when the next has none.
    "2028-02-29, 2030-02-28, false, 2029-02-27, 1",
    "2028-02-29, 2030-02-28, false, 2029-02-28, 2",
    "2026-04-01, 2026-04-01, true, 2026-04-01, 1",
  })
  void earnsADayForEachYearBegunAndOneMoreForBothFunctions(
      LocalDate from, LocalDate ends, boolean both, LocalDate day, int earned) {
    assertThat(new TrainingDays(from, ends, both).earnedBy(day)).isEqualTo(earned);
  }

  @Test
  void whatIsSavedLapsesWithTheTerm() {
    var days = new TrainingDays(LocalDate.of(2026, 4, 1), LocalDate.of(2028, 3, 31), true);
    assertThat(days.leftOn(LocalDate.of(2028, 3, 31), 1)).isEqualTo(2);
    assertThat(days.leftOn(LocalDate.of(2028, 4, 1), 1)).isZero();
  }

  @Test
  void refusesATermThatEndsBeforeTheFunctionBegins() {
    assertThatThrownBy(
            () -> new TrainingDays(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 3, 31), false))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property(tries = 500)
  void neverMoreIsLeftThanWasEarnedAndNeverLessThanNone(
      @ForAll @IntRange(max = 4000) int length,
      @ForAll @IntRange(min = -100, max = 5000) int later,
      @ForAll @IntRange(max = 30) int used,
      @ForAll boolean both) {
    LocalDate from = LocalDate.of(2024, 2, 29);
    var days = new TrainingDays(from, from.plusDays(length), both);
    LocalDate day = from.plusDays(later);
    assertThat(days.leftOn(day, used)).isBetween(0, days.earnedBy(day));
    assertThat(days.earnedBy(day)).isBetween(0, days.inAll());
    assertThat(days.earnedBy(day.plusDays(1))).isGreaterThanOrEqualTo(days.earnedBy(day));
  }
}
