package dk.medspil.desktop.dialogue;

import dk.medspil.domain.dialogue.Board;
import dk.medspil.domain.dialogue.BoardPart;
import dk.medspil.domain.dialogue.BoardPrompt;
import dk.medspil.domain.dialogue.BoardRecord;
import dk.medspil.domain.dialogue.Note;
import dk.medspil.domain.dialogue.NoteGroup;
import dk.medspil.domain.dialogue.Step;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.store.Session;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Makes a new board out of one that was held. The old one stays as it was, because the minutes of
 * its meeting tell of it.
 */
final class BoardCopy {
  private final Session session;
  private final BoardRecord from;
  private final Board board;
  private final Map<UUID, UUID> prompts = new HashMap<>();

  private BoardCopy(Session session, BoardRecord from, LocalDate today) {
    this.session = session;
    this.from = from;
    Optional<UUID> meeting =
        session.meetings().next(from.board().forumId(), today).map(Meeting::id);
    board =
        new Board(
            session.newId(),
            from.board().forumId(),
            meeting,
            Optional.empty(),
            from.board().title(),
            from.board().deck(),
            from.board().intro(),
            Step.BACKGROUND,
            today,
            0,
            from.board().shape());
  }

  /** The same theme and questions and no cards, for the forum's next meeting. */
  static Board empty(Session session, BoardRecord from, LocalDate today) {
    var copy = new BoardCopy(session, from, today);
    copy.writeQuestions();
    return copy.board;
  }

  /**
   * The board with its cards and groups and without its dots, at the step the room had come to, for
   * the forum's next meeting.
   */
  static Board resumed(Session session, BoardRecord from, LocalDate today) {
    var copy = new BoardCopy(session, from, today);
    copy.writeQuestions();
    copy.writeCards();
    return copy.board;
  }

  private void writeQuestions() {
    session.boards().save(board);
    for (BoardPrompt prompt : from.prompts()) {
      UUID id = session.newId();
      prompts.put(prompt.id(), id);
      session
          .boards()
          .save(
              new BoardPrompt(
                  id, board.id(), prompt.position(), prompt.step(), prompt.field(), prompt.text()));
    }
    // Who is to be rated stays; how it was rated belongs to that day.
    for (BoardPart part : from.rating().parts()) {
      session
          .ratings()
          .save(new BoardPart(session.newId(), board.id(), part.position(), part.name()));
    }
  }

  private void writeCards() {
    session.boards().save(board.at(from.board().step()));
    Map<UUID, UUID> groups = new HashMap<>();
    for (NoteGroup group : from.groups()) {
      UUID id = session.newId();
      groups.put(group.id(), id);
      session.boards().save(new NoteGroup(id, board.id(), group.name(), 0));
    }
    for (Note note : from.notes()) {
      session
          .boards()
          .save(
              new Note(
                  session.newId(),
                  board.id(),
                  note.step(),
                  note.position(),
                  note.text(),
                  note.role(),
                  note.hidden(),
                  note.promptId().map(prompts::get),
                  note.groupId().map(groups::get),
                  0));
    }
  }
}
