package dk.medspil.document.build;

import dk.medspil.document.calendar.CalendarEntry;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.calendar.Deadline;
import dk.medspil.domain.calendar.Deadlines;
import dk.medspil.domain.calendar.SentEntry;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.AgendaNumbers;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.meeting.MeetingRecord;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * A meeting and its deadlines as entries for a calendar. Calendars are shared, so all is public. An
 * entry that says something new gets a higher number than the one before, so that the calendar
 * replaces it; one that says the same keeps its number.
 *
 * @param entries for the calendar file
 */
public record MeetingCalendar(List<CalendarEntry> entries) {

  public MeetingCalendar {
    entries = List.copyOf(entries);
  }

  /**
   * The meeting with its public agenda, and the last days for proposals, agenda and minutes (R06).
   * A TRIO's entry holds no agenda (R02) and has no deadlines.
   *
   * @param before what the calendar was told last
   * @param stamp the moment of the export; a changed entry's number is at least the minutes since
   *     1970, so that it rises on another computer too
   */
  public static MeetingCalendar of(MeetingRecord whole, List<SentEntry> before, Instant stamp) {
    boolean open = Edition.hasPublic(whole);
    MeetingRecord record = (open ? Edition.PUBLIC : Edition.FULL).filter(whole);
    List<CalendarEntry> entries = new ArrayList<>();
    entries.add(meeting(record, open ? agenda(record) : ""));
    if (open) {
      Deadlines deadlines = record.forum().rules().deadlines(record.meeting().date());
      entries.add(deadline(record, "forslag", "Frist for forslag", deadlines.proposals()));
      entries.add(deadline(record, "dagsorden", "Dagsorden ud", deadlines.agenda()));
      entries.add(deadline(record, "referat", "Referat ud", deadlines.minutes()));
    }
    return numbered(entries, before, stamp);
  }

  /**
   * That the meeting will not take place, and has no deadlines any more.
   *
   * @param before what the calendar was told last; it is told of nothing else
   */
  public static MeetingCalendar cancelled(
      MeetingRecord whole, List<SentEntry> before, Instant stamp) {
    List<CalendarEntry> entries =
        of(whole, before, stamp).entries().stream()
            .filter(entry -> before.stream().anyMatch(sent -> sent.uid().equals(entry.uid())))
            .map(entry -> entry.cancelled(true))
            .toList();
    return numbered(entries, before, stamp);
  }

  /** What to remember once the file is saved. */
  public List<SentEntry> sent() {
    return entries.stream()
        .map(entry -> new SentEntry(entry.uid(), entry.sequence(), content(entry)))
        .toList();
  }

  private static MeetingCalendar numbered(
      List<CalendarEntry> entries, List<SentEntry> before, Instant stamp) {
    return new MeetingCalendar(
        entries.stream()
            .map(entry ->
                entry.numbered(
                    before.stream()
                        .filter(sent -> sent.uid().equals(entry.uid()))
                        .findFirst()
                        .map(sent -> after(sent, entry, stamp))
                        .orElseGet(() -> minutes(stamp))))
            .toList());
  }

  private static int after(SentEntry sent, CalendarEntry entry, Instant stamp) {
    return sent.content().equals(content(entry))
        ? sent.sequence()
        : Math.max(sent.sequence() + 1, minutes(stamp));
  }

  private static int minutes(Instant stamp) {
    return Math.toIntExact(Math.max(0, stamp.getEpochSecond() / 60));
  }

  private static String content(CalendarEntry entry) {
    try {
      byte[] words = entry.numbered(0).toString().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(words));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static CalendarEntry meeting(MeetingRecord record, String agenda) {
    Meeting meeting = record.meeting();
    LocalDateTime start = meeting.date().atTime(meeting.start());
    return new CalendarEntry(
        meeting.id() + "@medspil",
        0,
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
      MeetingRecord record, String kind, String title, Deadline deadline) {
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
        0,
        title + ": " + record.forum().name() + " " + DanishFormat.dayMonth(meeting.date()),
        "",
        new CalendarEntry.AllDay(deadline.date()),
        dayOff,
        false);
  }
}
