package dk.medspil.desktop.meeting;

import dk.medspil.desktop.frame.GuidelineTies;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.AgendaNumbers;
import dk.medspil.domain.meeting.Attachment;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.meeting.MeetingState;
import dk.medspil.domain.meeting.Outcome;
import dk.medspil.domain.privacy.ClearedFindings;
import dk.medspil.domain.task.Task;
import dk.medspil.store.Session;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What Afhold shows of a meeting.
 *
 * @param forum who meets
 * @param meeting the meeting
 * @param items the agenda, in order
 * @param outcomes all typed lines, ordered by item and place
 * @param attachments the files of all items, in order
 * @param openTasks the forum's own open tasks, so that TRIO's stay in TRIO (R02)
 * @param confidentialTasks those that came out of something confidential
 * @param cleared what may be shown in the hall though it may tell about a person
 * @param boards the items that have a dialogue board
 * @param ties the guidelines of the register that follow what is said
 * @param ticking whether the clock of the meeting runs
 * @param locked whether the minutes are finally approved (R24)
 * @param readBackFirst whether decisions are to be read aloud before the next item
 * @param inHand the item being treated, or looked at before and after the meeting
 * @param time what the clock shows, in whole minutes
 */
record HoldPicture(
    Forum forum,
    Meeting meeting,
    List<AgendaItem> items,
    List<Outcome> outcomes,
    List<Attachment> attachments,
    List<Task> openTasks,
    Set<UUID> confidentialTasks,
    ClearedFindings cleared,
    Set<UUID> boards,
    GuidelineTies ties,
    boolean ticking,
    boolean locked,
    boolean readBackFirst,
    Optional<AgendaItem> inHand,
    LocalTime time) {

  HoldPicture {
    items = List.copyOf(items);
    outcomes = List.copyOf(outcomes);
    attachments = List.copyOf(attachments);
    openTasks = List.copyOf(openTasks);
    confidentialTasks = Set.copyOf(confidentialTasks);
    boards = Set.copyOf(boards);
  }

  /** Reads it; empty when the meeting is gone. */
  static Optional<HoldPicture> read(Session session, UUID id) {
    return session
        .meetings()
        .meeting(id)
        .flatMap(meeting ->
            session
                .workplaces()
                .forum(meeting.forumId())
                .map(forum -> read(session, meeting, forum)));
  }

  private static HoldPicture read(Session session, Meeting meeting, Forum forum) {
    List<Task> open = session.tasks().open(forum.id());
    List<AgendaItem> items = session.agendas().items(meeting.id());
    List<Outcome> outcomes = session.agendas().outcomesOfMeeting(meeting.id());
    return new HoldPicture(
        forum,
        meeting,
        items,
        outcomes,
        session.attachments().ofMeeting(meeting.id()),
        open,
        open.stream()
            .filter(task -> isConfidential(session, task))
            .map(Task::id)
            .collect(Collectors.toSet()),
        session.cleared().all(),
        session.boards().ofMeeting(meeting.id()).stream()
            .flatMap(board -> board.itemId().stream())
            .collect(Collectors.toSet()),
        GuidelineTies.read(session, meeting, items, outcomes),
        HoldClock.isTicking(session, meeting.id()),
        session.minutes().minutes(meeting.id()).finalOn().isPresent(),
        HoldReadBack.isWished(session),
        Optional.empty(),
        LocalTime.MIDNIGHT);
  }

  /** The same at a time of day, with an item in hand: the one treated before any looked at. */
  HoldPicture seen(Optional<UUID> lookedAt, LocalTime now) {
    return new HoldPicture(
        forum,
        meeting,
        items,
        outcomes,
        attachments,
        openTasks,
        confidentialTasks,
        cleared,
        boards,
        ties,
        ticking,
        locked,
        readBackFirst,
        meeting
            .currentItem()
            .or(() -> lookedAt)
            .flatMap(this::item)
            .or(() -> items.stream().findFirst()),
        now.truncatedTo(ChronoUnit.MINUTES));
  }

  private static boolean isConfidential(Session session, Task task) {
    Optional<UUID> item = task.origin().itemId();
    return item.flatMap(session.agendas()::item).filter(AgendaItem::isConfidential).isPresent()
        || item.stream()
            .flatMap(id -> session.agendas().outcomes(id).stream())
            .anyMatch(o -> o.confidential() && o.taskId().filter(task.id()::equals).isPresent());
  }

  boolean isRunning() {
    return meeting.state() == MeetingState.RUNNING;
  }

  boolean isHeld() {
    return meeting.state() == MeetingState.HELD;
  }

  Optional<AgendaItem> item(UUID id) {
    return items.stream().filter(item -> item.id().equals(id)).findFirst();
  }

  int indexOf(UUID id) {
    return items.stream().map(AgendaItem::id).toList().indexOf(id);
  }

  String number(UUID id) {
    return AgendaNumbers.of(items).get(indexOf(id));
  }

  /** The files of an item, in order. */
  List<Attachment> attachments(UUID item) {
    return attachments.stream().filter(file -> file.itemId().equals(item)).toList();
  }

  /** The lines of an item, the newest first. */
  List<Outcome> outcomes(UUID item) {
    return outcomes.stream().filter(o -> o.itemId().equals(item)).toList().reversed();
  }
}
