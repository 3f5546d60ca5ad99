package dk.medspil.desktop.dialogue;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.NumberField;
import dk.medspil.desktop.dialogue.HarvestModel.Asking;
import dk.medspil.domain.dialogue.Votes;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Asks how many dots a card or a group has, as counted from hands in the air. */
final class DotsQuestion extends VBox {
  private final NumberField field = new NumberField(0, Votes.MOST);
  private final HarvestModel harvest;
  private final VoteModel votes;
  private final Runnable done;

  DotsQuestion(Asking.Dots asking, HarvestModel harvest, VoteModel votes, Runnable done) {
    this.harvest = harvest;
    this.votes = votes;
    this.done = done;
    getStyleClass().add("panel-question");
    var label = new Label(Texts.get("dialogue.dots.howMany"));
    label.setLabelFor(field);
    label.setWrapText(true);
    label.getStyleClass().add("field-label");
    field.setText(Integer.toString(asking.now()));
    field.setAccessibleHelp(Texts.get("dialogue.dots.howManyHelp"));
    var set =
        Command.of(
                Texts.get("dialogue.dots.set"), Texts.get("dialogue.dots.howManyHelp"), this::set)
            .button();
    var leave =
        Command.of(Texts.get("dialogue.leave"), Texts.get("dialogue.leaveHelp"), this::leave)
            .linkButton();
    var buttons = new HBox(set, leave);
    buttons.getStyleClass().add("page-head");
    getChildren().setAll(label, field, buttons);
    addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
  }

  void focus() {
    field.requestFocus();
    field.selectAll();
  }

  private void keys(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && field.isFocused()) {
      event.consume();
      set();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      leave();
    }
  }

  private void set() {
    harvest.cancel();
    field.number().ifPresent(votes::set);
    done.run();
  }

  private void leave() {
    harvest.cancel();
    done.run();
  }
}
