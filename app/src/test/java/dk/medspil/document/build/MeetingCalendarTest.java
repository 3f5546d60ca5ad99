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
    List<CalendarEntry> entries = MeetingCalendar.of(records.record(), NOW);
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
  void aLaterExportReplacesAnEarlierOne() {
    MeetingRecord record = Records.localMed().record();
    List<CalendarEntry> first = MeetingCalendar.of(record, NOW);
    List<CalendarEntry> later = MeetingCalendar.of(record, NOW.plusSeconds(60));
    assertThat(later)
        .extracting(CalendarEntry::uid)
        .isEqualTo(first.stream().map(CalendarEntry::uid).toList())
        .doesNotHaveDuplicates();
    assertThat(later.getFirst().sequence()).isGreaterThan(first.getFirst().sequence());
  }
}
