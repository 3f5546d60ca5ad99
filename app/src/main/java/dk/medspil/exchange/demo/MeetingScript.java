package dk.medspil.exchange.demo;

import dk.medspil.domain.calendar.Workdays;
import dk.medspil.domain.forum.Member;
import dk.medspil.domain.forum.Side;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.AgendaItemEdit;
import dk.medspil.domain.meeting.Attendance;
import dk.medspil.domain.meeting.Attendance.Presence;
import dk.medspil.domain.meeting.Communication;
import dk.medspil.domain.meeting.Confidentiality;
import dk.medspil.domain.meeting.ItemForm;
import dk.medspil.domain.meeting.ItemState;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.meeting.MeetingKind;
import dk.medspil.domain.meeting.MeetingState;
import dk.medspil.domain.meeting.Origin;
import dk.medspil.domain.meeting.Outcome;
import dk.medspil.domain.meeting.OutcomeKind;
import dk.medspil.domain.minutes.Minutes;
import dk.medspil.domain.task.Task;
import dk.medspil.domain.task.TaskOrigin;
import dk.medspil.domain.task.TaskState;
import dk.medspil.exchange.ForumPart;
import dk.medspil.exchange.MeetingPart;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Tells how a meeting went, line by line in the order it happened. Not thread-safe. */
final class MeetingScript {
  private final String key;
  private final ForumPart forum;
  private final Map<Integer, Attendance> attendance = new HashMap<>();
  private final List<AgendaItem> items = new ArrayList<>();
  private final List<Outcome> outcomes = new ArrayList<>();
  private final List<Task> tasks = new ArrayList<>();
  private Meeting meeting;

  /**
   * A held meeting with everybody present.
   *
   * @param key a name that is unique in the demo
   * @param template id of the template it was made from
   */
  MeetingScript(
      String key,
      ForumPart forum,
      MeetingKind kind,
      String title,
      LocalDate date,
      LocalTime start,
      int minutes,
      String template) {
    this.key = key;
    this.forum = forum;
    this.meeting =
        new Meeting(
            id(key),
            forum.forum().id(),
            kind,
            title,
            date,
            start,
            start.plusMinutes(minutes),
            "Mødelokalet Engen",
            MeetingState.HELD,
            Optional.of(template),
            Optional.of(date.minusDays(7)),
            Optional.empty(),
            "");
    forum.members().stream()
        .filter(member -> member.isActiveOn(date) && member.isExpected())
        .forEach(member -> present(member.position(), Presence.PRESENT));
  }

  /** The id of the meeting with a key. */
  static UUID id(String key) {
    return DemoIds.of("meeting/" + key);
  }

  /** The id of an item of the meeting with a key, counted from 1. */
  static UUID itemId(String key, int number) {
    return DemoIds.of("item/" + key + "/" + number);
  }

  MeetingScript guests(String guests) {
    meeting = meeting.withGuests(guests);
    return this;
  }

  /** The member at a place, from 0, sent apologies. */
  MeetingScript absent(int member) {
    return present(member, Presence.ABSENT);
  }

  /** The member at a place, from 0, left early. */
  MeetingScript left(int member, LocalTime at) {
    attendance.compute(
        member,
        (place, old) ->
            new Attendance(
                meeting.id(),
                member(place).id(),
                Presence.PART,
                Optional.empty(),
                Optional.of(at)));
    return this;
  }

  private MeetingScript present(int place, Presence presence) {
    attendance.put(
        place,
        new Attendance(
            meeting.id(), member(place).id(), presence, Optional.empty(), Optional.empty()));
    return this;
  }

  private Member member(int place) {
    return forum.members().get(place);
  }

  /** Goes on to a new item that used some minutes of those planned. */
  MeetingScript item(String title, ItemForm form, int planned, int used) {
    UUID id = itemId(key, items.size() + 1);
    items.add(
        AgendaItem.create(id, meeting.id(), items.size(), title)
            .edit()
            .form(form)
            .plannedMinutes(planned)
            .usedSeconds(used * 60)
            .state(ItemState.TREATED)
            .done());
    return this;
  }

  MeetingScript background(String text) {
    return edit(item -> item.background(text));
  }

  MeetingScript raisedBy(String side) {
    return edit(item -> item.raisedBy(side));
  }

  MeetingScript because(Origin origin) {
    return edit(item -> item.origin(origin));
  }

  MeetingScript recurring(String template) {
    return edit(item -> item.recurring(true).origin(Origin.template(template)));
  }

  MeetingScript confidential(String reason, LocalDate until) {
    return edit(
        item -> item.confidentiality(Optional.of(new Confidentiality(reason, Optional.of(until)))));
  }

  MeetingScript privateNote(String text) {
    return edit(item -> item.privateNote(text));
  }

  /** The item was put off with a reason. */
  MeetingScript postponed(String reason) {
    edit(item -> item.state(ItemState.POSTPONED));
    return outcome(OutcomeKind.POSTPONEMENT, reason);
  }

  MeetingScript note(String text) {
    return outcome(OutcomeKind.NOTE, text);
  }

  MeetingScript decision(String text) {
    return outcome(OutcomeKind.DECISION, text);
  }

  MeetingScript agreement(String text) {
    return outcome(OutcomeKind.AGREEMENT, text);
  }

  MeetingScript disagreement(String text) {
    return outcome(OutcomeKind.DISAGREEMENT, text);
  }

  MeetingScript standpoint(Side side, String text) {
    outcome(OutcomeKind.STANDPOINT, text);
    return last(outcome -> outcome.withSide(Optional.of(side)));
  }

  MeetingScript discussion(Side side, String text) {
    outcome(OutcomeKind.DISCUSSION, text);
    return last(outcome -> outcome.withSide(Optional.of(side)));
  }

  /** A line of a kind the other methods have no words for. */
  MeetingScript says(OutcomeKind kind, String text) {
    return outcome(kind, text);
  }

  /** Somebody tells it to somebody on a day. */
  MeetingScript told(Communication how, String text, String responsible, LocalDate on) {
    outcome(OutcomeKind.COMMUNICATION, text);
    return last(outcome ->
        outcome
            .withCommunication(how)
            .withTask(responsible, Optional.of(Workdays.onOrBefore(on)), Optional.empty()));
  }

  /** Keeps the last line confidential. */
  MeetingScript confidentialLine() {
    return last(outcome -> outcome.withConfidential(true));
  }

  /** The last line, and the task it became, came from a board note. */
  MeetingScript fromNote(UUID note) {
    last(outcome -> outcome.fromNote(note));
    if (outcomes.getLast().kind() == OutcomeKind.TASK) {
      TaskOrigin origin = tasks.getLast().origin();
      lastTask(
          new TaskOrigin(
              origin.meetingId(), origin.itemId(), Optional.of(note), origin.planLineId()));
    }
    return this;
  }

  /**
   * Somebody took on a task; a deadline on a weekend or holiday moves to the working day before.
   */
  MeetingScript task(String title, String responsible, LocalDate by) {
    LocalDate due = Workdays.onOrBefore(by);
    UUID id = DemoIds.of("task/" + key + "/" + (tasks.size() + 1));
    tasks.add(
        new Task(
            id,
            forum.forum().id(),
            title,
            responsible,
            Optional.of(due),
            TaskState.OPEN,
            TaskOrigin.item(meeting.id(), items.getLast().id()),
            meeting.date(),
            Optional.empty(),
            ""));
    outcome(OutcomeKind.TASK, title);
    return last(outcome -> outcome.withTask(responsible, Optional.of(due), Optional.of(id)));
  }

  /** The last task serves a plan line. */
  MeetingScript forLine(UUID line) {
    TaskOrigin origin = tasks.getLast().origin();
    lastTask(
        new TaskOrigin(origin.meetingId(), origin.itemId(), origin.noteId(), Optional.of(line)));
    return this;
  }

  /** The last task was done or dropped on a day. */
  MeetingScript closed(TaskState state, LocalDate on, String remark) {
    tasks.set(tasks.size() - 1, tasks.getLast().closed(state, on, remark));
    return this;
  }

  private void lastTask(TaskOrigin origin) {
    Task old = tasks.getLast();
    tasks.set(
        tasks.size() - 1,
        new Task(
            old.id(),
            old.forumId(),
            old.title(),
            old.responsible(),
            old.due(),
            old.state(),
            origin,
            old.createdOn(),
            old.closedOn(),
            old.remark()));
  }

  private MeetingScript outcome(OutcomeKind kind, String text) {
    UUID item = items.getLast().id();
    int place = (int) outcomes.stream().filter(line -> line.itemId().equals(item)).count();
    UUID id = DemoIds.of("outcome/" + key + "/" + (outcomes.size() + 1));
    outcomes.add(Outcome.of(id, item, place, kind, text));
    return this;
  }

  private MeetingScript last(UnaryOperator<Outcome> change) {
    outcomes.set(outcomes.size() - 1, change.apply(outcomes.getLast()));
    return this;
  }

  private MeetingScript edit(UnaryOperator<AgendaItemEdit> change) {
    items.set(items.size() - 1, change.apply(items.getLast().edit()).done());
    return this;
  }

  int itemCount() {
    return items.size();
  }

  /** The tasks agreed in the meeting. */
  List<Task> tasks() {
    return List.copyOf(tasks);
  }

  /** The meeting with its minutes still a draft. */
  MeetingPart draft() {
    List<Attendance> sorted =
        attendance.values().stream()
            .sorted(Comparator.comparing(one -> one.memberId().toString()))
            .toList();
    return new MeetingPart(
        meeting, sorted, items, outcomes, Minutes.draft(meeting.id()), List.of(), List.of());
  }
}
