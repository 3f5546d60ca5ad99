package dk.medspil.desktop.dialogue;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.domain.dialogue.BoardRecord;
import dk.medspil.domain.dialogue.Note;
import dk.medspil.domain.dialogue.Step;
import dk.medspil.store.Session;
import java.util.UUID;
import java.util.function.Consumer;

/** What can be done with the cards of an open board; all of it can be taken back. */
final class CardModel {
  private final Frame frame;
  private final BoardModel board;

  CardModel(Frame frame, BoardModel board) {
    this.frame = frame;
    this.board = board;
  }

  /** Changes the words of a card; typing on in it is one step to take back. */
  void rewrite(UUID note, String text) {
    String words = text.strip().replaceAll("\\s*\\R\\s*", " ");
    if (words.isEmpty()) {
      return;
    }
    frame
        .work()
        .edit(
            Texts.get("dialogue.undo.rewrite"),
            "note:" + note,
            session ->
                session
                    .boards()
                    .note(note)
                    .filter(before -> !before.text().equals(words))
                    .ifPresent(before -> session.boards().save(before.withText(words))));
  }

  /** Moves the chosen card up ({@code -1}) or down in its step. */
  void moveWithin(int by) {
    board.chosenNote().ifPresent(note -> move(session -> NoteMoves.within(session, note.id(), by)));
  }

  /** Moves the chosen card last in the step before ({@code -1}) or after. */
  void moveAcross(int by) {
    board
        .chosenNote()
        .filter(note -> Step.of(note.step().number() + by) != note.step())
        .ifPresent(
            note -> moveTo(note.id(), Step.of(note.step().number() + by), Integer.MAX_VALUE));
  }

  /** Moves a card to a place in a step. */
  void moveTo(UUID note, Step to, int position) {
    move(session -> NoteMoves.to(session, note, to, position));
  }

  private void move(Consumer<Session> moving) {
    frame.work().change(Texts.get("dialogue.undo.move"), moving);
  }

  /** Removes the chosen card and chooses its neighbour. */
  void deleteChosen() {
    board
        .chosenNote()
        .ifPresent(note -> {
          BoardRecord record = board.pictureProperty().get().orElseThrow().record();
          board
              .chosenProperty()
              .set(
                  NoteMoves.neighbour(record, note, 1)
                      .or(() -> NoteMoves.neighbour(record, note, -1))
                      .map(Note::id));
          frame
              .work()
              .change(
                  Texts.get("dialogue.undo.delete"),
                  session -> {
                    session.boards().removeNote(note.id());
                    return note;
                  },
                  gone -> frame.done(Texts.get("dialogue.done.delete")));
        });
  }

  /** Shows the chosen card to the room, or hides it again. */
  void toggleHidden() {
    board
        .chosenNote()
        .ifPresent(note -> {
          if (note.hidden() && BoardHall.obstacle(note.text()).isPresent()) {
            frame.say(Texts.get("dialogue.say.obstacle"));
            return;
          }
          frame
              .work()
              .change(
                  Texts.get(note.hidden() ? "dialogue.undo.show" : "dialogue.undo.hide"),
                  session ->
                      session
                          .boards()
                          .note(note.id())
                          .ifPresent(now -> session.boards().save(now.hidden(!note.hidden()))));
        });
  }

  /** Shows all cards to the room, together. */
  void revealAll() {
    frame
        .work()
        .change(
            Texts.get("dialogue.undo.reveal"),
            session -> NoteMoves.reveal(session, board.id()),
            kept -> {
              if (kept > 0) {
                frame.say(Texts.get("dialogue.say.kept", kept));
              }
            });
  }
}
