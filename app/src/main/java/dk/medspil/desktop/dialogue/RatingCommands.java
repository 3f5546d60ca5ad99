package dk.medspil.desktop.dialogue;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.frame.RoomKeys;
import java.util.List;

/** What can be done with the rating of a board. */
final class RatingCommands {
  private final BoardModel board;
  private final RatingModel rating;
  private final BoardCommands.Hands hands;

  RatingCommands(BoardModel board, RatingModel rating, BoardCommands.Hands hands) {
    this.board = board;
    this.rating = rating;
    this.hands = hands;
  }

  /** Goes between the rating and the cards of the board. */
  Command swap() {
    return Command.of(
            Texts.get("dialogue.command.rating"),
            Texts.get("dialogue.command.ratingHelp"),
            this::doSwap)
        .withIcon(Icons.RATING)
        .withShortcut(RoomKeys.RATING.keys());
  }

  private void doSwap() {
    if (board.shape().rating().isEmpty()) {
      hands.say(Texts.get("dialogue.rating.notHere"));
      return;
    }
    board.showRating(!board.ratingProperty().get());
    hands.focusWork();
  }

  /** Goes to the next pair that is not wholly rated. */
  Command nextPair() {
    return Command.of(
            Texts.get("dialogue.command.nextPair"),
            Texts.get("dialogue.command.nextPairHelp"),
            () -> {
              rating.nextPair();
              hands.focusWork();
            })
        .withIcon(Icons.FORWARD)
        .withShortcut(RoomKeys.NEXT_PAIR.keys());
  }

  /** Makes cards of what is weak. */
  Command weakCards() {
    return Command.of(
            Texts.get("dialogue.command.weakCards"),
            Texts.get("dialogue.command.weakCardsHelp"),
            rating::makeCards)
        .withIcon(Icons.NEW)
        .withShortcut(RoomKeys.WEAK_CARDS.keys());
  }

  /** All of them; on a board that is not rated there are none. */
  List<Command> all() {
    return board.shape().rating().isEmpty()
        ? List.of()
        : board.shape().rating().orElseThrow().isOfPairs()
            ? List.of(swap(), nextPair(), weakCards())
            : List.of(swap(), weakCards());
  }
}
