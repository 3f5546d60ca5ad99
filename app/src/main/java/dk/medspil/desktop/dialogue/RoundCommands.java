package dk.medspil.desktop.dialogue;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.frame.RoomKeys;
import dk.medspil.domain.dialogue.PlannedRound;
import dk.medspil.domain.dialogue.Round;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rounds a room can work in, those of the plan and any other. */
final class RoundCommands {
  private final BoardModel board;
  private final BoardActs acts;
  private final BoardCommands.Hands hands;

  RoundCommands(BoardModel board, BoardActs acts, BoardCommands.Hands hands) {
    this.board = board;
    this.acts = acts;
    this.hands = hands;
  }

  /** Begins the next round of the plan. */
  Command next() {
    return Command.of(
            Texts.get("dialogue.command.nextRound"),
            Texts.get("dialogue.command.nextRoundHelp"),
            begin(acts.rounds()::next))
        .withIcon(Icons.FORWARD)
        .withShortcut(RoomKeys.NEXT_ROUND.keys());
  }

  /** The rounds of the plan, each with its step and its minutes. */
  List<Command> planned() {
    List<PlannedRound> plan = acts.rounds().plan();
    return IntStream.range(0, plan.size())
        .mapToObj(index ->
            Command.of(
                inWords(index, plan.get(index)),
                RoundWords.how(plan.get(index).round()),
                begin(() -> acts.rounds().begin(index))))
        .toList();
  }

  private String inWords(int index, PlannedRound round) {
    return Texts.get(
        "dialogue.rounds.row",
        index + 1,
        board.shape().title(round.step()),
        round.round().label(),
        round.minutes());
  }

  /** Any round, for as long as it usually takes. */
  List<Command> any() {
    return Stream.of(Round.values())
        .map(round ->
            Command.of(
                Texts.get("dialogue.round.start", round.label(), round.usual().toMinutes()),
                RoundWords.how(round),
                begin(() -> acts.clock().start(round, round.usual()))))
        .toList();
  }

  private Runnable begin(Runnable round) {
    return () -> {
      round.run();
      hands.focusLine();
    };
  }

  /** The one that has a shortcut, on a board with a plan. */
  List<Command> all() {
    return acts.rounds().plan().isEmpty() ? List.of() : List.of(next());
  }
}
