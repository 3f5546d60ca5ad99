package dk.medspil.store;

import dk.medspil.domain.guideline.GuidelineReview;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.CarryOver.Left;
import dk.medspil.domain.meeting.CarryOver.NotHeld;
import dk.medspil.domain.meeting.ClosingItems;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.meeting.MeetingKind;
import dk.medspil.domain.meeting.MeetingState;
import dk.medspil.domain.meeting.WheelProposal;
import dk.medspil.domain.minutes.MinutesState;
import dk.medspil.domain.task.Task;
import dk.medspil.domain.yearwheel.LastTime;
import dk.medspil.domain.yearwheel.OccurrenceRecord;
import dk.medspil.domain.yearwheel.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Gathers what a forum's earlier work has left for the agenda of a meeting. */
public final class CarryOverStore {
  private final Session session;

  CarryOverStore(Session session) {
    this.session = session;
  }

  /**
   * What is left for a meeting, whether or not it is in the store yet.
   *
   * @param today a meeting planned before it that nobody has begun was not held
   */
  public Left left(Meeting meeting, LocalDate today) {
    return left(meeting.forumId(), meeting.date(), meeting.id(), today);
  }

  /**
   * What is left for a meeting of a forum on a day.
   *
   * @param meeting the meeting's id, so that it is not its own predecessor
   * @param today a meeting planned before it that nobody has begun was not held
   */
  public Left left(UUID forum, LocalDate day, UUID meeting, LocalDate today) {
    Optional<Meeting> previous = session.meetings().previous(forum, day, meeting);
    List<AgendaItem> items =
        previous.map(earlier -> session.agendas().items(earlier.id())).orElse(List.of());
    return new Left(
        previous,
        items,
        notHeld(forum, previous, day, meeting, today),
        toApprove(forum, day, meeting),
        withoutConfidentialWords(forum),
        session.plans().unsolved(forum),
        proposals(forum, day, meeting, today));
  }

  /**
   * What the wheel of the year and the register of guidelines propose to a meeting that need not be
   * in the store yet.
   */
  private List<WheelProposal> proposals(UUID forum, LocalDate day, UUID meeting, LocalDate today) {
    List<OccurrenceRecord> all = session.wheels().records(forum);
    List<OccurrenceRecord> reviews = session.guidelines().reviews(forum, today);
    if ((all.isEmpty() && reviews.isEmpty()) || day.isBefore(today)) {
      return List.of();
    }
    List<Meeting> meetings = new ArrayList<>(session.meetings().ofForum(forum));
    meetings.removeIf(one -> one.id().equals(meeting));
    meetings.add(Meeting.planned(meeting, forum, day));
    Predicate<OccurrenceRecord> wanted = one -> isFor(meeting, Standing.of(one, meetings, today));
    return Stream.concat(
            all.stream().filter(wanted).map(one -> ofWheel(one, all)),
            reviews.stream().filter(wanted).map(GuidelineReview::proposal))
        .toList();
  }

  private WheelProposal ofWheel(OccurrenceRecord one, List<OccurrenceRecord> all) {
    return LastTime.proposal(one, session.wheels().lastTime(one.occurrence(), all));
  }

  /** Puts something of the wheel of the year on a meeting's agenda. */
  public void putOnAgenda(OccurrenceRecord duty, UUID meeting, ClosingItems closing) {
    put(ofWheel(duty, session.wheels().records(duty.occurrence().forumId())), meeting, closing);
  }

  /** Puts the review of a guideline on a meeting's agenda. */
  public void putReviewOnAgenda(OccurrenceRecord review, UUID meeting, ClosingItems closing) {
    put(GuidelineReview.proposal(review), meeting, closing);
  }

  private void put(WheelProposal proposal, UUID meeting, ClosingItems closing) {
    session.agendas().insert(proposal.item(session.newId(), meeting, 0), closing);
  }

  private static boolean isFor(UUID meeting, Standing standing) {
    return (standing.state() == Standing.State.SUGGESTED || standing.state() == Standing.State.LATE)
        && standing.meeting().equals(Optional.of(meeting));
  }

  /** Meetings since the last one that were planned and never begun, with their agendas. */
  private List<NotHeld> notHeld(
      UUID forum, Optional<Meeting> previous, LocalDate day, UUID meeting, LocalDate today) {
    return session.meetings().ofForum(forum).stream()
        .filter(earlier -> !earlier.id().equals(meeting))
        .filter(earlier -> earlier.date().isBefore(today) && !earlier.date().isAfter(day))
        .filter(earlier -> earlier.kind() != MeetingKind.PRE_MEETING)
        .filter(earlier ->
            earlier.state() == MeetingState.PLANNED || earlier.state() == MeetingState.AGENDA_SENT)
        .filter(earlier -> previous.filter(held -> held.date().isAfter(earlier.date())).isEmpty())
        .map(earlier -> new NotHeld(earlier, session.agendas().items(earlier.id())))
        .toList();
  }

  /**
   * An agenda may be read by everybody, so a task out of something confidential lends it no words.
   */
  private List<Task> withoutConfidentialWords(UUID forum) {
    Set<UUID> confidential = session.tasks().confidential(forum);
    return session.tasks().open(forum).stream()
        .map(task ->
            confidential.contains(task.id())
                ? task.edited("Fortrolig opgave", "", task.due())
                : task)
        .toList();
  }

  /**
   * The last held meeting whose minutes have been written but not finally approved. Only the last
   * one: minutes older than that would have been approved at a meeting in between.
   */
  private Optional<Meeting> toApprove(UUID forum, LocalDate day, UUID meeting) {
    return session.meetings().ofForum(forum).stream()
        .filter(earlier -> !earlier.id().equals(meeting) && !earlier.date().isAfter(day))
        .filter(earlier -> earlier.state() == MeetingState.HELD)
        .filter(earlier -> earlier.kind() != MeetingKind.PRE_MEETING)
        .reduce((before, after) -> after)
        .filter(earlier -> session.minutes().minutes(earlier.id()).state() != MinutesState.FINAL);
  }
}
