package dk.medspil.domain.apv;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.domain.apv.Accident.Absence;
import dk.medspil.domain.apv.Accident.Kind;
import dk.medspil.domain.duty.AccidentThreshold;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R21")
class AccidentTest {

  @ParameterizedTest
  @CsvSource({
    "ACCIDENT, 2026-06-30, NONE, true, ",
    "ACCIDENT, 2026-06-30, ONE_OR_TWO, true, 2026-07-15",
    "ACCIDENT, 2026-07-01, ONE_OR_TWO, true, ",
    "ACCIDENT, 2026-07-01, DAYS, true, 2026-07-16",
    "ACCIDENT, 2026-07-01, ONE_OR_TWO, false, 2026-07-16",
    "VIOLENCE, 2026-07-01, WEEKS, true, 2026-07-16",
    "NEAR_MISS, 2026-01-01, WEEKS, false, ",
    "ACCIDENT, 2024-02-14, ONE_OR_TWO, false, 2024-02-29",
    "ACCIDENT, 2025-02-14, ONE_OR_TWO, false, 2025-03-01",
    "ACCIDENT, 2024-02-29, DAYS, false, 2024-03-15",
    // Over a new year, out of week 53, and over the two nights the clock is set.
    "VIOLENCE, 2025-12-17, DAYS, false, 2026-01-01",
    "ACCIDENT, 2026-12-31, DAYS, true, 2027-01-15",
    "ACCIDENT, 2026-03-28, WEEKS, true, 2026-04-12",
    "ACCIDENT, 2026-10-24, WEEKS, true, 2026-11-08",
    // One or two days were enough on the last day before, and are not after, if the law came.
    "VIOLENCE, 2026-06-30, ONE_OR_TWO, true, 2026-07-15",
    "VIOLENCE, 2026-07-01, ONE_OR_TWO, true, ",
  })
  void isReportedWithin14DaysWhenTheRuleOfItsDayAsksForIt(
      Kind kind, LocalDate day, Absence absence, boolean adopted, LocalDate by) {
    assertThat(accident(kind, day, absence).reportBy(new AccidentThreshold(adopted)))
        .isEqualTo(Optional.ofNullable(by));
  }

  @Test
  void isNotAskedForTwice() {
    Accident one = accident(Kind.ACCIDENT, LocalDate.of(2026, 1, 1), Absence.DAYS);
    Accident reported = one.reported(Optional.of(LocalDate.of(2026, 1, 9)));
    assertThat(reported.reportBy(new AccidentThreshold(false))).isEmpty();
    assertThat(reported.mustBeReported(new AccidentThreshold(false))).isTrue();
  }

  private static Accident accident(Kind kind, LocalDate day, Absence absence) {
    return Accident.create(new UUID(0, 1), new UUID(0, 2), kind, "Fald", day)
        .being(kind, day, absence);
  }
}
