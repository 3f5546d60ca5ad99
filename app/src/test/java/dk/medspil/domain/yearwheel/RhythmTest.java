package dk.medspil.domain.yearwheel;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.domain.calendar.IsoWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When tasks fall due, by their interval and month, with the edges of the calendar. */
@Tag("R17")
class RhythmTest {

  @ParameterizedTest
  @Tag("R11")
  @Tag("R16")
  @CsvSource({
    // strict year: last, due in the year
    "12, 3, true,  2027,           , 2027-03-31",
    "12, 3, true,  2027, 2026-03-10, 2027-03-10",
    "12, 3, true,  2027, 2026-05-10, 2027-03-31",
    "12, 2, true,  2029, 2028-02-29, 2029-02-28",
    "12, 2, true,  2028, 2027-02-28, 2028-02-28",
    "12, 2, false, 2028, 2027-02-28, 2028-02-29",
    // the limit lay in an earlier year: first thing in the new one
    "12, 3, true,  2027, 2025-06-01, 2027-01-31",
    // not strict: the month stays where it is
    "12, 9, false, 2027, 2026-02-01, 2027-09-30",
    // every second and third year
    "24, 9, false, 2027, 2025-09-15, 2027-09-30",
    "24, 9, false, 2026, 2025-09-15,           ",
    "36, 3, true,  2027, 2024-02-29, 2027-02-28",
    "36, 3, true,  2026, 2024-02-29,           "
  })
  void aTaskIsDueAtTheEndOfItsMonthButNoLaterThanItsLimit(
      int months, int month, boolean strict, int year, LocalDate last, LocalDate due) {
    Rhythm rhythm = new Rhythm(months, month, strict);

    assertThat(rhythm.dueIn(year, Optional.ofNullable(last))).isEqualTo(Optional.ofNullable(due));
  }

  @ParameterizedTest
  @CsvSource({
    "2027-01-31, 2, 2027-02-28",
    "2028-01-31, 2, 2028-02-29",
    "2028-02-29, 3, 2028-03-31",
    "2027-02-28, 12, 2027-12-31",
    "2027-01-30, 2, 2027-02-28",
    "2027-04-15, 5, 2027-05-15",
    "2026-12-31, 1, 2026-01-31"
  })
  void movedToAnotherMonthTheEndOfTheMonthStaysTheEnd(LocalDate due, int month, LocalDate moved) {
    assertThat(Wheels.own("Mødeplan", due).inMonth(month).due()).isEqualTo(moved);
  }

  @ParameterizedTest
  @CsvSource({
    "2028-02-29, 2029, 2029-02-28",
    "2027-02-28, 2028, 2028-02-29",
    "2026-12-31, 2027, 2027-12-31",
    "2026-10-15, 2027, 2027-10-15"
  })
  void theSameDayOfAnotherYear(LocalDate day, int year, LocalDate same) {
    assertThat(NextYear.sameDay(day, year)).isEqualTo(same);
  }

  @Test
  @Tag("R22")
  void weekFiftyThreeBelongsToTheYearOfItsDays() {
    Occurrence newYearsEve = Wheels.own("Mødeplan", LocalDate.of(2026, 12, 31));
    Occurrence newYearsDay = Wheels.own("Mødeplan", LocalDate.of(2027, 1, 1));

    assertThat(IsoWeek.of(newYearsEve.due())).isEqualTo(IsoWeek.of(newYearsDay.due()));
    assertThat(newYearsEve.due().getYear()).isEqualTo(2026);
    assertThat(newYearsDay.inMonth(12).due()).isEqualTo(LocalDate.of(2027, 12, 1));
  }
}
