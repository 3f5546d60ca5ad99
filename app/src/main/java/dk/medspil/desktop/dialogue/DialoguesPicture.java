package dk.medspil.desktop.dialogue;

import dk.medspil.domain.dialogue.Board;
import dk.medspil.domain.dialogue.BoardRecord;
import dk.medspil.domain.dialogue.Deck;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.store.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The boards of a forum and what a new one can be made of.
 *
 * @param rows the boards, newest first
 * @param ownDecks the user's own decks
 * @param items the agenda of the next meeting
 */
record DialoguesPicture(List<Row> rows, List<Deck> ownDecks, List<Target> items) {

  /** The tables a picture is made of. */
  static final Set<String> TABLES =
      Set.of("board", "note", "meeting", "agenda_item", "minutes", "own_content");

  DialoguesPicture {
    rows = List.copyOf(rows);
    ownDecks = List.copyOf(ownDecks);
    items = List.copyOf(items);
  }

  /**
   * A board in the list.
   *
   * @param meeting the meeting it was held in
   * @param cards how many cards there are in each step
   */
  record Row(Board board, Optional<Meeting> meeting, List<Integer> cards) {
    Row {
      cards = List.copyOf(cards);
    }
  }

  static DialoguesPicture read(Session session, UUID forum, LocalDate today) {
    return new DialoguesPicture(
        session.boards().ofForum(forum).stream()
            .flatMap(board -> session.boards().record(board.id()).stream())
            .map(record -> row(session, record))
            .toList(),
        OwnDecks.all(session),
        session
            .meetings()
            .next(forum, today)
            .map(meeting -> Target.all(session, meeting))
            .orElse(List.of()));
  }

  private static Row row(Session session, BoardRecord record) {
    return new Row(
        record.board(),
        record.board().meetingId().flatMap(session.meetings()::meeting),
        record.board().shape().steps().stream().map(step -> record.notes(step).size()).toList());
  }
}
