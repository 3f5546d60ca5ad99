package dk.medspil.exchange.demo;

import dk.medspil.content.ContentLibrary;
import dk.medspil.domain.apv.PlanLineRecord;
import dk.medspil.domain.apv.Topic;
import dk.medspil.domain.dialogue.BoardRecord;
import dk.medspil.domain.meeting.CarryOver.Left;
import dk.medspil.domain.task.Task;
import dk.medspil.domain.task.TaskState;
import dk.medspil.exchange.AttachedFiles;
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

/**
 * Botilbuddet Åkanden, a fictitious workplace with two years of meetings, boards, tasks and plan
 * lines in every state. The same day always gives the same content and the same ids.
 */
public final class DemoWorkplace {
  /** The setting that says a store holds the fictitious workplace: "ja". */
  public static final String SETTING = "demo";

  private final DemoDays days;
  private final ContentLibrary library;
  private final List<ForumPart> forums;
  private final List<MeetingPart> meetings = new ArrayList<>();
  private final List<Task> tasks = new ArrayList<>();

  private DemoWorkplace(LocalDate today, ContentLibrary library) {
    this.days = new DemoDays(today);
    this.library = library;
    this.forums = DemoForums.all(days);
  }

  /** The whole workplace as it looks on a day. */
  public static PackageContent on(LocalDate today, ContentLibrary library) {
    return new DemoWorkplace(today, library).content();
  }

  /** What is in the files of its meetings. */
  public static AttachedFiles files() {
    return DemoAttachments.contents();
  }

  /** Writes the workplace into a store that holds nothing yet. */
  public static void write(Session session, LocalDate today, ContentLibrary library) {
    on(today, library).insert(session, files());
  }

  /** Whether a store holds the fictitious workplace, so that the window can say so. */
  public static boolean isIn(Session session) {
    return session.settings().setting(SETTING).isPresent();
  }

  private PackageContent content() {
    List<PlanLineRecord> lines = new DemoPlan(days).lines();
    localMed(lines);
    trio();
    staff();
    DemoForms forms = new DemoForms(days, library);
    tasks.add(forms.task());
    meetings.sort(
        Comparator.comparing((MeetingPart part) -> part.meeting().date())
            .thenComparing(part -> part.meeting().start()));
    List<BoardRecord> boards = new DemoBoards(days, library).all();
    return new PackageContent(
        Optional.of(DemoForums.workplace()),
        Map.of(SETTING, "ja"),
        forums,
        meetings,
        boards,
        tasks,
        topics(),
        lines,
        new DemoWheel(days, library, meetings).all(),
        new DemoSurveys(days, library, tasks).all(),
        new DemoStrategies(days, lines, boards, meetings).all(),
        new DemoApv(days).all(),
        forms.all(),
        new DemoGuidelines(days, meetings).all(),
        new DemoOwnContent(library).all(),
        List.of(DemoLogo.file()));
  }

  private void localMed(List<PlanLineRecord> lines) {
    ForumPart forum = forums.get(0);
    List<MeetingPart> drafts = drafts(new DemoFirstYear(days, forum).scripts());
    drafts.addAll(drafts(new DemoSecondYear(days, forum).scripts()));
    for (int i = 0; i < drafts.size() - 1; i++) {
      String[] corrections =
          i == 3
              ? new String[] {"Under punkt 5 skal der stå 5,6\u00a0% i stedet for 5,5\u00a0%."}
              : new String[0];
      meetings.add(DemoMinutes.locked(forum, drafts.get(i), drafts.get(i + 1), corrections));
    }
    MeetingPart last = DemoMinutes.byChair(forum, drafts.getLast());
    meetings.add(last);
    meetings.add(drafts(List.of(new DemoSecondYear(days, forum).preMeeting())).getFirst());
    Left left =
        new Left(
            Optional.of(last.meeting()),
            last.items(),
            Optional.of(last.meeting()),
            open(DemoForums.LOCAL),
            lines.stream().map(PlanLineRecord::line).toList());
    meetings.add(new DemoNextMeetings(days, library).localMed(left));
  }

  private void trio() {
    ForumPart forum = forums.get(1);
    List<MeetingPart> drafts = drafts(new DemoTrio(days, forum).scripts());
    for (int i = 0; i < 3; i++) {
      meetings.add(DemoMinutes.locked(forum, drafts.get(i), drafts.get(i + 1)));
    }
    meetings.add(DemoMinutes.byBoth(forum, drafts.get(3)));
    meetings.add(DemoMinutes.ready(forum, drafts.get(4)));
    meetings.add(new DemoNextMeetings(days, library).trio(left(forum, drafts.get(4))));
  }

  private void staff() {
    ForumPart forum = forums.get(2);
    List<MeetingPart> drafts = drafts(new DemoStaff(days, forum).scripts());
    meetings.add(DemoMinutes.locked(forum, drafts.get(0), drafts.get(1)));
    meetings.add(DemoMinutes.locked(forum, drafts.get(1), drafts.get(2)));
    meetings.add(DemoMinutes.sent(forum, drafts.get(2)));
    meetings.add(drafts.get(3));
    meetings.add(new DemoNextMeetings(days, library).staff(left(forum, drafts.get(3))));
  }

  private Left left(ForumPart forum, MeetingPart previous) {
    return new Left(
        Optional.of(previous.meeting()),
        previous.items(),
        Optional.of(previous.meeting()),
        open(forum.forum().id()),
        List.of());
  }

  private List<MeetingPart> drafts(List<MeetingScript> scripts) {
    scripts.forEach(script -> tasks.addAll(script.tasks()));
    return new ArrayList<>(
        scripts.stream().map(MeetingScript::draft).map(DemoAttachments::added).toList());
  }

  private List<Task> open(UUID forum) {
    return tasks.stream()
        .filter(task -> task.forumId().equals(forum) && task.state() == TaskState.OPEN)
        .sorted(Comparator.comparing(task -> task.due().orElse(LocalDate.MAX)))
        .toList();
  }

  private List<Topic> topics() {
    Map<String, Integer> monthsOld =
        Map.of(
            DemoPlan.ERGONOMICS,
            37,
            DemoPlan.VIOLENCE,
            31,
            "Kemi og rengøring",
            29,
            DemoPlan.NOISE_TOPIC,
            21,
            DemoPlan.MENTAL,
            20,
            DemoPlan.HYGIENE,
            14,
            DemoPlan.ACCIDENTS,
            10,
            "Alenearbejde og natarbejde",
            2);
    return monthsOld.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(entry -> topic(entry.getKey(), entry.getValue()))
        .toList();
  }

  private Topic topic(String name, int months) {
    int position = 40 - months;
    return new Topic(
        PlanScript.topic(name), name, Optional.of(days.today().minusMonths(months)), position);
  }
}
