package dk.medspil.cli;

import dk.medspil.document.build.Edition;
import dk.medspil.document.build.MeetingCalendar;
import dk.medspil.document.build.MeetingPapers;
import dk.medspil.document.calendar.CalendarWriter;
import dk.medspil.document.file.CompleteFile;
import dk.medspil.document.model.Document;
import dk.medspil.document.write.DocumentFormat;
import dk.medspil.domain.calendar.SentEntry;
import dk.medspil.domain.meeting.MeetingRecord;
import dk.medspil.exchange.MeetingJson;
import dk.medspil.store.Session;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What can be made of a meeting. */
final class MeetingExport {
  private final Run run;
  private final Session session;

  MeetingExport(Run run, Session session) {
    this.run = run;
    this.session = session;
  }

  CompleteFile.Content document(UUID meeting, What what, ExportFormat format, Edition edition) {
    MeetingRecord record = record(meeting);
    Edition allowed = what == What.COMMUNICATION ? Edition.PUBLIC : edition;
    Optional<DocumentFormat> paper = format.document();
    if (paper.isEmpty()) {
      byte[] json =
          MeetingJson.of(allowed.filter(record), what.part()).getBytes(StandardCharsets.UTF_8);
      return out -> out.write(json);
    }
    Document document = document(new MeetingPapers(record, session.looks().look()), what, allowed);
    return out -> paper.get().writer().write(document, out);
  }

  private static Document document(MeetingPapers papers, What what, Edition edition) {
    return switch (what) {
      case AGENDA -> papers.agenda(edition);
      case MINUTES -> papers.minutes(edition);
      case BOARD -> papers.boards(edition);
      case SHEET -> papers.sheets(edition);
      case COMMUNICATION -> papers.news();
    };
  }

  /** What a calendar is told; a meeting in the trash is cancelled where it was told of before. */
  MeetingCalendar calendar(UUID meeting) {
    List<SentEntry> before = session.calendars().sent(meeting);
    Optional<MeetingRecord> trashed =
        before.isEmpty() ? Optional.empty() : session.records().trashedMeeting(meeting);
    return trashed
        .map(gone -> MeetingCalendar.cancelled(gone, before, run.now()))
        .orElseGet(() -> MeetingCalendar.of(record(meeting), before, run.now()));
  }

  CompleteFile.Content written(MeetingCalendar calendar) {
    return out -> new CalendarWriter().write(calendar.entries(), run.now(), out);
  }

  private MeetingRecord record(UUID id) {
    return session
        .records()
        .meeting(id)
        .orElseThrow(() -> new Refused("Der er intet møde med id'en " + id + "."));
  }
}
