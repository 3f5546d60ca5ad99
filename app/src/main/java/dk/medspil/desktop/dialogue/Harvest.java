package dk.medspil.desktop.dialogue;

import dk.medspil.domain.apv.LineSource;
import dk.medspil.domain.apv.PlanLine;
import dk.medspil.domain.apv.PlanLineRecord;
import dk.medspil.domain.apv.TrailEntry;
import dk.medspil.domain.calendar.TaskShorthand;
import dk.medspil.domain.dialogue.Board;
import dk.medspil.domain.dialogue.Note;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.Outcome;
import dk.medspil.domain.meeting.OutcomeKind;
import dk.medspil.domain.meeting.Proposal;
import dk.medspil.domain.task.Task;
import dk.medspil.domain.task.TaskOrigin;
import dk.medspil.domain.task.TaskState;
import dk.medspil.store.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Makes something lasting of a card. The card stays where it is, and what it became remembers it.
 */
final class Harvest {
  private Harvest() {}

  /** Writes the card as a decision under an agenda item; a confidential item keeps it so. */
  static Outcome decision(Session session, Note note, AgendaItem item) {
    return session
        .agendas()
        .append(
            Outcome.of(session.newId(), item.id(), 0, OutcomeKind.DECISION, note.text())
                .fromNote(note.id())
                .withConfidential(item.isConfidential()));
  }

  /**
   * Makes a task of the card. Where the board belongs to an item whose minutes are open, the task
   * stands in them too.
   */
  static Task task(Session session, Board board, Note note, TaskShorthand words, LocalDate today) {
    Optional<Target> target =
        board.itemId().flatMap(item -> Target.of(session, item)).filter(Target::open);
    UUID id = session.newId();
    Task task =
        new Task(
            id,
            board.forumId(),
            words.text(),
            words.responsible().orElse(""),
            words.due(),
            TaskState.OPEN,
            new TaskOrigin(
                board.meetingId(), board.itemId(), Optional.of(note.id()), Optional.empty()),
            today,
            Optional.empty(),
            "");
    session.tasks().save(task);
    target.ifPresent(there ->
        session
            .agendas()
            .append(
                Outcome.of(session.newId(), there.item().id(), 0, OutcomeKind.TASK, words.text())
                    .withTask(task.responsible(), task.due(), Optional.of(id))
                    .fromNote(note.id())
                    .withConfidential(there.item().isConfidential())));
    return task;
  }

  /** Proposes the card for the next agenda of another forum. */
  static Proposal raise(Session session, Note note, String from, UUID to, LocalDate today) {
    Proposal proposal = Proposal.ofCard(session.newId(), to, note.id(), note.text(), from, today);
    session.meetings().save(proposal);
    return proposal;
  }

  /** Makes an open line of the APV plan; problem and source are filled in, the rest is not. */
  static PlanLine planLine(Session session, Board board, Note note, String trail, LocalDate today) {
    PlanLine line =
        PlanLine.create(session.newId(), board.forumId(), note.text(), today)
            .edit()
            .source(LineSource.BOARD)
            .noteId(note.id())
            .itemId(board.itemId())
            .done();
    TrailEntry created =
        new TrailEntry(session.newId(), line.id(), today, TrailEntry.Kind.CREATED, trail);
    session.plans().save(new PlanLineRecord(line, List.of(), List.of(created)));
    return line;
  }
}
