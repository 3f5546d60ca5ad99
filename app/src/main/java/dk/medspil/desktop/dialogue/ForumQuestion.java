package dk.medspil.desktop.dialogue;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.dialogue.HarvestModel.Asking;
import dk.medspil.domain.forum.Forum;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Asks which other forum a card is raised to. */
final class ForumQuestion extends VBox {
  private static final int ROWS_SHOWN = 7;

  private final ListView<Forum> list = new ListView<>();
  private final Asking.Forums asking;
  private final HarvestModel harvest;
  private final Runnable done;

  ForumQuestion(Asking.Forums asking, HarvestModel harvest, Runnable done) {
    this.asking = asking;
    this.harvest = harvest;
    this.done = done;
    getStyleClass().add("panel-question");
    addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
    var label = new Label(Texts.get("dialogue.raise.label"));
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
        raise();
      }
    });
    var raise =
        Command.of(Texts.get("dialogue.raise.send"), Texts.get("dialogue.raise.help"), this::raise)
            .button();
    var leave =
        Command.of(Texts.get("dialogue.leave"), Texts.get("dialogue.leaveHelp"), this::leave)
            .linkButton();
    getChildren().setAll(label, list, raise, leave);
  }

  void focus() {
    list.requestFocus();
  }

  private void keys(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && list.isFocused()) {
      event.consume();
      raise();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      leave();
    }
  }

  private void raise() {
    harvest.raise(asking.note(), list.getSelectionModel().getSelectedItem());
    done.run();
  }

  private void leave() {
    harvest.cancel();
    done.run();
  }

  private static final class Cell extends ListCell<Forum> {
    @Override
    protected void updateItem(@Nullable Forum forum, boolean empty) {
      super.updateItem(forum, empty);
      setText(forum == null || empty ? null : forum.name());
    }
  }
}
