package dk.medspil.domain.calendar;

import java.time.LocalDate;

/**
 * The deadlines around one meeting (R06).
 *
 * @param proposals last day to send in proposals
 * @param agenda day the agenda goes out
 * @param minutes day the draft minutes go out
 * @param comments last day to comment on the draft
 * @param sent day the minutes are approved by chair and vice chair and sent out
 */
public record Deadlines(
    Deadline proposals, Deadline agenda, Deadline minutes, Deadline comments, Deadline sent) {

  /** Computes the deadlines of a meeting on the given date under the given rule. */
  public static Deadlines of(LocalDate meeting, DeadlineRule rule) {
    return new Deadlines(
        shifted(meeting, -rule.proposalDaysBefore(), rule),
        shifted(meeting, -rule.agendaDaysBefore(), rule),
        shifted(meeting, rule.minutesDaysAfter(), rule),
        shifted(meeting, rule.commentDaysAfter(), rule),
        shifted(meeting, rule.sentDaysAfter(), rule));
  }

  private static Deadline shifted(LocalDate meeting, int days, DeadlineRule rule) {
    return Deadline.on(rule.workingDays() ? Workdays.plus(meeting, days) : meeting.plusDays(days));
  }
}
