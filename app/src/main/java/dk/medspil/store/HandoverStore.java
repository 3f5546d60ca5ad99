package dk.medspil.store;

import dk.medspil.domain.apv.PlanLine;
import dk.medspil.domain.dialogue.Board;
import dk.medspil.domain.duty.Committee;
import dk.medspil.domain.duty.CourseNeed;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.forum.Member;
import dk.medspil.domain.forum.Tenure;
import dk.medspil.domain.guideline.GuidelineState;
import dk.medspil.domain.guideline.RegisteredGuideline;
import dk.medspil.domain.handover.Handover;
import dk.medspil.domain.handover.Responsibility;
import dk.medspil.domain.meeting.ConfidentialItems;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.meeting.MeetingState;
import dk.medspil.domain.task.Task;
import dk.medspil.domain.yearwheel.Occurrence;
import dk.medspil.domain.yearwheel.Standing;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Gathers what a member hands over: only of the member's own forum, and nothing confidential. */
public final class HandoverStore {
  private static final Set<GuidelineState> MOVING =
      EnumSet.of(GuidelineState.WISHED, GuidelineState.DISCUSSED, GuidelineState.TERMINATED);

  private final Session session;

  HandoverStore(Session session) {
    this.session = session;
  }

  /** What a member hands over on a day; empty when there is no such member. */
  public Optional<Handover> handover(UUID member, LocalDate today) {
    return session
        .workplaces()
        .member(member)
        .flatMap(one ->
            session
                .committees()
                .committee(one.forumId())
                .map(committee -> handover(committee, one, today)));
  }

  private Handover handover(Committee committee, Member member, LocalDate today) {
    Forum forum = committee.forum();
    var responsibility = Responsibility.of(forum, member);
    List<Task> tasks =
        session.tasks().open(forum.id()).stream()
            .filter(task -> responsibility.isNamedBy(task.responsible()))
            .toList();
    Set<UUID> closed = session.tasks().confidential(forum.id());
    List<Task> open = tasks.stream().filter(task -> !closed.contains(task.id())).toList();
    List<PlanLine> lines =
        session.plans().unsolved(forum.id()).stream()
            .filter(line -> responsibility.isNamedBy(line.responsible()))
            .toList();
    List<PlanLine> openLines =
        lines.stream().filter(line -> !isConfidential(line.itemId())).toList();
    return new Handover(
        forum,
        member,
        open,
        openLines,
        boards(forum),
        session.guidelines().ofForum(forum.id()).stream()
            .filter(one -> isMoving(one, today))
            .toList(),
        meetings(forum, today),
        duties(forum, today),
        courses(committee, member, today),
        tasks.size() - open.size() + lines.size() - openLines.size(),
        today);
  }

  private List<Board> boards(Forum forum) {
    return session.boards().ofForum(forum.id()).stream()
        .filter(board -> board.step() != board.shape().steps().getLast())
        .filter(board -> !isConfidential(board.itemId()))
        .toList();
  }

  private static boolean isMoving(RegisteredGuideline one, LocalDate today) {
    return MOVING.contains(one.guideline().stateOn(today));
  }

  private List<Meeting> meetings(Forum forum, LocalDate today) {
    return session.meetings().ofForum(forum.id()).stream()
        .filter(meeting -> meeting.state() == MeetingState.PLANNED)
        .filter(meeting -> !meeting.date().isBefore(today))
        .limit(Handover.MEETINGS)
        .toList();
  }

  private List<Occurrence> duties(Forum forum, LocalDate today) {
    List<Meeting> meetings = session.meetings().ofForum(forum.id());
    return session.wheels().records(forum.id()).stream()
        .filter(one -> !Standing.of(one, meetings, today).state().isSettled())
        .map(one -> one.occurrence())
        .filter(one -> !one.due().isAfter(today.plusMonths(Handover.MONTHS_AHEAD)))
        .toList();
  }

  /** As if somebody were elected today who has had no course yet. */
  private static List<CourseNeed> courses(Committee committee, Member member, LocalDate today) {
    Member next =
        new Member(
                new UUID(0, 0),
                member.forumId(),
                "",
                member.role(),
                member.side(),
                member.duty(),
                member.position())
            .with(Tenure.NONE.elected(Optional.of(today)));
    return committee.needs(next, today);
  }

  private boolean isConfidential(Optional<UUID> item) {
    return item.flatMap(session.agendas()::item)
        .filter(one ->
            ConfidentialItems.inherited(session.agendas().items(one.meetingId())).stream()
                .anyMatch(any -> any.id().equals(one.id()) && any.isConfidential()))
        .isPresent();
  }
}
