package dk.medspil.desktop.dialogue;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.NumberField;
import dk.medspil.domain.dialogue.Votes;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** How many dots there are and how many are left, while the room votes. */
final class VoteBar extends HBox {
  private final NumberField budget = new NumberField(0, Votes.MOST);
  private final Label left = new Label();
  private final BoardModel model;
  private final VoteModel votes;
  private final Runnable focusLine;

  VoteBar(BoardModel model, VoteModel votes, Runnable focusLine) {
    this.model = model;
    this.votes = votes;
    this.focusLine = focusLine;
    getStyleClass().addAll("nudge", "vote-bar");
    var name = new Label(Texts.get("dialogue.dots.budget"), Icons.DOT.node());
    name.setLabelFor(budget);
    name.setMinWidth(Region.USE_PREF_SIZE);
    budget.setAccessibleHelp(Texts.get("dialogue.dots.budgetHelp"));
    budget.setOnAction(event -> {
      write();
      focusLine.run();
    });
    budget
        .focusedProperty()
        .subscribe((before, focused) -> {
          if (!focused) {
            write();
          }
        });
    left.setMaxWidth(Double.MAX_VALUE);
    left.setWrapText(true);
    HBox.setHgrow(left, Priority.ALWAYS);
    var clear =
        Command.of(
                Texts.get("dialogue.dots.clear"), Texts.get("dialogue.dots.clearHelp"), this::clear)
            .linkButton();
    var end =
        Command.of(Texts.get("dialogue.dots.end"), Texts.get("dialogue.dots.endHelp"), this::end)
            .button();
    getChildren().setAll(name, budget, left, clear, end);
    model.viewProperty().subscribe(now -> show());
    model.pictureProperty().subscribe(now -> show());
  }

  private void show() {
    boolean voting = model.viewProperty().get() == RoomView.DOTS;
    setVisible(voting);
    setManaged(voting);
    votes
        .record()
        .ifPresent(record -> {
          if (!budget.isFocused()) {
            budget.setText(Integer.toString(record.board().dots()));
          }
          left.setText(Texts.get("dialogue.dots.left", Votes.given(record), Votes.left(record)));
        });
  }

  private void write() {
    int now = votes.record().map(record -> record.board().dots()).orElse(0);
    if (budget.number().isPresent() && budget.number().getAsInt() != now) {
      votes.setBudget(budget.number().getAsInt());
    } else {
      budget.setText(Integer.toString(now));
    }
  }

  private void clear() {
    votes.clear();
    focusLine.run();
  }

  private void end() {
    model.viewProperty().set(RoomView.STEP);
    focusLine.run();
  }
}
