package dk.medspil.exchange.demo;

import dk.medspil.content.ContentLibrary;
import dk.medspil.domain.apv.PlanLineRecord;
import dk.medspil.domain.apv.Topic;
import dk.medspil.domain.dialogue.BoardRecord;
import dk.medspil.domain.form.FilledForm;
import dk.medspil.domain.guideline.GuidelineRecord;
import dk.medspil.domain.meeting.CarryOver.Left;
import dk.medspil.domain.strategy.GoalLink;
import dk.medspil.domain.strategy.StrategyRecord;
import dk.medspil.domain.survey.SurveyRecord;
import dk.medspil.domain.task.Task;
import dk.medspil.domain.task.TaskState;
import dk.medspil.domain.yearwheel.Occurrence;
import dk.medspil.exchange.ApvPart;
import dk.medspil.exchange.ForumPart;
import dk.medspil.exchange.MeetingPart;
import dk.medspil.exchange.PackageContent;
import dk.medspil.store.Session;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;

/**
 * Botilbuddet Åkanden after years of use: generated meetings, boards, tasks, plan lines,
 * guidelines, strategies, surveys, forms, the wheel of each year, rounds and accidents. The same
 * size, seed and day always give the same content and ids. What is open grows with the pace of the
 * workplace, not with its age.
 */
public final class GrownWorkplace {
  /** Days before today within which tasks and plan lines may still be open. */
  static final int RECENT = 240;

  private static final int LEADS = 9;

  private final Size size;
  private final DemoDays days;
  private final ContentLibrary library;
  private final List<ForumPart> forums;
  private final RandomGenerator random;
  private final List<MeetingPart> meetings = new ArrayList<>();
  private final List<Task> tasks = new ArrayList<>();
  private final List<BoardRecord> boards = new ArrayList<>();

  private GrownWorkplace(Size size, long seed, LocalDate today, ContentLibrary library) {
    this.size = size;
    this.days = new DemoDays(today);
    this.library = library;
    this.forums = DemoForums.all(days);
    // Named, so that no later Java can choose another and change what a seed gives.
    this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }

  /** The whole workplace as it looks on a day. */
  public static PackageContent on(Size size, long seed, LocalDate today, ContentLibrary library) {
    return new GrownWorkplace(size, seed, today, library).content();
  }

  /** Writes the workplace into a store that holds nothing yet. */
  public static void write(
      Session session, Size size, long seed, LocalDate today, ContentLibrary library) {
    on(size, seed, today, library).insert(session, DemoWorkplace.files());
  }

  private PackageContent content() {
    List<PlanLineRecord> lines = new GrownPlan(size, days, random).lines();
    int med = Math.max(1, size.meetingsAYear() / 3);
    int trio = Math.max(1, size.meetingsAYear() / 2);
    Left localMed = forum(0, med, lines);
    Left trioLeft = forum(1, trio, List.of());
    Left staff = forum(2, Math.max(1, size.meetingsAYear() - med - trio), List.of());
    DemoNextMeetings next = new DemoNextMeetings(days, library);
    meetings.addAll(List.of(next.localMed(localMed), next.trio(trioLeft), next.staff(staff)));
    meetings.sort(
        Comparator.comparing((MeetingPart part) -> part.meeting().date())
            .thenComparing(part -> part.meeting().start()));
    // After all else, so that what a seed gives of meetings, tasks and plan stays the same.
    var registers = new GrownRegisters(size, days, random);
    var papers = new GrownPapers(size, days, library, random);
    List<SurveyRecord> surveys = papers.surveys();
    List<StrategyRecord> strategies = registers.strategies(leads(lines));
    List<FilledForm> forms = papers.forms();
    List<GuidelineRecord> guidelines = registers.guidelines();
    List<Topic> topics = topics();
    List<Occurrence> wheel = new GrownWheel(size, days, library, meetings, random).all();
    ApvPart apv = new GrownApv(size, days, lines, random).all(topics);
    return new PackageContent(
        Optional.of(DemoForums.workplace()),
        Map.of(DemoWorkplace.SETTING, "ja"),
        forums,
        meetings,
        boards,
        tasks,
        topics,
        lines,
        wheel,
        surveys,
        strategies,
        apv,
        forms,
        guidelines,
        List.of(),
        List.of(DemoLogo.file()));
  }

  /** Generates the meetings of a forum and gives what the next one takes over. */
  private Left forum(int number, int aYear, List<PlanLineRecord> lines) {
    ForumPart forum = forums.get(number);
    List<MeetingPart> drafts = new ArrayList<>();
    int count = aYear * size.years();
    for (int i = 0; i < count; i++) {
      LocalDate day = days.today().minusDays(3 + 365L * (count - 1 - i) / aYear);
      GrownMeeting meeting =
          new GrownMeeting(new Wording(random), random, size, days.today(), library);
      MeetingScript script = meeting.script(forum, forum.forum().name() + "/" + i, day);
      drafts.add(script.draft());
      tasks.addAll(script.tasks());
      meeting.board(forum, forum.forum().name() + "/" + i, day).ifPresent(boards::add);
    }
    for (int i = 0; i < drafts.size() - 1; i++) {
      meetings.add(DemoMinutes.locked(forum, drafts.get(i), drafts.get(i + 1)));
    }
    MeetingPart last = DemoMinutes.ready(forum, drafts.getLast());
    meetings.add(last);
    return new Left(
        Optional.of(last.meeting()),
        last.items(),
        Optional.of(last.meeting()),
        open(forum.forum().id()),
        lines.stream().map(PlanLineRecord::line).toList());
  }

  private List<Task> open(UUID forum) {
    return tasks.stream()
        .filter(task -> task.forumId().equals(forum) && task.state() == TaskState.OPEN)
        .sorted(Comparator.comparing(task -> task.due().orElse(LocalDate.MAX)))
        .toList();
  }

  /** A few plan lines and items a goal can lead to. */
  private List<GoalLink> leads(List<PlanLineRecord> lines) {
    return Stream.concat(
            lines.stream()
                .limit(LEADS)
                .map(PlanLineRecord::line)
                .map(line ->
                    GrownRegisters.lead(GoalLink.Kind.PLAN_LINE, line.id(), line.problem())),
            meetings.stream()
                .filter(part -> part.meeting().forumId().equals(DemoForums.LOCAL))
                .limit(LEADS)
                .map(part -> part.items().getFirst())
                .map(item ->
                    GrownRegisters.lead(GoalLink.Kind.AGENDA_ITEM, item.id(), item.title())))
        .toList();
  }

  private List<Topic> topics() {
    List<Topic> topics = new ArrayList<>();
    for (String name : GrownPlan.TOPICS) {
      int position = topics.size();
      topics.add(
          new Topic(
              PlanScript.topic(name),
              name,
              Optional.of(days.today().minusMonths(2 + 5L * position)),
              position));
    }
    return topics;
  }
}
