package dk.medspil.desktop.meeting;

import dk.medspil.domain.calendar.Deadline;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.forum.Member;
import dk.medspil.domain.meeting.AgendaClock;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.AgendaNumbers;
import dk.medspil.domain.meeting.Attachment;
import dk.medspil.domain.meeting.Attendance;
import dk.medspil.domain.meeting.ConfidentialItems;
import dk.medspil.domain.meeting.LeftOut;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.meeting.MeetingState;
import dk.medspil.domain.meeting.Proposal;
import dk.medspil.domain.minutes.Minutes;
import dk.medspil.store.Session;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Everything the screen Forbered shows.
 *
 * @param members the forum's on the day of the meeting, and whoever is noted as there
 * @param attachments the files of all items, in order
 * @param leftOut what the rules of carry-over would bring but the agenda does not hold
 * @param templateTitle what the template is called that the meeting was made from
 */
record PreparePicture(
    Forum forum,
    Meeting meeting,
    List<AgendaItem> items,
    Minutes minutes,
    List<Proposal> proposals,
    List<AgendaItem> leftOut,
    List<Member> members,
    Map<UUID, Attendance> attendance,
    Set<UUID> itemsWithBoard,
    List<Attachment> attachments,
    Optional<String> templateTitle) {

  /** The tables whose changes make it old. */
  static final Set<String> TABLES =
      Set.of(
          "forum",
          "meeting",
          "agenda_item",
          "attachment",
          "minutes",
          "proposal",
          "member",
          "attendance",
          "board",
          "task",
          "plan_line",
          "occurrence",
          "guideline",
          "own_content");

  static Optional<PreparePicture> read(
      Session session, UUID id, TemplatesShelf shelf, LocalDate today) {
    return session
        .meetings()
        .meeting(id)
        .flatMap(meeting ->
            session
                .workplaces()
                .forum(meeting.forumId())
                .map(forum -> read(session, meeting, forum, shelf, today)));
  }

  private static PreparePicture read(
      Session session, Meeting meeting, Forum forum, TemplatesShelf shelf, LocalDate today) {
    List<AgendaItem> items = session.agendas().items(meeting.id());
    List<Attendance> attendance = session.meetings().attendance(meeting.id());
    return new PreparePicture(
        forum,
        meeting,
        items,
        session.minutes().minutes(meeting.id()),
        session.meetings().proposals(forum.id()),
        leftOut(session, meeting, items, today),
        Attendance.members(meeting, session.workplaces().members(forum.id()), attendance),
        attendance.stream().collect(Collectors.toUnmodifiableMap(Attendance::memberId, one -> one)),
        session.boards().ofMeeting(meeting.id()).stream()
            .flatMap(board -> board.itemId().stream())
            .collect(Collectors.toUnmodifiableSet()),
        session.attachments().ofMeeting(meeting.id()),
        meeting.template().flatMap(template -> shelf.title(session, template)));
  }

  /** Where the line for a new item is kept. */
  static String draftPlace(UUID meeting) {
    return "agenda/" + meeting;
  }

  private static List<AgendaItem> leftOut(
      Session session, Meeting meeting, List<AgendaItem> items, LocalDate today) {
    boolean toCome =
        meeting.state() == MeetingState.PLANNED || meeting.state() == MeetingState.AGENDA_SENT;
    return toCome
        ? LeftOut.of(meeting, items, session.carryOver().left(meeting, today), session::newId)
        : List.of();
  }

  List<String> numbers() {
    return AgendaNumbers.of(items);
  }

  List<LocalTime> starts() {
    return AgendaClock.plannedStarts(meeting.start(), items);
  }

  int plannedMinutes() {
    return AgendaClock.plannedMinutes(items);
  }

  int spareMinutes() {
    return AgendaClock.spareMinutes(meeting, items);
  }

  Deadline agendaOut() {
    return forum.rules().deadlines(meeting.date()).agenda();
  }

  Deadline proposalsIn() {
    return forum.rules().deadlines(meeting.date()).proposals();
  }

  Optional<AgendaItem> item(UUID id) {
    return items.stream().filter(item -> item.id().equals(id)).findFirst();
  }

  /** The files of an item, in order. */
  List<Attachment> attachments(UUID id) {
    return attachments.stream().filter(file -> file.itemId().equals(id)).toList();
  }

  /** Whether an item is confidential, or the one it stands under. */
  boolean isConfidential(UUID id) {
    return ConfidentialItems.isConfidential(items, id);
  }

  /** Whether the agenda is part of approved minutes and so may not be changed (R24). */
  boolean isLocked() {
    return !minutes.isEditable();
  }
}
