package dk.medspil.document.build;

import dk.medspil.document.calendar.CalendarEntry;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.calendar.Deadline;
import dk.medspil.domain.calendar.Deadlines;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.AgendaNumbers;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.meeting.MeetingRecord;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * A meeting and its deadlines as entries for a calendar. Calendars are shared, so all is public.
 */
public final class MeetingCalendar {
  private MeetingCalendar() {}

  /**
   * The meeting with its public agenda, and the last days for proposals, agenda and minutes (R06).
   * A TRIO's entry holds no agenda (R02) and has no deadlines.
   *
   * @param stamp the moment of the export; a later export replaces an earlier one in the calendar
   */
  public static List<CalendarEntry> of(MeetingRecord whole, Instant stamp) {
    boolean open = Edition.hasPublic(whole);
    MeetingRecord record = (open ? Edition.PUBLIC : Edition.FULL).filter(whole);
    int sequence = Math.toIntExact(stamp.getEpochSecond() / 60);
    List<CalendarEntry> entries = new ArrayList<>();
    entries.add(meeting(record, open ? agenda(record) : "", sequence));
    if (open) {
      Deadlines deadlines = record.forum().rules().deadlines(record.meeting().date());
      entries.add(
          deadline(record, "forslag", "Frist for forslag", deadlines.proposals(), sequence));
      entries.add(deadline(record, "dagsorden", "Dagsorden ud", deadlines.agenda(), sequence));
      entries.add(deadline(record, "referat", "Referat ud", deadlines.minutes(), sequence));
    }
    return List.copyOf(entries);
  }

  private static CalendarEntry meeting(MeetingRecord record, String agenda, int sequence) {
    Meeting meeting = record.meeting();
    LocalDateTime start = meeting.date().atTime(meeting.start());
    return new CalendarEntry(
        meeting.id() + "@medspil",
        sequence,
        record.forum().name() + ": " + meeting.title(),
        meeting.place(),
        new CalendarEntry.Timed(start, start.plus(meeting.length())),
        agenda,
        false);
  }

  private static String agenda(MeetingRecord record) {
    List<String> numbers = AgendaNumbers.of(record.items());
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < record.items().size(); i++) {
      AgendaItem item = record.items().get(i);
      lines.add(ItemTitle.numbered(numbers.get(i), item));
    }
    return String.join("\n", lines);
  }

  private static CalendarEntry deadline(
      MeetingRecord record, String kind, String title, Deadline deadline, int sequence) {
    Meeting meeting = record.meeting();
    String dayOff =
        deadline
            .dayOff()
            .map(day ->
                "Fristen falder på "
                    + day
                    + ". Sidste arbejdsdag før er "
                    + DanishFormat.weekdayDate(deadline.lastWorkday())
                    + ".")
            .orElse("");
    return new CalendarEntry(
        meeting.id() + "-" + kind + "@medspil",
        sequence,
        title + ": " + record.forum().name() + " " + DanishFormat.dayMonth(meeting.date()),
        "",
        new CalendarEntry.AllDay(deadline.date()),
        dayOff,
        false);
  }
}
