package dk.medspil.desktop.overview;

import dk.medspil.domain.calendar.Deadline;
import dk.medspil.domain.calendar.Deadlines;
import dk.medspil.domain.forum.RulesOfProcedure;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.meeting.MeetingKind;
import dk.medspil.domain.meeting.MeetingState;
import dk.medspil.domain.minutes.Minutes;
import dk.medspil.domain.minutes.MinutesState;
import dk.medspil.store.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The minutes of a held meeting that somebody must do something about (handbook 1.7).
 *
 * @param meeting the held meeting
 * @param minutes how far its minutes have come
 * @param due the day of the next step by the rules of procedure, and for the final approval the
 *     next meeting; empty when that is not planned
 */
record WaitingMinutes(Meeting meeting, Minutes minutes, Optional<LocalDate> due) {

  /** The oldest that the forum itself must act on; else the last, which wait for a meeting. */
  static Optional<WaitingMinutes> of(Session session, UUID forum, RulesOfProcedure rules) {
    List<Meeting> all = session.meetings().ofForum(forum);
    List<WaitingMinutes> waiting =
        all.stream()
            .filter(meeting -> meeting.state() == MeetingState.HELD)
            .filter(meeting -> meeting.kind() != MeetingKind.PRE_MEETING)
            .map(meeting -> of(meeting, session.minutes().minutes(meeting.id()), all, rules))
            .filter(one -> one.minutes().state() != MinutesState.FINAL)
            .toList();
    return waiting.stream()
        .filter(one -> one.minutes().state() != MinutesState.SENT)
        .findFirst()
        .or(() -> waiting.stream().reduce((before, after) -> after));
  }

  private static WaitingMinutes of(
      Meeting meeting, Minutes minutes, List<Meeting> all, RulesOfProcedure rules) {
    Optional<LocalDate> due =
        minutes.state() == MinutesState.SENT
            ? all.stream().map(Meeting::date).filter(day -> day.isAfter(meeting.date())).findFirst()
            : Optional.of(step(minutes, rules.deadlines(meeting.date())).date());
    return new WaitingMinutes(meeting, minutes, due);
  }

  private static Deadline step(Minutes minutes, Deadlines deadlines) {
    return switch (minutes.state()) {
      case DRAFT -> deadlines.minutes();
      case READY -> deadlines.comments();
      case APPROVED_BY_ONE, APPROVED, SENT, FINAL -> deadlines.sent();
    };
  }
}
