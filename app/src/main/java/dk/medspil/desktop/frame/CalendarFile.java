package dk.medspil.desktop.frame;

import dk.medspil.desktop.Texts;
import dk.medspil.document.build.MeetingCalendar;
import dk.medspil.document.calendar.CalendarWriter;
import dk.medspil.document.file.CompleteFile;
import dk.medspil.document.file.SaveFailedException;
import dk.medspil.domain.calendar.SentEntry;
import dk.medspil.domain.meeting.MeetingRecord;
import dk.medspil.domain.safety.Activity;
import dk.medspil.store.Session;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Saves a file that tells calendars of a meeting and its deadlines, or that it is off, and
 * remembers what was told, so that the next file replaces it.
 */
public final class CalendarFile {
  private final Frame frame;
  private final UUID meeting;

  /** The file of a meeting, which may lie in the trash. */
  public CalendarFile(Frame frame, UUID meeting) {
    this.frame = frame;
    this.meeting = meeting;
  }

  /** Asks where, and saves the file there in one piece. */
  public void save() {
    frame
        .work()
        .read(
            this::told,
            told ->
                told.ifPresent(now ->
                    frame.saveAs(
                        Texts.get("meeting.calendar.fileName", now.forum(), now.day()),
                        path -> write(now.calendar(), path))));
  }

  private record Told(MeetingCalendar calendar, String forum, String day) {}

  private Optional<Told> told(Session session) {
    Instant now = frame.clock().instant();
    List<SentEntry> before = session.calendars().sent(meeting);
    return session
        .records()
        .meeting(meeting)
        .map(record -> told(record, MeetingCalendar.of(record, before, now)))
        .or(() ->
            session
                .records()
                .trashedMeeting(meeting)
                .map(record -> told(record, MeetingCalendar.cancelled(record, before, now))));
  }

  private static Told told(MeetingRecord record, MeetingCalendar calendar) {
    return new Told(calendar, record.forum().name(), record.meeting().date().toString());
  }

  private void write(MeetingCalendar calendar, Path path) {
    Instant now = frame.clock().instant();
    frame
        .work()
        .inBackground(
            () -> saved(calendar, now, path),
            file -> {
              frame.work().change("", session -> remember(session, calendar, now));
              frame.say(Texts.get("meeting.calendar.saved", String.valueOf(file.getFileName())));
            });
  }

  private static Path saved(MeetingCalendar calendar, Instant now, Path path) {
    try {
      CompleteFile.save(path, out -> new CalendarWriter().write(calendar.entries(), now, out));
      return path;
    } catch (SaveFailedException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void remember(Session session, MeetingCalendar calendar, Instant now) {
    session.calendars().save(meeting, calendar.sent());
    session
        .activities()
        .add(
            session
                .activities()
                .ofMeeting(now, Activity.Kind.EXPORTED, Activity.Subject.CALENDAR, meeting, "ICS"));
  }
}
