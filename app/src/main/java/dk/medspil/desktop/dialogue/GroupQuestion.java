package dk.medspil.desktop.dialogue;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.dialogue.HarvestModel.Asking;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Asks what a card is grouped with; groups and cards that look like it come first. */
final class GroupQuestion extends VBox {
  private static final int ROWS_SHOWN = 7;

  private final ListView<GroupModel.Choice> list = new ListView<>();
  private final Asking.Grouping asking;
  private final HarvestModel harvest;
  private final GroupModel groups;
  private final Runnable done;

  GroupQuestion(Asking.Grouping asking, HarvestModel harvest, GroupModel groups, Runnable done) {
    this.asking = asking;
    this.harvest = harvest;
    this.groups = groups;
    this.done = done;
    getStyleClass().add("panel-question");
    addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
    var label = new Label(Texts.get("dialogue.group.with"));
    label.setLabelFor(list);
    label.setWrapText(true);
    label.getStyleClass().add("field-label");
    list.getItems().setAll(asking.choices());
    list.setCellFactory(view -> new Cell());
    list.setPrefHeight(Math.min(asking.choices().size(), ROWS_SHOWN) * 44.0 + 4);
    list.setAccessibleText(label.getText());
    list.getSelectionModel().selectFirst();
    list.setOnMouseClicked(event -> {
      if (event.getClickCount() == 2) {
        group();
      }
    });
    var group =
        Command.of(
                Texts.get("dialogue.group.make"), Texts.get("dialogue.group.makeHelp"), this::group)
            .button();
    var leave =
        Command.of(Texts.get("dialogue.leave"), Texts.get("dialogue.leaveHelp"), this::leave)
            .linkButton();
    getChildren().setAll(label, list, group, leave);
  }

  void focus() {
    list.requestFocus();
  }

  private void keys(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && list.isFocused()) {
      event.consume();
      group();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      leave();
    }
  }

  private void group() {
    harvest.cancel();
    groups.group(asking.note().id(), list.getSelectionModel().getSelectedItem().with());
    done.run();
  }

  private void leave() {
    harvest.cancel();
    done.run();
  }

  private static final class Cell extends ListCell<GroupModel.Choice> {
    Cell() {
      setWrapText(true);
      // A cell that asks for no width gets that of the list and wraps its words.
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(GroupModel.@Nullable Choice choice, boolean empty) {
      super.updateItem(choice, empty);
      setText(
          choice == null || empty
              ? null
              : switch (choice.kind()) {
                case GROUP -> Texts.get("dialogue.group.row", choice.words());
                case SIMILAR -> Texts.get("dialogue.group.similarRow", choice.words());
                case OTHER -> choice.words();
              });
    }
  }
}
