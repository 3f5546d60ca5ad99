package dk.medspil.domain.yearwheel;

import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.meeting.MeetingKind;
import dk.medspil.domain.meeting.MeetingState;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * How far an occurrence has come, derived from its evidence and the planned meetings.
 *
 * @param day the day it was done, skipped, or the meeting it is meant for is held
 * @param meeting the meeting that treats it or that it proposes itself to
 */
public record Standing(State state, Optional<LocalDate> day, Optional<UUID> meeting) {
  /** So many days before the due date a missing meeting is warned of (handbook 4: −60, −30). */
  public static final int WARNING_DAYS = 60;

  /**
   * So many days before its due date an occurrence may be treated: with four meetings a year one
   * always lies there, and a meeting in December is not asked to do the work of the whole next
   * year.
   */
  public static final int EARLIEST_DAYS = 100;

  /** How far it has come. */
  public enum State {
    /** An item with an outcome, or a document, shows that it was done. */
    FULFILLED("Gjort"),
    /** Skipped by agreement, with day and reference (R18). */
    DEVIATED("Fraveget"),
    /** On an agenda, and not treated yet. */
    ON_AGENDA("På dagsordenen"),
    /** A planned meeting lies in the time before the due date. */
    SUGGESTED("Kommer"),
    /** The first planned meeting lies after the due date. */
    LATE("For sent"),
    /** No meeting is planned there, nor later. */
    NO_MEETING("Intet møde"),
    /** Due more than a year ago: it stands in that year's report and asks for nothing more. */
    NOT_DONE("Ikke gjort");

    private final String label;

    State(String label) {
      this.label = label;
    }

    /** The Danish words for it. */
    public String label() {
      return label;
    }

    /** Whether nothing more is to be done. */
    public boolean isSettled() {
      return this == FULFILLED || this == DEVIATED;
    }
  }

  /**
   * How far an occurrence has come.
   *
   * @param meetings the forum's meetings, in any order
   * @param today meetings before it are not to come
   */
  public static Standing of(OccurrenceRecord record, List<Meeting> meetings, LocalDate today) {
    Optional<LocalDate> done = record.doneOn();
    if (done.isPresent()) {
      return new Standing(State.FULFILLED, done, evidence(record));
    }
    Occurrence occurrence = record.occurrence();
    if (occurrence.deviation().isPresent()) {
      return new Standing(
          State.DEVIATED, occurrence.deviation().map(Deviation::on), Optional.empty());
    }
    Optional<Handled> coming =
        record.handled().stream()
            .filter(Handled::isToCome)
            .filter(one -> one.meeting() == MeetingState.RUNNING || !one.day().isBefore(today))
            .findFirst();
    return coming
        .map(one ->
            new Standing(State.ON_AGENDA, Optional.of(one.day()), Optional.of(one.meetingId())))
        .orElseGet(() ->
            occurrence.due().isBefore(today.minusYears(1))
                ? new Standing(State.NOT_DONE, Optional.empty(), Optional.empty())
                : suggested(occurrence.due(), meetings, today));
  }

  private static Optional<UUID> evidence(OccurrenceRecord record) {
    return record.handled().stream()
        .filter(Handled::isEvidence)
        .reduce((before, after) -> after)
        .map(Handled::meetingId);
  }

  /** The last planned meeting in the time before the due date; else the first one after it. */
  private static Standing suggested(LocalDate due, List<Meeting> meetings, LocalDate today) {
    List<Meeting> coming =
        meetings.stream()
            .filter(meeting -> isToCome(meeting, today))
            .sorted(Comparator.comparing(Meeting::date).thenComparing(Meeting::start))
            .toList();
    Optional<Meeting> before =
        coming.stream()
            .filter(meeting -> !meeting.date().isAfter(due))
            .filter(meeting -> !meeting.date().isBefore(due.minusDays(EARLIEST_DAYS)))
            .reduce((earlier, later) -> later);
    return before
        .map(meeting -> at(State.SUGGESTED, meeting))
        .or(() ->
            coming.stream()
                .filter(meeting -> meeting.date().isAfter(due))
                .findFirst()
                .map(meeting -> at(State.LATE, meeting)))
        .orElse(new Standing(State.NO_MEETING, Optional.empty(), Optional.empty()));
  }

  private static Standing at(State state, Meeting meeting) {
    return new Standing(state, Optional.of(meeting.date()), Optional.of(meeting.id()));
  }

  private static boolean isToCome(Meeting meeting, LocalDate today) {
    return (meeting.state() == MeetingState.PLANNED || meeting.state() == MeetingState.AGENDA_SENT)
        && meeting.kind() != MeetingKind.PRE_MEETING
        && !meeting.date().isBefore(today);
  }

  /** Whether it falls due soon, or should be done already, and stands on no agenda. */
  public boolean isMissing(Occurrence occurrence, LocalDate today) {
    return !state.isSettled()
        && state != State.ON_AGENDA
        && state != State.NOT_DONE
        && !occurrence.due().isAfter(today.plusDays(WARNING_DAYS));
  }

  /** Whether no planned meeting can treat it in time, and that must be seen to now. */
  public boolean needsMeeting(Occurrence occurrence, LocalDate today) {
    return (state == State.LATE || state == State.NO_MEETING) && isMissing(occurrence, today);
  }
}
