package dk.medspil.exchange;

import dk.medspil.domain.apv.PlanLine;
import dk.medspil.domain.apv.RoundRecord;
import dk.medspil.domain.dialogue.Board;
import dk.medspil.domain.dialogue.BoardRecord;
import dk.medspil.domain.dialogue.Note;
import dk.medspil.domain.dialogue.Step;
import dk.medspil.domain.form.FilledForm;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.guideline.GuidelineEvent;
import dk.medspil.domain.guideline.GuidelineRecord;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.meeting.Outcome;
import dk.medspil.domain.strategy.GoalLink;
import dk.medspil.domain.strategy.GoalRecord;
import dk.medspil.domain.strategy.StrategyRecord;
import dk.medspil.domain.strategy.ThemeRecord;
import dk.medspil.domain.survey.Improvement;
import dk.medspil.domain.survey.SurveyRecord;
import dk.medspil.domain.task.Task;
import dk.medspil.domain.task.TaskOrigin;
import dk.medspil.domain.task.TaskOrigin.FormRow;
import dk.medspil.domain.yearwheel.Occurrence;
import dk.medspil.store.Session;
import dk.medspil.store.SettingStore.OwnContent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Collects what a package shall hold. What lies in the trash stays there, and links to what is not
 * in the package are left out, so that a package never points at nothing.
 */
public final class Gathering {
  private final Session session;

  private Gathering(Session session) {
    this.session = session;
  }

  /** Everything in the store. */
  public static PackageContent workplace(Session session) {
    Gathering work = new Gathering(session);
    List<Forum> forums = session.workplaces().forums();
    List<Meeting> meetings = session.meetings().all();
    Map<UUID, Task> tasks = new LinkedHashMap<>();
    meetings.stream()
        .flatMap(meeting -> session.tasks().ofMeeting(meeting.id()).stream())
        .forEach(task -> tasks.put(task.id(), task));
    session.tasks().all().forEach(task -> tasks.putIfAbsent(task.id(), task));
    List<FilledForm> forms =
        session.forms().all().stream().map(form -> work.linked(form, meetings)).toList();
    return new PackageContent(
        session.workplaces().workplace(),
        session.settings().settings(),
        forums.stream().map(work::forum).toList(),
        work.meetings(meetings, tasks.keySet()),
        work.boards(session.boards().all(), meetings),
        work.tasks(List.copyOf(tasks.values()), meetings, forms),
        session.plans().topics(),
        session.plans().records(),
        work.wheels(meetings),
        work.surveys(meetings),
        work.strategies(meetings),
        work.apv(),
        forms,
        work.guidelines(meetings),
        work.ownContent(),
        session.looks().files());
  }

  /** One meeting with its forum, boards, minutes and tasks; empty when there is no such meeting. */
  public static Optional<PackageContent> meeting(Session session, UUID id) {
    Gathering work = new Gathering(session);
    return session
        .meetings()
        .meeting(id)
        .flatMap(meeting ->
            session
                .workplaces()
                .forum(meeting.forumId())
                .map(forum -> work.meeting(meeting, forum)));
  }

  /**
   * One board as it may leave the room: revealed cards without the role they were said in, and its
   * forum without members and meetings. Empty when there is no such board.
   */
  public static Optional<PackageContent> board(Session session, UUID id) {
    return session
        .boards()
        .record(id)
        .flatMap(record ->
            session
                .workplaces()
                .forum(record.board().forumId())
                .map(forum ->
                    new PackageContent(
                        session.workplaces().workplace(),
                        Map.of(),
                        List.of(ForumPart.without(alone(forum), List.of())),
                        List.of(),
                        List.of(linked(revealed(record), Set.of())),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        ApvPart.NONE,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of())));
  }

  /** Cards close up where a hidden one lay, and a card that is left alone is in no group. */
  private static BoardRecord revealed(BoardRecord record) {
    List<Note> left = new ArrayList<>();
    for (Step step : record.board().shape().steps()) {
      int place = 0;
      for (Note note : record.notes(step)) {
        if (!note.hidden()) {
          left.add(note.at(step, place++).withoutRole());
        }
      }
    }
    List<Note> grouped =
        left.stream()
            .map(note ->
                note.in(
                    note.groupId()
                        .filter(group ->
                            left.stream()
                                    .filter(n -> n.groupId().equals(Optional.of(group)))
                                    .count()
                                > 1)))
            .toList();
    return record.only(grouped);
  }

  /** A forum whose parent is not in the package. */
  private static Forum alone(Forum forum) {
    return new Forum(
        forum.id(),
        forum.kind(),
        forum.name(),
        Optional.empty(),
        forum.rules(),
        forum.formalised(),
        forum.position());
  }

  private PackageContent meeting(Meeting meeting, Forum forum) {
    List<Meeting> only = List.of(meeting);
    List<Task> tasks = session.tasks().ofMeeting(meeting.id());
    ForumPart part = forum(forum);
    return new PackageContent(
        session.workplaces().workplace(),
        Map.of(),
        List.of(ForumPart.without(alone(forum), part.members())),
        meetings(only, tasks.stream().map(Task::id).collect(Collectors.toSet())),
        boards(session.boards().ofMeeting(meeting.id()), only),
        tasks(tasks, only, List.of()),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        ApvPart.NONE,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private ForumPart forum(Forum forum) {
    return new ForumPart(
        forum,
        session.workplaces().members(forum.id()),
        session.meetings().proposals(forum.id()),
        session.committees().courses(forum.id()),
        session.committees().agreement(forum.id()));
  }

  private List<MeetingPart> meetings(List<Meeting> meetings, Set<UUID> tasks) {
    List<MeetingPart> parts = new ArrayList<>();
    for (Meeting meeting : meetings) {
      UUID id = meeting.id();
      parts.add(
          new MeetingPart(
              meeting,
              session.meetings().attendance(id),
              session.agendas().items(id),
              session.agendas().outcomesOfMeeting(id).stream()
                  .map(outcome -> linked(outcome, tasks))
                  .toList(),
              session.minutes().minutes(id),
              session.minutes().versions(id),
              session.minutes().addenda(id),
              session.minutes().comments(id),
              session.attachments().ofMeeting(id)));
    }
    return parts;
  }

  private static Outcome linked(Outcome outcome, Set<UUID> tasks) {
    return outcome.taskId().filter(id -> !tasks.contains(id)).isEmpty()
        ? outcome
        : outcome.withTask(outcome.responsible(), outcome.due(), Optional.empty());
  }

  private List<BoardRecord> boards(List<Board> boards, List<Meeting> meetings) {
    Set<UUID> known = meetings.stream().map(Meeting::id).collect(Collectors.toSet());
    return boards.stream()
        .flatMap(board -> session.boards().record(board.id()).stream())
        .map(record -> linked(record, known))
        .toList();
  }

  private static BoardRecord linked(BoardRecord record, Set<UUID> meetings) {
    Board board = record.board();
    if (board.meetingId().filter(id -> !meetings.contains(id)).isEmpty()) {
      return record;
    }
    return new BoardRecord(
        board.alone(), record.prompts(), record.notes(), record.groups(), record.rating());
  }

  /** What lies in the trash is in no package, nor is the way to it. */
  private FilledForm linked(FilledForm form, List<Meeting> meetings) {
    boolean there =
        form.origin().stream()
            .anyMatch(origin ->
                switch (origin.kind()) {
                  case AGENDA_ITEM ->
                      session
                          .agendas()
                          .item(origin.id())
                          .filter(item ->
                              meetings.stream().anyMatch(one -> one.id().equals(item.meetingId())))
                          .isPresent();
                  case PLAN_LINE -> session.plans().line(origin.id()).isPresent();
                  case TASK -> session.tasks().task(origin.id()).isPresent();
                });
    return there ? form : form.withoutOrigin();
  }

  private List<Task> tasks(List<Task> tasks, List<Meeting> meetings, List<FilledForm> forms) {
    Set<UUID> known = meetings.stream().map(Meeting::id).collect(Collectors.toSet());
    Set<UUID> kept = forms.stream().map(FilledForm::id).collect(Collectors.toSet());
    return tasks.stream().map(task -> linked(task, known, kept)).toList();
  }

  private static Task linked(Task task, Set<UUID> meetings, Set<UUID> forms) {
    TaskOrigin origin = task.origin();
    boolean meeting = origin.meetingId().filter(id -> !meetings.contains(id)).isEmpty();
    Optional<FormRow> form = origin.form().filter(row -> forms.contains(row.formId()));
    if (meeting && form.equals(origin.form())) {
      return task;
    }
    return new Task(
        task.id(),
        task.forumId(),
        task.title(),
        task.responsible(),
        task.due(),
        task.state(),
        new TaskOrigin(
            meeting ? origin.meetingId() : Optional.empty(),
            meeting ? origin.itemId() : Optional.empty(),
            origin.noteId(),
            origin.planLineId(),
            form),
        task.createdOn(),
        task.closedOn(),
        task.remark());
  }

  private Set<UUID> items(List<Meeting> meetings) {
    return meetings.stream()
        .flatMap(meeting -> session.agendas().items(meeting.id()).stream())
        .map(AgendaItem::id)
        .collect(Collectors.toSet());
  }

  /** What an improvement became is left out where it lies in the trash. */
  private List<SurveyRecord> surveys(List<Meeting> meetings) {
    Set<UUID> known = items(meetings);
    session.tasks().all().forEach(task -> known.add(task.id()));
    session.plans().lines().forEach(line -> known.add(line.id()));
    return session.surveys().records().stream()
        .map(record ->
            new SurveyRecord(
                record.survey(),
                record.counts(),
                record.improvements().stream().map(one -> linked(one, known)).toList()))
        .toList();
  }

  /** What a goal is tied to is left out where it lies in the trash; its words stay. */
  private List<StrategyRecord> strategies(List<Meeting> meetings) {
    Set<UUID> known = items(meetings);
    session.plans().lines().forEach(line -> known.add(line.id()));
    session.boards().all().forEach(board -> known.add(board.id()));
    return session.strategies().records().stream()
        .map(record ->
            new StrategyRecord(
                record.strategy(),
                record.themes().stream()
                    .map(theme ->
                        new ThemeRecord(
                            theme.theme(),
                            theme.goals().stream().map(goal -> linked(goal, known)).toList()))
                    .toList()))
        .toList();
  }

  private static GoalRecord linked(GoalRecord record, Set<UUID> known) {
    return new GoalRecord(
        record.goal(),
        record.links().stream()
            .map(link ->
                new GoalLink(
                    link.id(),
                    link.goalId(),
                    link.kind(),
                    link.target().filter(known::contains),
                    link.text()))
            .toList(),
        record.statuses());
  }

  private static Improvement linked(Improvement one, Set<UUID> known) {
    return new Improvement(
        one.id(), one.surveyId(), one.text(), one.kind(), one.target().filter(known::contains));
  }

  /** An item in the trash is no evidence in the package. */
  private List<Occurrence> wheels(List<Meeting> meetings) {
    Set<UUID> items = items(meetings);
    return session.wheels().all().stream()
        .map(one ->
            one.itemId().filter(id -> !items.contains(id)).isEmpty()
                ? one
                : one.withEvidence(Optional.empty(), one.paper()))
        .toList();
  }

  /** A plan line in the trash is not in the package, so nothing there leads to it. */
  private ApvPart apv() {
    Set<UUID> lines =
        session.plans().lines().stream().map(PlanLine::id).collect(Collectors.toSet());
    return new ApvPart(
        session.rounds().records().stream()
            .map(record ->
                new RoundRecord(
                    record.round(),
                    record.results().stream()
                        .map(one -> one.inPlan(one.lineId().filter(lines::contains)))
                        .toList()))
            .toList(),
        session.happenings().changes(),
        session.happenings().accidents().stream()
            .map(one -> one.inPlan(one.lineId().filter(lines::contains)))
            .toList());
  }

  /** What minutes in the trash say stays in the trail, without the way to them. */
  private List<GuidelineRecord> guidelines(List<Meeting> meetings) {
    Set<UUID> outcomes =
        meetings.stream()
            .flatMap(meeting -> session.agendas().outcomesOfMeeting(meeting.id()).stream())
            .map(Outcome::id)
            .collect(Collectors.toSet());
    return session.guidelines().records().stream()
        .map(record ->
            new GuidelineRecord(
                record.entry(),
                record.escalations(),
                record.trail().stream().map(event -> linked(event, outcomes)).toList()))
        .toList();
  }

  private static GuidelineEvent linked(GuidelineEvent event, Set<UUID> outcomes) {
    return event.outcomeId().filter(id -> !outcomes.contains(id)).isEmpty()
        ? event
        : GuidelineEvent.of(
            event.id(), event.guidelineId(), event.on(), event.kind(), event.text());
  }

  private List<OwnContent> ownContent() {
    return Stream.of("deck", "form", "template")
        .flatMap(kind -> session.settings().ownContent(kind).stream())
        .toList();
  }
}
