package dk.medspil.desktop.overview;

import dk.medspil.domain.apv.ChangeEvent;
import dk.medspil.domain.apv.Topic;
import dk.medspil.domain.meeting.AgendaClock;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.task.Task;
import dk.medspil.store.Session;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Everything the overview shows of one forum, read at once.
 *
 * @param next the next meeting
 * @param minutes those of a held meeting that wait for their next step
 * @param tasks the open tasks, the most urgent first
 * @param topics the APV topics, the oldest mapping first
 * @param changes that may ask for a topic
 * @param demands what asks the forum to act, the most urgent first
 */
record OverviewPicture(
    Optional<NextMeeting> next,
    Optional<WaitingMinutes> minutes,
    List<Task> tasks,
    List<Topic> topics,
    List<ChangeEvent> changes,
    List<Demand> demands) {
  static final Set<String> TABLES =
      Set.of(
          "meeting",
          "agenda_item",
          "proposal",
          "task",
          "topic",
          "apv_change",
          "change_topic",
          "plan_line",
          "forum",
          "minutes",
          "occurrence",
          "outcome",
          "member",
          "course",
          "trio_agreement",
          "setting",
          "guideline",
          "escalation",
          "filled_form",
          "form_answer");

  static OverviewPicture read(Session session, UUID forum, LocalDate today) {
    return new OverviewPicture(
        session.meetings().next(forum, today).map(meeting -> next(session, meeting)),
        session
            .workplaces()
            .forum(forum)
            .flatMap(one -> WaitingMinutes.of(session, forum, one.rules())),
        session.tasks().open(forum),
        session.plans().topics().stream()
            .sorted(Comparator.comparing(topic -> topic.lastMapped().orElse(LocalDate.MIN)))
            .toList(),
        session.happenings().changes(),
        Demand.of(session, forum, today));
  }

  private static NextMeeting next(Session session, Meeting meeting) {
    List<AgendaItem> items = session.agendas().items(meeting.id());
    Optional<LocalDate> following =
        session.meetings().ofForum(meeting.forumId()).stream()
            .map(Meeting::date)
            .filter(day -> day.isAfter(meeting.date()))
            .findFirst();
    return new NextMeeting(
        meeting,
        items.size(),
        AgendaClock.plannedMinutes(items),
        session.meetings().proposals(meeting.forumId()).size(),
        following);
  }
}
