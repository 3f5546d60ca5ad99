package dk.medspil.desktop.dialogue;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.EmptyState;
import dk.medspil.desktop.dialogue.HarvestModel.Asking;
import dk.medspil.domain.calendar.DanishFormat;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Asks which agenda item a card belongs under. */
final class ItemQuestion extends VBox {
  private static final int ROWS_SHOWN = 7;

  private final ListView<Target> list = new ListView<>();
  private final Asking.Item asking;
  private final HarvestModel harvest;
  private final Runnable done;

  ItemQuestion(Asking.Item asking, HarvestModel harvest, Runnable done, Runnable planMeeting) {
    this.asking = asking;
    this.harvest = harvest;
    this.done = done;
    getStyleClass().add("panel-question");
    addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
    var leave =
        Command.of(Texts.get("dialogue.leave"), Texts.get("dialogue.leaveHelp"), this::leave)
            .linkButton();
    if (asking.choices().isEmpty()) {
      getChildren()
          .setAll(
              new EmptyState(
                  Texts.get("dialogue.item.none"),
                  Command.of(
                      Texts.get("dialogue.item.plan"),
                      Texts.get("dialogue.item.planHelp"),
                      planMeeting)),
              leave);
      return;
    }
    var meeting = asking.choices().getFirst().meeting();
    var label =
        new Label(
            Texts.get(
                "dialogue.item.label",
                meeting.title(),
                DanishFormat.shortWeekdayDate(meeting.date())));
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
        send();
      }
    });
    var send =
        Command.of(Texts.get("dialogue.item.send"), Texts.get("dialogue.item.help"), this::send)
            .button();
    getChildren().setAll(label, list, send, leave);
  }

  void focus() {
    if (asking.choices().isEmpty()) {
      lookupAll(".button").stream().findFirst().ifPresent(javafx.scene.Node::requestFocus);
    } else {
      list.requestFocus();
    }
  }

  private void keys(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && list.isFocused()) {
      event.consume();
      send();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      leave();
    }
  }

  private void send() {
    harvest.send(asking.note(), list.getSelectionModel().getSelectedItem());
    done.run();
  }

  private void leave() {
    harvest.cancel();
    done.run();
  }

  private static final class Cell extends ListCell<Target> {
    @Override
    protected void updateItem(@Nullable Target target, boolean empty) {
      super.updateItem(target, empty);
      setText(
          target == null || empty
              ? null
              : Texts.get("dialogue.item.row", target.number(), target.item().title()));
    }
  }
}
