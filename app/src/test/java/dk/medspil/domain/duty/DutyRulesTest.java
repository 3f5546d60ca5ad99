package dk.medspil.domain.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Courses, terms and thresholds, at the edges of the calendar and of their numbers. */
class DutyRulesTest {

  /** Handbook 8.2: 300 hours a year, or three hours in the night period of most days. */
  @ParameterizedTest
  @CsvSource({"299, false, false", "300, false, true", "0, true, true", "0, false, false"})
  void nightWorkBeginsAtThreeHundredHoursOrThreeHoursADay(
      int hours, boolean daily, boolean isNightWork) {
    assertThat(new NightWork(hours, daily).isNightWork()).isEqualTo(isNightWork);
  }

  @ParameterizedTest
  @CsvSource({"2026-01-15, 2029-01-15", "2028-02-29, 2031-02-28", "2026-12-31, 2029-12-31"})
  void aHealthCheckIsOfferedEveryThirdYear(LocalDate last, LocalDate next) {
    assertThat(NightWork.nextCheckBy(last)).isEqualTo(next);
  }

  @ParameterizedTest
  @CsvSource({"2026-12-01, 2026-12-05, 2026-12-14", "2028-02-25, 2028-02-29, 2028-03-09"})
  void theFirstDayOfAbsenceIsTheFirstOfTheContactModel(
      LocalDate first, LocalDate fifth, LocalDate fourteenth) {
    assertThat(new SickLeaveDates(first).fifthDay()).isEqualTo(fifth);
    assertThat(new SickLeaveDates(first).fourteenthDay()).isEqualTo(fourteenth);
  }

  @ParameterizedTest
  @Tag("R12")
  @CsvSource({
    "2026-01-15, 2026-04-15",
    "2026-11-30, 2027-02-28",
    "2027-11-30, 2028-02-29",
    "2027-11-29, 2028-02-29",
    "2028-02-29, 2028-05-29",
    "2028-03-05, 2028-06-05",
    "2026-12-31, 2027-03-31",
    "2026-01-31, 2026-04-30"
  })
  void theCompulsoryCourseIsDueThreeCalendarMonthsAfterTheElection(
      LocalDate elected, LocalDate due) {
    assertThat(CourseRules.workEnvironmentCourseBy(elected)).isEqualTo(due);
  }

  @ParameterizedTest
  @Tag("R13")
  @CsvSource({
    "2026-01-15, 2027-01-15",
    "2027-02-28, 2028-02-28",
    "2028-02-29, 2029-02-28",
    "2026-12-31, 2027-12-31"
  })
  void theBasicCourseIsDueTwelveMonthsIntoTheFunction(LocalDate start, LocalDate due) {
    assertThat(CourseRules.medCourseBy(start)).isEqualTo(due);
  }

  @ParameterizedTest
  @Tag("R13")
  @CsvSource({"true, 2", "false, 1"})
  void theBasicCourseIsShorterWhereWorkEnvironmentLiesOutsideMed(boolean inMed, int days) {
    assertThat(CourseRules.medCourseDays(inMed)).isEqualTo(days);
  }

  @ParameterizedTest
  @Tag("R14")
  @CsvSource({
    "2026-01-01, 1, 4, 2026-12-31",
    "2026-08-15, 1, 4, 2027-08-14",
    "2026-08-15, 2, 3, 2028-08-14",
    "2027-03-01, 1, 4, 2028-02-29",
    "2028-02-29, 1, 4, 2029-02-27",
    "2028-02-29, 4, 3, 2032-02-28"
  })
  void supplementaryTrainingLapsesWithItsYear(
      LocalDate start, int year, int halfDays, LocalDate lapses) {
    assertThat(CourseRules.supplementaryHalfDays(year)).isEqualTo(halfDays);
    assertThat(CourseRules.supplementaryLapsesOn(start, year)).isEqualTo(lapses);
  }

  @ParameterizedTest
  @Tag("R14")
  @ValueSource(ints = {0, -1})
  void thereIsNoYearBeforeTheFirst(int year) {
    assertThatIllegalArgumentException().isThrownBy(() -> CourseRules.supplementaryHalfDays(year));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CourseRules.supplementaryLapsesOn(LocalDate.EPOCH, year));
  }

  @ParameterizedTest
  @Tag("R15")
  @CsvSource({
    "2026-03-01, 2, 2028-03-01, 2027-12-01",
    "2028-02-29, 2, 2030-02-28, 2029-11-28",
    "2028-02-29, 4, 2032-02-29, 2031-11-29",
    "2026-05-31, 2, 2028-05-31, 2028-02-29",
    "2026-05-31, 3, 2029-05-31, 2029-02-28"
  })
  void aTermEndsYearsAfterTheElectionAndIsToldThreeMonthsBefore(
      LocalDate elected, int years, LocalDate ends, LocalDate remind) {
    var term = new ElectedTerm(elected, years);

    assertThat(term.ends()).isEqualTo(ends);
    assertThat(term.remindOn()).isEqualTo(remind);
  }

  @ParameterizedTest
  @Tag("R15")
  @ValueSource(ints = {-2, 0, 1, 5})
  void aTermIsTwoToFourYears(int years) {
    assertThatIllegalArgumentException().isThrownBy(() -> new ElectedTerm(LocalDate.EPOCH, years));
  }

  @ParameterizedTest
  @Tag("R20")
  @CsvSource({
    "0, 1", "1, 1", "4, 1", "5, 1", "9, 1", "10, 2", "49, 9", "50, 10", "51, 10", "59, 10",
    "60, 11", "69, 11", "70, 12", "150, 20"
  })
  void oneForEachFiveUpToFiftyThenOneForEachTen(int ordinary, int most) {
    assertThat(ReasonableShare.most(ordinary)).isEqualTo(most);
  }

  @ParameterizedTest
  @Tag("R20")
  @ValueSource(ints = {-1, Integer.MIN_VALUE})
  void fewerThanNoneIsRefused(int ordinary) {
    assertThatIllegalArgumentException().isThrownBy(() -> ReasonableShare.most(ordinary));
  }

  @ParameterizedTest
  @Tag("R21")
  @CsvSource({
    "true,  2026-06-30, 1",
    "true,  2026-07-01, 3",
    "true,  2028-02-29, 3",
    "false, 2026-06-30, 1",
    "false, 2026-07-01, 1"
  })
  void theThresholdIsRaisedOnlyFromItsDayAndOnlyByLaw(
      boolean adopted, LocalDate accident, int days) {
    assertThat(new AccidentThreshold(adopted).daysFor(accident)).isEqualTo(days);
  }
}
