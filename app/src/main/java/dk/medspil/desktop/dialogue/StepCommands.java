package dk.medspil.desktop.dialogue;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
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
    return clicker("Page Down", 1);
  }

  Command clickBack() {
    return clicker("Page Up", -1);
  }

  Command nextQuestion() {
    return Command.of(
            Texts.get("dialogue.command.nextQuestion"),
            Texts.get("dialogue.command.questionHelp"),
            () -> model.askNext(1))
        .withIcon(Icons.DOWN)
        .withShortcut("Alt+Page Down");
  }

  Command previousQuestion() {
    return Command.of(
            Texts.get("dialogue.command.previousQuestion"),
            Texts.get("dialogue.command.questionHelp"),
            () -> model.askNext(-1))
        .withIcon(Icons.UP)
        .withShortcut("Alt+Page Up");
  }

  Command next() {
    return Command.of(
            Texts.get("dialogue.command.nextStep"),
            Texts.get("dialogue.command.stepHelp"),
            () -> go(model.shape().from(model.stepProperty().get(), 1)))
        .withShortcut("Shortcut+Right");
  }

  Command previous() {
    return Command.of(
            Texts.get("dialogue.command.previousStep"),
            Texts.get("dialogue.command.stepHelp"),
            () -> go(model.shape().from(model.stepProperty().get(), -1)))
        .withShortcut("Shortcut+Left");
  }

  private void go(Step step) {
    model.goTo(step);
    hands.focusLine();
  }

  /** The keys of a clicker go through the steps. */
  private Command clicker(String keys, int by) {
    return Command.of(
            Texts.get("dialogue.command.clicker"),
            Texts.get("dialogue.command.stepHelp"),
            () -> go(model.shape().from(model.stepProperty().get(), by)))
        .withShortcut(keys);
  }
}
