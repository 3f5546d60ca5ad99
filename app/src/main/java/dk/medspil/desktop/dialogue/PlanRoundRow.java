package dk.medspil.desktop.dialogue;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Choice;
import dk.medspil.desktop.control.ChoiceRow;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.NumberField;
import dk.medspil.desktop.control.PickField;
import dk.medspil.desktop.frame.Autosave;
import dk.medspil.domain.dialogue.BoardShape;
import dk.medspil.domain.dialogue.PlannedRound;
import dk.medspil.domain.dialogue.Round;
import dk.medspil.domain.dialogue.Step;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/** One round of a plan: its step, how the room works, and its minutes. */
final class PlanRoundRow extends FlowPane {
  private final DialoguesModel model;
  private final String deck;
  private final int index;
  private final Autosave autosave;
  private final ChoiceRow<Step> step;
  private final PickField<Round> round;
  private final NumberField minutes = new NumberField(1, PlannedRound.LONGEST);
  private boolean showing;

  PlanRoundRow(DialoguesModel model, String deck, int index, BoardShape shape, Autosave autosave) {
    this.model = model;
    this.deck = deck;
    this.index = index;
    this.autosave = autosave;
    int number = index + 1;
    step =
        new ChoiceRow<>(
            Texts.get("dialogue.rounds.stepOf", number),
            shape.steps().stream()
                .map(each -> Choice.of(each, Integer.toString(each.number())))
                .toList());
    step.getStyleClass().add("roles");
    round =
        new PickField<>(
            Texts.get("dialogue.rounds.roundOf", number),
            Stream.of(Round.values()).map(each -> Choice.of(each, each.label())).toList());
    minutes.setAccessibleText(Texts.get("dialogue.rounds.minutesOf", number));
    step.valueProperty()
        .subscribe(
            (before, now) -> change(old -> new PlannedRound(now, old.round(), old.minutes())));
    round
        .valueProperty()
        .subscribe(
            (before, now) -> change(old -> new PlannedRound(old.step(), now, old.minutes())));
    autosave.watch(minutes, minutes.textProperty(), this::typed);
    var unit = new Label(Texts.get("dialogue.rounds.unit"));
    unit.setLabelFor(minutes);
    var time = new HBox(minutes, unit);
    time.getStyleClass().add("number-setting-line");
    time.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    time.setSpacing(6);
    var remove =
        Command.of(
                Texts.get("dialogue.rounds.remove", number),
                Texts.get("dialogue.editor.rowHelp"),
                this::remove)
            .withIcon(Icons.DELETE)
            .iconButton();
    getStyleClass().add("plan-round");
    getChildren().setAll(step, round, time, remove);
  }

  private void typed(String text) {
    OptionalInt number = minutes.number(text);
    if (number.isPresent()) {
      model.type(
          deck,
          "round" + index,
          now ->
              DeckEdits.round(
                  now, index, old -> new PlannedRound(old.step(), old.round(), number.getAsInt())));
    }
  }

  private void change(UnaryOperator<PlannedRound> change) {
    if (!showing) {
      autosave.flush();
      model.change(deck, now -> DeckEdits.round(now, index, change));
    }
  }

  private void remove() {
    autosave.flush();
    model.change(deck, now -> DeckEdits.withoutRound(now, index));
  }

  /** Shows the round; minutes that are being typed are left alone. */
  void show(PlannedRound now) {
    showing = true;
    step.setValue(now.step());
    round.valueProperty().set(now.round());
    autosave.show(minutes, minutes.textProperty(), Integer.toString(now.minutes()));
    showing = false;
  }
}
