package dk.medspil.desktop.dialogue;

import dk.medspil.desktop.frame.Place;
import dk.medspil.domain.apv.PlanLine;
import dk.medspil.domain.dialogue.Board;
import dk.medspil.domain.dialogue.BoardRecord;
import dk.medspil.domain.dialogue.Note;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.Attendance;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.meeting.Outcome;
import dk.medspil.domain.meeting.OutcomeKind;
import dk.medspil.domain.meeting.Proposal;
import dk.medspil.domain.privacy.ClearedFindings;
import dk.medspil.domain.task.Task;
import dk.medspil.store.ClearedStore;
import dk.medspil.store.Session;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A board as one screen shows it.
 *
 * @param record the board with its questions and cards
 * @param forum whose board it is
 * @param meeting the meeting it was started in, when that is still there
 * @param item the agenda item it was started from, when that is still there
 * @param traces what came of each card; cards nothing came of are left out
 * @param cleared what may stand though it may tell about a person
 * @param next the day of the forum's next meeting
 * @param last what was rated last time, on a board whose radar shows it
 * @param voters how many are likely in the room: those present at the meeting, else the members
 */
record BoardPicture(
    BoardRecord record,
    Forum forum,
    Optional<Meeting> meeting,
    Optional<Target> item,
    Map<UUID, List<Trace>> traces,
    ClearedFindings cleared,
    Optional<LocalDate> next,
    Optional<LastRating> last,
    int voters) {

  /** The tables a picture is made of. */
  static final Set<String> TABLES =
      Set.of(
          "board",
          "board_prompt",
          "note",
          "note_group",
          "board_part",
          "board_score",
          "forum",
          "meeting",
          "agenda_item",
          "outcome",
          "minutes",
          "task",
          "plan_line",
          "proposal",
          ClearedStore.TABLE);

  BoardPicture {
    traces = Map.copyOf(traces);
  }

  /** Reads the picture; empty when the board lies in the trash. */
  static Optional<BoardPicture> read(Session session, UUID id, LocalDate today) {
    return session
        .boards()
        .record(id)
        .flatMap(record ->
            session
                .workplaces()
                .forum(record.board().forumId())
                .map(forum -> read(session, record, forum, today)));
  }

  private static BoardPicture read(
      Session session, BoardRecord record, Forum forum, LocalDate today) {
    Board board = record.board();
    Map<UUID, List<Trace>> traces = new HashMap<>();
    Map<UUID, List<Trace>> raised = raised(session, board.id());
    // Asked for once and not for each card: a board may have hundreds.
    Set<UUID> harvested = session.boards().harvested(board.id());
    for (Note note : record.notes()) {
      List<Trace> found =
          new ArrayList<>(harvested.contains(note.id()) ? traces(session, note.id()) : List.of());
      found.addAll(raised.getOrDefault(note.id(), List.of()));
      if (!found.isEmpty()) {
        traces.put(note.id(), found);
      }
    }
    return new BoardPicture(
        record,
        forum,
        board.meetingId().flatMap(session.meetings()::meeting),
        board.itemId().flatMap(item -> Target.of(session, item)),
        traces,
        session.cleared().all(),
        session.meetings().next(forum.id(), today).map(Meeting::date),
        LastRating.read(session, board),
        voters(session, board));
  }

  private static int voters(Session session, Board board) {
    int present =
        board
            .meetingId()
            .map(meeting ->
                (int)
                    session.meetings().attendance(meeting).stream()
                        .filter(each -> each.presence() != Attendance.Presence.ABSENT)
                        .count())
            .orElse(0);
    return present > 0 ? present : session.workplaces().members(board.forumId()).size();
  }

  /** What came of a note, in the order minutes, tasks, plan. */
  static List<Trace> traces(Session session, UUID note) {
    List<Trace> traces = new ArrayList<>();
    for (Outcome outcome : session.agendas().outcomesOfNote(note)) {
      // The line of a task in the minutes is told by the task itself.
      if (outcome.kind() != OutcomeKind.TASK) {
        Target.of(session, outcome.itemId())
            .ifPresent(target -> traces.add(minutes(outcome, target)));
      }
    }
    for (Task task : session.tasks().ofNote(note)) {
      traces.add(new Trace(Trace.Kind.TASK, task.id(), new Place.Tasks(), ""));
    }
    for (PlanLine line : session.plans().ofNote(note)) {
      traces.add(new Trace(Trace.Kind.PLAN_LINE, line.id(), new Place.PlanLineAt(line.id()), ""));
    }
    return List.copyOf(traces);
  }

  /**
   * What was raised from the cards of a board to other forums: proposals, and what became items.
   */
  private static Map<UUID, List<Trace>> raised(Session session, UUID board) {
    Map<UUID, List<Trace>> raised = new HashMap<>();
    for (Proposal proposal : session.meetings().proposalsOfBoard(board)) {
      session
          .workplaces()
          .forum(proposal.forumId())
          .ifPresent(
              forum -> add(raised, proposal.noteId(), proposal.id(), new Place.Meetings(), forum));
    }
    for (AgendaItem item : session.agendas().itemsOfBoard(board)) {
      session
          .meetings()
          .meeting(item.meetingId())
          .flatMap(meeting -> session.workplaces().forum(meeting.forumId()))
          .ifPresent(forum -> {
            var place = new Place.MeetingAt(item.meetingId(), Place.Stage.PREPARE);
            add(raised, item.origin().source(), item.id(), place, forum);
          });
    }
    return raised;
  }

  private static void add(
      Map<UUID, List<Trace>> traces, Optional<UUID> note, UUID id, Place place, Forum forum) {
    var trace = new Trace(Trace.Kind.RAISED, id, place, "", Optional.of(forum));
    note.ifPresent(card -> traces.computeIfAbsent(card, key -> new ArrayList<>()).add(trace));
  }

  private static Trace minutes(Outcome outcome, Target target) {
    return new Trace(
        Trace.Kind.MINUTES,
        outcome.id(),
        new Place.MeetingAt(target.meeting().id(), Place.Stage.MINUTES),
        target.number());
  }

  /** A card. */
  Optional<Note> note(UUID id) {
    return record.notes().stream().filter(note -> note.id().equals(id)).findFirst();
  }

  /** What came of a card. */
  List<Trace> traces(UUID note) {
    return traces.getOrDefault(note, List.of());
  }
}
