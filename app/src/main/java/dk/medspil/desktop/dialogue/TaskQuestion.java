package dk.medspil.desktop.dialogue;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Chip;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.dialogue.HarvestModel.Asking;
import dk.medspil.desktop.frame.Drafts;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.calendar.TaskShorthand;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The line that makes a task of a card: what, who and when, ready for Enter. */
final class TaskQuestion extends VBox {
  private final TextArea field;
  private final FlowPane understood = new FlowPane();
  private final Asking.TaskLine asking;
  private final HarvestModel harvest;
  private final Runnable done;
  private final Drafts drafts;

  TaskQuestion(Asking.TaskLine asking, HarvestModel harvest, Runnable done) {
    this.asking = asking;
    this.harvest = harvest;
    this.done = done;
    getStyleClass().add("panel-question");
    field = new TextArea(asking.line());
    field.setWrapText(true);
    field.setPrefRowCount(3);
    field.setAccessibleHelp(Texts.get("dialogue.task.help"));
    var label = new Label(Texts.get("dialogue.task.label"));
    label.setLabelFor(field);
    label.setWrapText(true);
    label.getStyleClass().add("field-label");
    understood.getStyleClass().add("board-facts");
    var make =
        Command.of(Texts.get("dialogue.task.make"), Texts.get("dialogue.task.help"), this::make)
            .button();
    var leave =
        Command.of(Texts.get("dialogue.leave"), Texts.get("dialogue.leaveHelp"), this::leave)
            .linkButton();
    var buttons = new HBox(make, leave);
    buttons.getStyleClass().add("page-head");
    getChildren().setAll(label, field, understood, buttons);
    field.textProperty().subscribe(this::read);
    drafts = new Drafts(harvest.work());
    drafts.text(HarvestModel.taskPlace(asking.note()), field);
    drafts.restore();
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
  }

  /** Puts the caret in the line with who and when marked, so that typing replaces them. */
  void focus() {
    field.requestFocus();
    field.selectRange(asking.from(), asking.line().length());
  }

  private void read(String line) {
    TaskShorthand words = harvest.understand(line);
    List<Node> chips = new ArrayList<>();
    words.responsible().ifPresent(role -> chips.add(Chip.role(role)));
    words
        .due()
        .ifPresent(day -> {
          var chip = new Chip(DanishFormat.shortWeekdayDate(day));
          chip.setGraphic(Icons.DATE.node());
          chips.add(chip);
        });
    if (chips.isEmpty()) {
      var hint = new Label(Texts.get("dialogue.task.hint"));
      hint.setWrapText(true);
      hint.getStyleClass().addAll("small", "muted");
      chips.add(hint);
    }
    understood.getChildren().setAll(chips);
  }

  private void keys(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      make();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      leave();
    }
  }

  private void make() {
    drafts.finish();
    harvest.makeTask(asking.note(), field.getText());
    done.run();
  }

  private void leave() {
    drafts.discard();
    harvest.cancel();
    done.run();
  }
}
