package dk.medspil.domain.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.medspil.domain.duty.MedDays.Balance;
import dk.medspil.domain.duty.MedDays.Used;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The training days of a term, at the edges of its years. */
class MedDaysTest {
  private static final LocalDate START = LocalDate.of(2026, 1, 15);
  private static final LocalDate END = LocalDate.of(2028, 1, 15);
  private static final MedDays TERM = new MedDays(START, START, END, true);

  @ParameterizedTest(name = "handbook 5: {0}, {1}, {2}, {3}, {4}")
  @CsvSource({
    // the first day, and the years of the function, not of the calendar
    "2026-01-15, 2026-01-15, 2030-01-15, false, 2026-01-14, 0",
    "2026-01-15, 2026-01-15, 2030-01-15, false, 2026-01-15, 1",
    "2026-01-15, 2026-01-15, 2030-01-15, false, 2027-01-01, 1",
    "2026-01-15, 2026-01-15, 2030-01-15, false, 2027-01-14, 1",
    "2026-01-15, 2026-01-15, 2030-01-15, false, 2027-01-15, 2",
    // both functions: one more in the years 2, 3 and 4
    "2026-01-15, 2026-01-15, 2032-01-15, true, 2026-06-01, 1",
    "2026-01-15, 2026-01-15, 2032-01-15, true, 2027-06-01, 3",
    "2026-01-15, 2026-01-15, 2032-01-15, true, 2029-06-01, 7",
    "2026-01-15, 2026-01-15, 2032-01-15, true, 2030-06-01, 8",
    // the last day of the term still has them; a year beginning on it is of the next
    "2026-01-15, 2026-01-15, 2028-01-15, false, 2028-01-15, 2",
    "2026-01-15, 2026-01-15, 2028-01-15, false, 2028-01-16, 0",
    // after another election the years run on, and what was saved is gone
    "2026-01-15, 2028-01-15, 2030-01-15, true, 2028-01-15, 2",
    // another election in the middle of a year: the year counted in the first term
    "2026-01-15, 2027-06-01, 2029-06-01, false, 2027-06-01, 0",
    "2026-01-15, 2027-06-01, 2029-06-01, false, 2028-01-15, 1",
    // begun on 29 February
    "2028-02-29, 2028-02-29, 2032-02-29, false, 2029-02-27, 1",
    "2028-02-29, 2028-02-29, 2032-02-29, false, 2029-02-28, 2",
    "2028-02-29, 2028-02-29, 2032-02-29, false, 2032-02-28, 4",
    // leaves before the term ends
    "2026-01-15, 2026-01-15, 2027-03-31, false, 2027-04-01, 0"
  })
  void handbook5EarnsADayInEachYearOfTheFunctionWithinTheTerm(
      LocalDate function, LocalDate from, LocalDate to, boolean both, LocalDate day, int days) {
    assertThat(new MedDays(function, from, to, both).earned(day)).isEqualTo(days);
  }

  @Test
  void handbook5CountsWhatWasUsedInTheTermUntilTheDay() {
    List<Used> training =
        List.of(
            new Used(START.minusDays(1), 1),
            new Used(START, 1),
            new Used(LocalDate.of(2027, 5, 3), 1),
            new Used(LocalDate.of(2027, 9, 1), 1));
    assertThat(TERM.balance(training, LocalDate.of(2027, 5, 3))).isEqualTo(new Balance(3, 2));
    assertThat(TERM.balance(training, END).left()).isZero();
    assertThat(TERM.balance(training, END.plusDays(1))).isEqualTo(new Balance(0, 0));
  }

  @Test
  void handbook5KeepsARecordOfMoreThanThereWas() {
    Balance balance = TERM.balance(List.of(new Used(START, 3)), START);
    assertThat(balance.left()).isZero();
    assertThat(balance.beyond()).isEqualTo(2);
  }

  @Property
  void handbook5NeverLeavesMoreThanWasEarnedNorLessThanNothing(
      @ForAll boolean both,
      @ForAll @IntRange(max = 2000) int intoFunction,
      @ForAll @IntRange(max = 1500) int length,
      @ForAll @IntRange(min = -400, max = 4000) int day,
      @ForAll @Size(max = 6) List<@IntRange(max = 4000) Integer> used) {
    LocalDate from = START.plusDays(intoFunction);
    MedDays days = new MedDays(START, from, from.plusDays(length), both);
    LocalDate today = START.plusDays(day);
    List<Used> training = used.stream().map(one -> new Used(START.plusDays(one), 1)).toList();
    Balance balance = days.balance(training, today);
    assertThat(balance.left()).isBetween(0, balance.earned());
    assertThat(balance.left() - balance.beyond()).isEqualTo(balance.earned() - balance.used());
    if (today.isAfter(days.lapsesOn())) {
      assertThat(balance.left()).isZero();
    }
  }

  @Test
  void aTermThatEndsBeforeItBeginsIsNone() {
    assertThatIllegalArgumentException().isThrownBy(() -> new MedDays(START, END, START, false));
    assertThatIllegalArgumentException().isThrownBy(() -> new MedDays(END, START, END, false));
    assertThatIllegalArgumentException().isThrownBy(() -> new Used(START, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> MedDays.ofYear(0, true));
  }
}
