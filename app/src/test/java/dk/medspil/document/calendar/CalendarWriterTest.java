package dk.medspil.document.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.temporal.TemporalAdjusters.lastInMonth;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneRules;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarWriterTest {
  private static final Instant STAMP = Instant.parse("2026-11-22T10:15:30Z");
  private static final String TEXT =
      "Husk: æblekage, \"citat\"; C:\\mappe\nog en meget lang linje med blåbærgrød "
          + "på øen hos Åse og 😀 ".repeat(6);

  @Test
  void writesAMeetingInDanishTime() throws IOException {
    String file = written(meeting(LocalDateTime.of(2026, 12, 3, 13, 0)));
    assertThat(file)
        .contains(
            "METHOD:PUBLISH\r\n",
            "UID:4b1f@medspil\r\n",
            "DTSTAMP:20261122T101530Z\r\n",
            "SEQUENCE:2\r\n",
            "DTSTART;TZID=Europe/Copenhagen:20261203T130000\r\n",
            "DTEND;TZID=Europe/Copenhagen:20261203T150000\r\n",
            "LOCATION:Mødelokale »Søen«\r\n",
            "STATUS:CONFIRMED\r\n");
  }

  @Test
  void bringsTheWholeTimeZoneAlong() throws IOException {
    String zone = written(meeting(LocalDateTime.of(2026, 12, 3, 13, 0)));
    assertThat(zone)
        .containsOnlyOnce("BEGIN:VTIMEZONE\r\nTZID:Europe/Copenhagen\r\n")
        .contains(
            "TZOFFSETFROM:+0200\r\n",
            "TZOFFSETTO:+0100\r\n",
            "DTSTART:19961027T030000\r\n",
            "DTSTART:19960331T020000\r\n")
        .containsPattern("RRULE:FREQ=YEARLY;(BYMONTH=10;BYDAY=-1SU|BYDAY=-1SU;BYMONTH=10)")
        .containsPattern("RRULE:FREQ=YEARLY;(BYMONTH=3;BYDAY=-1SU|BYDAY=-1SU;BYMONTH=3)");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-28T13:00",
    "2026-03-29T13:00",
    "2026-10-24T13:00",
    "2026-10-25T13:00",
    "2027-06-30T09:30",
    "2027-12-31T23:00",
    "2026-03-29T03:00"
  })
  void saysTheDanishClockOnBothSidesOfSummerTime(LocalDateTime start) throws IOException {
    String clock = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss").format(start);
    assertThat(written(meeting(start)))
        .contains("DTSTART;TZID=Europe/Copenhagen:" + clock + "\r\n");
  }

  /** The rule in the file, reckoned by hand, against the JDK's own time zone data. */
  @ParameterizedTest
  @ValueSource(ints = {2024, 2026, 2027, 2028, 2030})
  void theWrittenRuleIsDenmarksRule(int year) {
    ZoneRules rules = ZoneId.of("Europe/Copenhagen").getRules();
    LocalDate march = LocalDate.of(year, 3, 1).with(lastInMonth(DayOfWeek.SUNDAY));
    LocalDate october = LocalDate.of(year, 10, 1).with(lastInMonth(DayOfWeek.SUNDAY));
    Instant spring = march.atTime(2, 0).toInstant(ZoneOffset.ofHours(1));
    Instant autumn = october.atTime(3, 0).toInstant(ZoneOffset.ofHours(2));
    assertThat(rules.previousTransition(spring.plusSeconds(1)).getInstant()).isEqualTo(spring);
    assertThat(rules.nextTransition(spring).getInstant()).isEqualTo(autumn);
    assertThat(rules.getOffset(spring)).isEqualTo(ZoneOffset.ofHours(2));
    assertThat(rules.getOffset(autumn)).isEqualTo(ZoneOffset.ofHours(1));
  }

  @Test
  void aDeadlineIsADayThatMarksNobodyBusy() throws IOException {
    String file =
        written(
            new CalendarEntry(
                "d1",
                0,
                "Frist",
                "",
                new CalendarEntry.AllDay(LocalDate.of(2026, 12, 31)),
                "",
                false));
    assertThat(file)
        .contains(
            "DTSTART;VALUE=DATE:20261231\r\n",
            "DTEND;VALUE=DATE:20270101\r\n",
            "TRANSP:TRANSPARENT\r\n")
        .doesNotContain("LOCATION", "DESCRIPTION");
  }

  @Test
  void aCancelledMeetingSaysSo() throws IOException {
    CalendarEntry meeting = meeting(LocalDateTime.of(2026, 12, 3, 13, 0));
    CalendarEntry cancelled =
        new CalendarEntry(
            meeting.uid(), 3, meeting.title(), meeting.place(), meeting.when(), "", true);
    assertThat(written(cancelled)).contains("STATUS:CANCELLED\r\n", "SEQUENCE:3\r\n");
  }

  @Test
  void noLineIsLongerThan75OctetsAndTheTextComesBackWhole() throws IOException {
    String file = written(meeting(LocalDateTime.of(2026, 12, 3, 13, 0)));
    assertThat(file.split("\r\n")).allMatch(line -> line.getBytes(UTF_8).length <= 75);
    assertThat(read(file).getDescription().getValue()).isEqualTo(TEXT);
  }

  private static CalendarEntry meeting(LocalDateTime start) {
    return new CalendarEntry(
        "4b1f@medspil",
        2,
        "Lokal-MED, ordinært møde",
        "Mødelokale »Søen«",
        new CalendarEntry.Timed(start, start.plusHours(2)),
        TEXT,
        false);
  }

  private static VEvent read(String file) {
    ICalendar calendar = Biweekly.parse(file).first();
    return calendar.getEvents().getFirst();
  }

  private static String written(CalendarEntry entry) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new CalendarWriter().write(List.of(entry), STAMP, out);
    return out.toString(UTF_8);
  }
}
