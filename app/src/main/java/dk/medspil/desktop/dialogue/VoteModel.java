package dk.medspil.desktop.dialogue;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.domain.dialogue.BoardRecord;
import dk.medspil.domain.dialogue.Votes;
import java.util.Optional;
import java.util.UUID;

/** Gives dots to the cards and groups of an open board, never more than it has. */
final class VoteModel {
  /** What each in the room usually has. */
  private static final int EACH = 3;

  /** How many a room is taken for whose members are not known. */
  private static final int USUAL_VOTERS = 8;

  private final Frame frame;
  private final BoardModel board;

  VoteModel(Frame frame, BoardModel board) {
    this.frame = frame;
    this.board = board;
  }

  /** Lets the room vote: shows it the dots, and gives the board some if it has none. */
  void open() {
    board.viewProperty().set(RoomView.DOTS);
    if (board.pictureProperty().get().filter(shown -> budget(shown) == 0).isPresent()) {
      setBudget(usual());
    }
  }

  /** How many dots there are in the room. */
  void setBudget(int dots) {
    frame
        .work()
        .change(
            Texts.get("dialogue.undo.budget"),
            session -> session.boards().setDots(board.id(), dots),
            now -> {
              if (now > dots) {
                frame.say(Texts.get("dialogue.dots.notFewer", now));
              }
            });
  }

  /** Gives the chosen card or group so many dots, or as many as are left. */
  void set(int wanted) {
    board
        .chosenProperty()
        .get()
        .ifPresentOrElse(
            target -> set(target, wanted), () -> frame.say(Texts.get("dialogue.say.chooseFirst")));
  }

  /** Gives a card or group a dot more, or takes one ({@code -1}). */
  void add(UUID target, int by) {
    board
        .pictureProperty()
        .get()
        .ifPresent(shown -> set(target, Votes.of(shown.record(), target) + by));
  }

  private void set(UUID target, int wanted) {
    int usual = usual();
    frame
        .work()
        .change(
            Texts.get("dialogue.undo.dots"),
            session -> {
              BoardRecord record = session.boards().record(board.id()).orElseThrow();
              if (record.board().dots() == 0) {
                session.boards().setDots(board.id(), usual);
              }
              return session.boards().vote(board.id(), target, wanted);
            },
            given -> {
              if (given < wanted) {
                frame.say(Texts.get("dialogue.dots.noMore", given));
              }
            });
  }

  /** Takes all dots off the board. */
  void clear() {
    frame
        .work()
        .change(
            Texts.get("dialogue.undo.clearDots"),
            session -> {
              session.boards().clearDots(board.id());
              return true;
            },
            done -> frame.done(Texts.get("dialogue.done.clearDots")));
  }

  private int usual() {
    int voters = board.pictureProperty().get().map(BoardPicture::voters).orElse(0);
    return EACH * (voters > 0 ? voters : USUAL_VOTERS);
  }

  private static int budget(BoardPicture shown) {
    return shown.record().board().dots();
  }

  /** The dots of the chosen card or group. */
  int ofChosen() {
    return board
        .pictureProperty()
        .get()
        .flatMap(
            shown -> board.chosenProperty().get().map(target -> Votes.of(shown.record(), target)))
        .orElse(0);
  }

  /** Those of the board that are not given yet, and how many it has. */
  Optional<BoardRecord> record() {
    return board.pictureProperty().get().map(BoardPicture::record);
  }
}
