package dk.medspil.desktop.dialogue;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.domain.dialogue.BoardRecord;
import dk.medspil.domain.dialogue.Note;
import dk.medspil.domain.dialogue.NoteOrder;
import dk.medspil.domain.dialogue.Step;
import dk.medspil.domain.privacy.ClearedFindings;
import dk.medspil.store.Session;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/** What can be done with the cards of an open board; all of it can be taken back. */
final class CardModel {
  private final Frame frame;
  private final BoardModel board;
  private final RandomGenerator random = new Random();

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

  /** Moves the chosen card or group up ({@code -1}) or down in its step. */
  void moveWithin(int by) {
    List<Note> notes = board.chosenNotes();
    if (!notes.isEmpty()) {
      // At its edge a card takes its group along, so the group moves by its first or last card.
      Note at = by < 0 ? notes.getFirst() : notes.getLast();
      move(session -> NoteMoves.within(session, at.id(), by));
    }
  }

  /** Moves the chosen card or group last in the step before ({@code -1}) or after. */
  void moveAcross(int by) {
    board.chosenNotes().stream()
        .findFirst()
        .filter(note -> board.shape().from(note.step(), by) != note.step())
        .ifPresent(note -> {
          Step to = board.shape().from(note.step(), by);
          board
              .chosenGroup()
              .ifPresentOrElse(
                  group -> moveGroup(group.id(), to),
                  () -> moveTo(note.id(), to, Integer.MAX_VALUE));
        });
  }

  /** Moves a group last in a step. */
  void moveGroup(UUID group, Step to) {
    move(session -> session.boards().arrangement().moveGroup(group, to));
  }

  /** Moves a card that was dropped outside its group to a place in a step. */
  void moveOut(UUID note, Step to, int position) {
    move(session -> {
      session.boards().arrangement().leaveGroup(note);
      NoteMoves.to(session, note, to, position);
    });
  }

  /** Moves a card to a place in a step. */
  void moveTo(UUID note, Step to, int position) {
    move(session -> NoteMoves.to(session, note, to, position));
  }

  private void move(Consumer<Session> moving) {
    frame.work().change(Texts.get("dialogue.undo.move"), moving);
  }

  /** Removes the chosen card and chooses its neighbour; a group is split, never removed. */
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

  /** Shows the chosen card or group to the room, or hides it again. */
  void toggleHidden() {
    List<Note> notes = board.chosenNotes();
    ClearedFindings cleared =
        board.pictureProperty().get().map(BoardPicture::cleared).orElse(ClearedFindings.NONE);
    boolean show = notes.stream().anyMatch(Note::hidden);
    List<Note> changing =
        notes.stream()
            .filter(note -> note.hidden() == show)
            .filter(note -> !show || !BoardHall.isBarred(note.text(), cleared))
            .toList();
    if (changing.isEmpty() && !notes.isEmpty()) {
      frame.say(Texts.get("dialogue.say.obstacle"));
    } else if (!changing.isEmpty()) {
      frame
          .work()
          .change(
              Texts.get(show ? "dialogue.undo.show" : "dialogue.undo.hide"),
              session ->
                  changing.stream()
                      .flatMap(note -> session.boards().note(note.id()).stream())
                      .forEach(now -> session.boards().save(now.hidden(!show))));
    }
  }

  /** Shows all cards to the room, together. */
  void revealAll() {
    frame
        .work()
        .change(
            Texts.get("dialogue.undo.reveal"),
            session -> NoteMoves.reveal(session, board.id(), random),
            kept -> {
              if (kept > 0) {
                frame.say(Texts.get("dialogue.say.kept", kept));
              }
            });
  }

  /** Sorts the cards of the step the room is at. */
  void sort(NoteOrder.By by) {
    Step step = board.stepProperty().get();
    frame
        .work()
        .change(
            Texts.get("dialogue.undo.sort"),
            session -> session.boards().arrangement().sort(board.id(), step, by, random));
  }
}
