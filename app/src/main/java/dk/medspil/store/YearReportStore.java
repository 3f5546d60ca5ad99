package dk.medspil.store;

import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.ConfidentialItems;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.meeting.MeetingKind;
import dk.medspil.domain.meeting.MeetingState;
import dk.medspil.domain.meeting.Outcome;
import dk.medspil.domain.meeting.OutcomeKind;
import dk.medspil.domain.privacy.ConfidentialPassages;
import dk.medspil.domain.task.Task;
import dk.medspil.domain.yearwheel.AnnualDiscussion;
import dk.medspil.domain.yearwheel.Handled;
import dk.medspil.domain.yearwheel.OccurrenceRecord;
import dk.medspil.domain.yearwheel.YearReport;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Gathers what a forum's year came to, and what its yearly discussion builds on. */
public final class YearReportStore {
  private static final Set<String> DISCUSSIONS = Set.of("H18", "L15");
  private static final String GOALS = "mål for det kommende";

  private final Session session;

  YearReportStore(Session session) {
    this.session = session;
  }

  /** What of a year's wheel was met. */
  public YearReport year(Forum forum, int year, LocalDate today) {
    return YearReport.of(
        forum,
        year,
        session.wheels().records(forum.id()),
        session.meetings().ofForum(forum.id()),
        handled -> session.wheels().result(handled.itemId()),
        today);
  }

  /** What the next yearly discussion of the work environment builds on (R11). */
  public AnnualDiscussion discussion(Forum forum, LocalDate today) {
    return new AnnualDiscussion(
        forum,
        last(forum, today),
        session.plans().topics(),
        session.plans().records(forum.id()),
        session.happenings().accidentsOf(forum.id()),
        today);
  }

  /** A meeting held for it, or an item that shows the duty was met, whichever was last. */
  private Optional<AnnualDiscussion.Last> last(Forum forum, LocalDate today) {
    Optional<Meeting> held =
        session.meetings().ofForum(forum.id()).stream()
            .filter(meeting -> meeting.kind() == MeetingKind.ANNUAL_DISCUSSION)
            .filter(meeting -> meeting.state() == MeetingState.HELD)
            .filter(meeting -> meeting.date().isBefore(today))
            .max(Comparator.comparing(Meeting::date));
    Optional<Handled> item =
        session.wheels().records(forum.id()).stream()
            .filter(YearReportStore::isDiscussion)
            .flatMap(record -> record.handled().stream())
            .filter(Handled::isEvidence)
            .filter(one -> one.day().isBefore(today))
            .max(Comparator.comparing(Handled::day));
    boolean meetingIsLast =
        held.filter(meeting -> item.filter(one -> one.day().isAfter(meeting.date())).isEmpty())
            .isPresent();
    return meetingIsLast
        ? held.map(meeting -> last(meeting.id(), meeting.date(), Optional.empty()))
        : item.map(one -> last(one.meetingId(), one.day(), Optional.of(one.itemId())));
  }

  private static boolean isDiscussion(OccurrenceRecord record) {
    return record.occurrence().task().filter(DISCUSSIONS::contains).isPresent();
  }

  private AnnualDiscussion.Last last(UUID meeting, LocalDate day, Optional<UUID> only) {
    List<AgendaItem> items =
        ConfidentialItems.inherited(session.agendas().items(meeting)).stream()
            .filter(item -> !item.isConfidential())
            .toList();
    List<AgendaItem> goals =
        items.stream()
            .filter(item ->
                only.isPresent()
                    ? only.get().equals(item.id())
                    : item.title().toLowerCase(Locale.ROOT).contains(GOALS))
            .toList();
    List<AgendaItem> told = goals.isEmpty() ? items : goals;
    List<Outcome> outcomes =
        told.stream()
            .flatMap(item -> session.agendas().outcomes(item.id()).stream())
            .filter(outcome -> !outcome.confidential())
            .toList();
    Set<UUID> taskIds =
        outcomes.stream().flatMap(outcome -> outcome.taskId().stream()).collect(Collectors.toSet());
    List<Task> tasks =
        session.tasks().ofMeeting(meeting).stream()
            .filter(task -> taskIds.contains(task.id()))
            .toList();
    return new AnnualDiscussion.Last(
        day, outcomes.stream().flatMap(one -> goal(one).stream()).toList(), tasks);
  }

  private static Optional<String> goal(Outcome outcome) {
    boolean counts =
        outcome.kind() == OutcomeKind.DECISION || outcome.kind() == OutcomeKind.AGREEMENT;
    return Optional.of(ConfidentialPassages.leftOut(outcome.text(), "").strip())
        .filter(text -> counts && !text.isEmpty());
  }
}
