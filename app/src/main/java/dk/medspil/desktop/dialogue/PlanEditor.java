package dk.medspil.desktop.dialogue;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.ButtonFlow;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.FoldingLine;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.frame.Autosave;
import dk.medspil.domain.dialogue.Deck;
import dk.medspil.domain.dialogue.PlannedRound;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The plan of a deck being edited: who speaks at each step, and for how long. */
final class PlanEditor extends VBox {
  private final DialoguesModel model;
  private final String deck;
  private final Autosave autosave;
  private final Label sum = new Label();
  private final VBox list = new VBox();
  private final Button usual;
  private final List<PlanRoundRow> rows = new ArrayList<>();

  PlanEditor(DialoguesModel model, String deck, Autosave autosave) {
    this.model = model;
    this.deck = deck;
    this.autosave = autosave;
    getStyleClass().add("plan-editor");
    var heading = new Label(Texts.get("dialogue.rounds.heading"));
    heading.getStyleClass().add("semibold");
    sum.getStyleClass().add("muted");
    list.getStyleClass().add("prompt-rows");
    var add =
        Command.of(
                Texts.get("dialogue.rounds.add"),
                Texts.get("dialogue.rounds.addHelp"),
                () -> change(DeckEdits::plusRound))
            .withIcon(Icons.NEW)
            .button();
    usual =
        Command.of(
                Texts.get("dialogue.rounds.usual"),
                Texts.get("dialogue.rounds.usualHelp"),
                () -> change(DeckEdits::usualPlan))
            .linkButton();
    var buttons = new ButtonFlow();
    buttons.getStyleClass().add("deck-actions");
    buttons.getChildren().setAll(add, usual);
    getChildren().setAll(new FoldingLine(heading, sum), list, buttons);
  }

  private void change(java.util.function.UnaryOperator<Deck> change) {
    autosave.flush();
    model.change(deck, change);
  }

  /** Shows the plan; minutes that are being typed are left alone. */
  void show(Deck now) {
    List<PlannedRound> plan = now.shape().rounds();
    while (rows.size() > plan.size()) {
      rows.removeLast();
    }
    while (rows.size() < plan.size()) {
      rows.add(new PlanRoundRow(model, deck, rows.size(), now.shape(), autosave));
    }
    for (int i = 0; i < plan.size(); i++) {
      rows.get(i).show(plan.get(i));
    }
    if (!list.getChildren().equals(rows)) {
      list.getChildren().setAll(rows);
    }
    usual.setVisible(plan.isEmpty());
    usual.setManaged(plan.isEmpty());
    sum.setText(
        plan.isEmpty()
            ? Texts.get("dialogue.rounds.none")
            : Texts.get("dialogue.rounds.sum", plan.size(), PlannedRound.minutes(plan)));
  }
}
