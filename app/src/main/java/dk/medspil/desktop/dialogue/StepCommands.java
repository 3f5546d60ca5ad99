package dk.medspil.desktop.dialogue;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.frame.RoomKeys;
import dk.medspil.domain.dialogue.Step;

/** Goes through the steps of a board and their questions, by keys or by a clicker. */
final class StepCommands {
  private final BoardModel model;
  private final BoardCommands.Hands hands;

  StepCommands(BoardModel model, BoardCommands.Hands hands) {
    this.model = model;
    this.hands = hands;
  }

  Command clickOn() {
    return clicker(RoomKeys.ON, 1);
  }

  Command clickBack() {
    return clicker(RoomKeys.BACK, -1);
  }

  Command nextQuestion() {
    return Command.of(
            Texts.get("dialogue.command.nextQuestion"),
            Texts.get("dialogue.command.questionHelp"),
            () -> model.askNext(1))
        .withIcon(Icons.DOWN)
        .withShortcut(RoomKeys.NEXT_QUESTION.keys());
  }

  Command previousQuestion() {
    return Command.of(
            Texts.get("dialogue.command.previousQuestion"),
            Texts.get("dialogue.command.questionHelp"),
            () -> model.askNext(-1))
        .withIcon(Icons.UP)
        .withShortcut(RoomKeys.PREVIOUS_QUESTION.keys());
  }

  Command next() {
    return Command.of(
            Texts.get("dialogue.command.nextStep"),
            Texts.get("dialogue.command.stepHelp"),
            () -> go(model.shape().from(model.stepProperty().get(), 1)))
        .withShortcut(RoomKeys.NEXT_STEP.keys());
  }

  Command previous() {
    return Command.of(
            Texts.get("dialogue.command.previousStep"),
            Texts.get("dialogue.command.stepHelp"),
            () -> go(model.shape().from(model.stepProperty().get(), -1)))
        .withShortcut(RoomKeys.PREVIOUS_STEP.keys());
  }

  private void go(Step step) {
    model.goTo(step);
    hands.focusLine();
  }

  /** The keys of a clicker go through the steps. */
  private Command clicker(RoomKeys keys, int by) {
    return Command.of(
            Texts.get("dialogue.command.clicker"),
            Texts.get("dialogue.command.stepHelp"),
            () -> go(model.shape().from(model.stepProperty().get(), by)))
        .withShortcut(keys.keys());
  }
}
