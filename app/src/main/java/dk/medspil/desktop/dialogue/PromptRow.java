package dk.medspil.desktop.dialogue;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Choice;
import dk.medspil.desktop.control.ChoiceRow;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.frame.Autosave;
import dk.medspil.domain.dialogue.Deck;
import dk.medspil.domain.dialogue.Step;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A question of a deck being edited: its words, its step, its place. */
final class PromptRow extends HBox {
  private final DialoguesModel model;
  private final String deck;
  private final Autosave autosave;
  private final TextField text = new TextField();
  private final ChoiceRow<Step> step;
  private boolean showing;

  /**
   * @param steps the steps of the deck, among which the question can be moved
   */
  PromptRow(DialoguesModel model, String deck, String prompt, List<Step> steps, Autosave autosave) {
    this.step = new ChoiceRow<>(Texts.get("dialogue.editor.step"), choices(steps));
    this.model = model;
    this.deck = deck;
    this.autosave = autosave;
    getStyleClass().add("prompt-row");
    HBox.setHgrow(text, Priority.ALWAYS);
    text.setAccessibleText(Texts.get("dialogue.editor.question"));
    step.getStyleClass().add("roles");
    autosave.watch(
        text,
        text.textProperty(),
        words -> model.type(deck, prompt, now -> DeckEdits.worded(now, prompt, words)));
    step.valueProperty()
        .subscribe((before, now) -> {
          if (!showing) {
            change(shown -> DeckEdits.inStep(shown, prompt, now));
          }
        });
    getChildren()
        .setAll(
            text,
            step,
            button("dialogue.editor.up", Icons.UP, now -> DeckEdits.moved(now, prompt, -1)),
            button("dialogue.editor.down", Icons.DOWN, now -> DeckEdits.moved(now, prompt, 1)),
            button("dialogue.editor.remove", Icons.DELETE, now -> DeckEdits.without(now, prompt)));
  }

  private static List<Choice<Step>> choices(List<Step> steps) {
    return steps.stream().map(step -> Choice.of(step, Integer.toString(step.number()))).toList();
  }

  private javafx.scene.control.Button button(
      String key, Icons icon, java.util.function.UnaryOperator<Deck> change) {
    return Command.of(Texts.get(key), Texts.get("dialogue.editor.rowHelp"), () -> change(change))
        .withIcon(icon)
        .iconButton();
  }

  private void change(java.util.function.UnaryOperator<Deck> change) {
    autosave.flush();
    model.change(deck, change);
  }

  /** Shows the question; words that are being typed are left alone. */
  void show(Deck.Prompt now) {
    autosave.show(text, text.textProperty(), now.text());
    showing = true;
    step.setValue(now.step());
    showing = false;
  }
}
