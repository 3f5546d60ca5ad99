package dk.medspil.exchange;

import dk.medspil.domain.apv.Evaluation;
import dk.medspil.domain.apv.PlanLineRecord;
import dk.medspil.domain.apv.Topic;
import dk.medspil.domain.apv.TrailEntry;
import dk.medspil.domain.dialogue.BoardPrompt;
import dk.medspil.domain.dialogue.BoardRecord;
import dk.medspil.domain.dialogue.Note;
import dk.medspil.domain.duty.Course;
import dk.medspil.domain.form.FilledForm;
import dk.medspil.domain.forum.Member;
import dk.medspil.domain.forum.TrioAgreement;
import dk.medspil.domain.forum.Workplace;
import dk.medspil.domain.guideline.Escalation;
import dk.medspil.domain.guideline.GuidelineEvent;
import dk.medspil.domain.guideline.GuidelineRecord;
import dk.medspil.domain.look.LookFile;
import dk.medspil.domain.meeting.Proposal;
import dk.medspil.domain.minutes.Minutes;
import dk.medspil.domain.strategy.GoalLink;
import dk.medspil.domain.strategy.GoalStatus;
import dk.medspil.domain.strategy.StrategyRecord;
import dk.medspil.domain.survey.Improvement;
import dk.medspil.domain.survey.SurveyRecord;
import dk.medspil.domain.task.Task;
import dk.medspil.domain.yearwheel.Occurrence;
import dk.medspil.store.BulkStore;
import dk.medspil.store.Session;
import dk.medspil.store.SettingStore.OwnContent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Everything a store holds that is not in the trash, or the part of it that belongs to one meeting.
 *
 * @param workplace the workplace
 * @param settings settings by name; empty for a single meeting
 * @param forums the forums, in the order they are shown
 * @param meetings the meetings, oldest first
 * @param boards the boards, oldest first
 * @param tasks the tasks: those of meetings in the order they were agreed, then the others
 * @param topics the APV topics, in order
 * @param lines the APV plan lines, highest risk first
 * @param occurrences what stands in the wheels of the year, by due date
 * @param surveys the surveys, oldest first, with counts only where five or more answered (R19)
 * @param apv rounds, changes and accidents
 * @param forms the forms that are filled in, the oldest first
 * @param guidelines the register of guidelines, in the order they were put there
 * @param strategies the strategies, oldest first
 * @param ownContent the user's own templates, decks and forms
 * @param lookFiles the files documents are made with; none for a single meeting
 */
public record PackageContent(
    Optional<Workplace> workplace,
    Map<String, String> settings,
    List<ForumPart> forums,
    List<MeetingPart> meetings,
    List<BoardRecord> boards,
    List<Task> tasks,
    List<Topic> topics,
    List<PlanLineRecord> lines,
    List<Occurrence> occurrences,
    List<SurveyRecord> surveys,
    List<StrategyRecord> strategies,
    ApvPart apv,
    List<FilledForm> forms,
    List<GuidelineRecord> guidelines,
    List<OwnContent> ownContent,
    List<LookFile> lookFiles) {

  public PackageContent {
    settings = Map.copyOf(settings);
    forums = List.copyOf(forums);
    meetings = List.copyOf(meetings);
    boards = List.copyOf(boards);
    tasks = List.copyOf(tasks);
    topics = List.copyOf(topics);
    lines = List.copyOf(lines);
    occurrences = List.copyOf(occurrences);
    surveys = List.copyOf(surveys);
    guidelines = List.copyOf(guidelines);
    strategies = List.copyOf(strategies);
    forms = List.copyOf(forms);
    ownContent = List.copyOf(ownContent);
    lookFiles = List.copyOf(lookFiles);
  }

  /** The ids of everything but the workplace and the forums themselves. */
  Stream<UUID> ids() {
    return Stream.of(
            forums.stream().flatMap(part -> part.members().stream()).map(Member::id),
            forums.stream().flatMap(part -> part.proposals().stream()).map(Proposal::id),
            forums.stream().flatMap(part -> part.courses().stream()).map(Course::id),
            forums.stream().flatMap(part -> part.agreement().stream()).map(TrioAgreement::id),
            meetings.stream().flatMap(MeetingPart::ids),
            boards.stream().map(record -> record.board().id()),
            boards.stream().flatMap(record -> record.prompts().stream()).map(BoardPrompt::id),
            boards.stream().flatMap(record -> record.notes().stream()).map(Note::id),
            tasks.stream().map(Task::id),
            topics.stream().map(Topic::id),
            occurrences.stream().map(Occurrence::id),
            surveys.stream().map(record -> record.survey().id()),
            strategies.stream().flatMap(PackageContent::ids),
            surveys.stream().flatMap(record -> record.improvements().stream()).map(Improvement::id),
            apv.ids(),
            guidelines.stream().map(record -> record.entry().id()),
            guidelines.stream().flatMap(one -> one.escalations().stream()).map(Escalation::id),
            guidelines.stream().flatMap(one -> one.trail().stream()).map(GuidelineEvent::id),
            forms.stream().map(FilledForm::id),
            lines.stream().map(record -> record.line().id()),
            lines.stream().flatMap(record -> record.evaluations().stream()).map(Evaluation::id),
            lines.stream().flatMap(record -> record.trail().stream()).map(TrailEntry::id))
        .flatMap(ids -> ids);
  }

  /** The files of its meetings, each content once, with how long it is. */
  Map<String, Long> files() {
    Map<String, Long> files = new TreeMap<>();
    all(MeetingPart::attachments).forEach(one -> files.put(one.sha256(), one.size()));
    return files;
  }

  private static Stream<UUID> ids(StrategyRecord record) {
    return Stream.of(
            Stream.of(record.strategy().id()),
            record.themes().stream().map(theme -> theme.theme().id()),
            record.goals().stream().map(goal -> goal.goal().id()),
            record.goals().stream().flatMap(goal -> goal.links().stream()).map(GoalLink::id),
            record.goals().stream().flatMap(goal -> goal.statuses().stream()).map(GoalStatus::id))
        .flatMap(ids -> ids);
  }

  /** Writes everything into a store that holds none of it yet; locks come last (R24). */
  public void insert(Session session, AttachedFiles attached) {
    workplace.ifPresent(session.workplaces()::save);
    settings.forEach(session.settings()::set);
    forums.forEach(forum -> insert(forum, session));
    topics.forEach(session.plans()::save);
    ownContent.forEach(session.settings()::save);
    lookFiles.forEach(session.looks()::save);
    BulkStore bulk = session.bulk();
    bulk.forms(forms);
    bulk.tasks(tasks);
    bulk.boards(boards);
    bulk.lines(lines);
    apv.insert(session);
    bulk.meetings(meetings.stream().map(MeetingPart::meeting).toList());
    bulk.items(all(MeetingPart::items));
    bulk.wheels(occurrences);
    bulk.surveys(surveys);
    bulk.strategies(strategies);
    bulk.outcomes(all(MeetingPart::outcomes));
    bulk.guidelines(guidelines);
    files()
        .keySet()
        .forEach(sha256 -> session.attachments().keep(sha256, attached.content(sha256)));
    bulk.attachments(all(MeetingPart::attachments));
    bulk.attendance(all(MeetingPart::attendance));
    bulk.comments(all(MeetingPart::comments));
    bulk.minutes(
        meetings.stream()
            .filter(part -> !part.minutes().equals(Minutes.draft(part.meeting().id())))
            .map(MeetingPart::minutes)
            .toList(),
        all(MeetingPart::versions),
        all(MeetingPart::addenda));
  }

  private <T> List<T> all(Function<MeetingPart, List<T>> parts) {
    return meetings.stream().flatMap(meeting -> parts.apply(meeting).stream()).toList();
  }

  private static void insert(ForumPart part, Session session) {
    session.workplaces().save(part.forum());
    part.members().forEach(session.workplaces()::save);
    part.proposals().forEach(session.meetings()::save);
    part.courses().forEach(session.committees()::save);
    part.agreement().ifPresent(session.committees()::save);
  }
}
