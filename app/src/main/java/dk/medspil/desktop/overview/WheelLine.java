package dk.medspil.desktop.overview;

import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.yearwheel.Occurrence;
import dk.medspil.domain.yearwheel.OccurrenceRecord;
import dk.medspil.domain.yearwheel.Standing;
import dk.medspil.store.Session;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * Something in the wheel of the year that falls due soon, or should be done already, and stands on
 * no agenda.
 */
record WheelLine(Occurrence occurrence, Standing standing) {

  /** Those of a forum; without a meeting in time first, then by due date. */
  static List<WheelLine> of(Session session, UUID forum, LocalDate today) {
    return missing(session, forum, session.wheels().records(forum), today);
  }

  /** The reviews of guidelines that fall due soon, or should have been, and stand on no agenda. */
  static List<WheelLine> reviews(Session session, UUID forum, LocalDate today) {
    return missing(session, forum, session.guidelines().reviews(forum, today), today);
  }

  private static List<WheelLine> missing(
      Session session, UUID forum, List<OccurrenceRecord> records, LocalDate today) {
    if (records.isEmpty()) {
      return List.of();
    }
    List<Meeting> meetings = session.meetings().ofForum(forum);
    return records.stream()
        .map(one -> new WheelLine(one.occurrence(), Standing.of(one, meetings, today)))
        .filter(line -> line.standing().isMissing(line.occurrence(), today))
        .sorted(
            Comparator.comparing((WheelLine line) -> !line.needsMeeting(today))
                .thenComparing(line -> line.occurrence().due()))
        .toList();
  }

  boolean needsMeeting(LocalDate today) {
    return standing.needsMeeting(occurrence, today);
  }
}
