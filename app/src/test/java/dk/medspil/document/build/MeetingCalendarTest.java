package dk.medspil.document.build;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.document.calendar.CalendarEntry;
import dk.medspil.domain.meeting.MeetingRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class MeetingCalendarTest {
  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

  @Test
  @Tag("R06")
  void holdsTheMeetingAndItsThreeDeadlines() {
    Records records = Records.localMed();
    records.item(false, 0);
    records.item(true, 0);
    List<CalendarEntry> entries = MeetingCalendar.of(records.record(), List.of(), NOW).entries();
    assertThat(entries)
        .extracting(CalendarEntry::title)
        .containsExactly(
            "Lokal-MED: Ordinært møde",
            "Frist for forslag: Lokal-MED 3.\u00a0december",
            "Dagsorden ud: Lokal-MED 3.\u00a0december",
            "Referat ud: Lokal-MED 3.\u00a0december");
    assertThat(entries)
        .extracting(CalendarEntry::when)
        .containsExactly(
            new CalendarEntry.Timed(
                LocalDateTime.of(2026, 12, 3, 13, 0), LocalDateTime.of(2026, 12, 3, 15, 0)),
            new CalendarEntry.AllDay(LocalDate.of(2026, 11, 19)),
            new CalendarEntry.AllDay(LocalDate.of(2026, 11, 26)),
            new CalendarEntry.AllDay(LocalDate.of(2026, 12, 10)));
    assertThat(entries.getFirst().description()).isEqualTo("1. åbentPunkt0");
  }

  @Test
  void aChangeGetsAHigherNumberUnderTheSameNameAndTheRestKeepTheirs() {
    Records records = Records.localMed();
    MeetingCalendar first = MeetingCalendar.of(records.record(), List.of(), NOW);
    MeetingCalendar same = MeetingCalendar.of(records.record(), first.sent(), NOW.plusSeconds(600));
    assertThat(same).isEqualTo(first);
    records.item(false, 0);
    // The clock was set back in between.
    MeetingCalendar changed =
        MeetingCalendar.of(records.record(), same.sent(), NOW.minusSeconds(86_400));
    assertThat(changed.entries())
        .extracting(CalendarEntry::uid)
        .isEqualTo(first.entries().stream().map(CalendarEntry::uid).toList())
        .doesNotHaveDuplicates();
    assertThat(changed.entries().getFirst().sequence())
        .isEqualTo(first.entries().getFirst().sequence() + 1);
    assertThat(changed.entries().subList(1, 4)).isEqualTo(first.entries().subList(1, 4));
  }

  @Test
  void aChangeOnAnotherComputerHasAHigherNumberToo() {
    Records records = Records.localMed();
    MeetingCalendar here = MeetingCalendar.of(records.record(), List.of(), NOW);
    records.item(false, 0);
    MeetingCalendar there = MeetingCalendar.of(records.record(), List.of(), NOW.plusSeconds(60));
    assertThat(there.entries().getFirst().sequence())
        .isGreaterThan(here.entries().getFirst().sequence());
  }

  @Test
  void whatCalendarsWereToldIsCancelledUnderAHigherNumber() {
    MeetingRecord record = Records.localMed().record();
    MeetingCalendar told = MeetingCalendar.of(record, List.of(), NOW);
    MeetingCalendar gone = MeetingCalendar.cancelled(record, told.sent(), NOW);
    assertThat(gone.entries()).hasSize(4).allMatch(CalendarEntry::cancelled);
    for (int i = 0; i < 4; i++) {
      assertThat(gone.entries().get(i).uid()).isEqualTo(told.entries().get(i).uid());
      assertThat(gone.entries().get(i).sequence()).isEqualTo(told.entries().get(i).sequence() + 1);
    }
    assertThat(MeetingCalendar.cancelled(record, gone.sent(), NOW)).isEqualTo(gone);
    assertThat(MeetingCalendar.cancelled(record, List.of(), NOW).entries()).isEmpty();
    MeetingCalendar back = MeetingCalendar.of(record, gone.sent(), NOW);
    assertThat(back.entries().getFirst().cancelled()).isFalse();
    assertThat(back.entries().getFirst().sequence())
        .isGreaterThan(gone.entries().getFirst().sequence());
  }
}
