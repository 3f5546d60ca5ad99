package dk.medspil.desktop.overview;

import dk.medspil.domain.meeting.ClosingItems;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.yearwheel.OccurrenceRecord;
import dk.medspil.domain.yearwheel.Standing;
import dk.medspil.store.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that falls due soon, or should be done already, and stands on no agenda.
 *
 * @param source where it comes from
 */
record DutyLine(OccurrenceRecord record, Standing standing, Source source) implements Demand {

  /** What an agenda gets duties from. */
  enum Source {
    WHEEL,
    /** The review of a guideline. */
    GUIDELINES
  }

  static List<DutyLine> ofWheel(Session session, UUID forum, LocalDate today) {
    return missing(session, forum, Source.WHEEL, session.wheels().records(forum), today);
  }

  static List<DutyLine> reviews(Session session, UUID forum, LocalDate today) {
    return missing(
        session, forum, Source.GUIDELINES, session.guidelines().reviews(forum, today), today);
  }

  private static List<DutyLine> missing(
      Session session, UUID forum, Source source, List<OccurrenceRecord> records, LocalDate today) {
    if (records.isEmpty()) {
      return List.of();
    }
    List<Meeting> meetings = session.meetings().ofForum(forum);
    return records.stream()
        .map(one -> new DutyLine(one, Standing.of(one, meetings, today), source))
        .filter(line -> line.standing().isMissing(line.record().occurrence(), today))
        .toList();
  }

  @Override
  public LocalDate day() {
    return record.occurrence().due();
  }

  UUID id() {
    return record.occurrence().id();
  }

  String title() {
    return record.occurrence().title();
  }

  /** Whether no planned meeting can treat it in time. */
  boolean needsMeeting(LocalDate today) {
    return standing.needsMeeting(record.occurrence(), today);
  }

  /** The coming meeting it can be put on the agenda of. */
  Optional<UUID> meeting() {
    return standing.meeting();
  }

  void putOnAgenda(Session session, UUID meeting, ClosingItems closing) {
    switch (source) {
      case WHEEL -> session.carryOver().putOnAgenda(record, meeting, closing);
      case GUIDELINES -> session.carryOver().putReviewOnAgenda(record, meeting, closing);
    }
  }
}
