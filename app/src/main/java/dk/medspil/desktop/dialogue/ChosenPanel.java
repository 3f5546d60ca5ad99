package dk.medspil.desktop.dialogue;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.KeyCap;
import dk.medspil.desktop.control.Rows;
import dk.medspil.desktop.dialogue.HarvestModel.Asking;
import dk.medspil.domain.dialogue.Note;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The chosen card and what can be done with it; a question about it takes the actions' place. */
final class ChosenPanel extends StackPane {
  private final Label words = new Label();
  private final VBox heading = new VBox();
  private final StackPane below = new StackPane();
  private final BoardModel model;
  private final HarvestModel harvest;
  private final Rows actions;
  private final Button hide;
  private final Runnable focusLine;
  private final Runnable planMeeting;

  /**
   * @param focusLine called when a question was answered or left
   * @param planMeeting makes a meeting, when there is none to send a card to
   */
  ChosenPanel(
      BoardModel model,
      HarvestModel harvest,
      BoardCommands commands,
      Runnable focusLine,
      Runnable planMeeting) {
    this.model = model;
    this.harvest = harvest;
    this.focusLine = focusLine;
    this.planMeeting = planMeeting;
    var above = new Label(Texts.get("dialogue.chosen.title"));
    above.getStyleClass().addAll("small", "muted");
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    words.getStyleClass().add("semibold");
    heading.getChildren().setAll(above, words);
    heading.getStyleClass().add("chosen-heading");
    hide = row(commands.hide());
    actions =
        new Rows(
            commands.onCard().stream()
                .map(command ->
                    command.shortcut().equals(commands.hide().shortcut()) ? hide : row(command))
                .toArray(Node[]::new));
    getChildren()
        .setAll(
            Card.untitled(Texts.get("dialogue.chosen.title"), new VBox(heading, below)).flush());
    model.chosenProperty().subscribe(now -> show());
    model.pictureProperty().subscribe(now -> show());
    harvest.askingProperty().subscribe(this::ask);
  }

  private void show() {
    Optional<Note> note = model.chosenNote();
    words.setText(note.map(Note::text).orElse(Texts.get("dialogue.chosen.none")));
    actions.setDisable(note.isEmpty());
    boolean hidden = note.filter(Note::hidden).isPresent();
    hide.setText(Texts.get(hidden ? "dialogue.command.show" : "dialogue.command.hide"));
    hide.setAccessibleText(hide.getText());
  }

  private void ask(Asking asking) {
    below
        .getChildren()
        .setAll(
            switch (asking) {
              case Asking.Nothing() -> actions;
              case Asking.TaskLine line -> new TaskQuestion(line, harvest, focusLine);
              case Asking.Item item -> new ItemQuestion(item, harvest, focusLine, planMeeting);
            });
    // Focus goes in when the nodes are in the window.
    switch (below.getChildren().getFirst()) {
      case TaskQuestion line -> line.focus();
      case ItemQuestion items -> items.focus();
      default -> {}
    }
  }

  private static Button row(Command command) {
    Button button = command.button();
    var picture = command.icon().map(Icons::node);
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    button.getStyleClass().addAll("flat", "action-row");
    button.setMaxWidth(Double.MAX_VALUE);
    picture.ifPresent(button::setGraphic);
    var cap = command.shortcut().map(KeyCap::new);
    var name = new Label();
    name.textProperty().bind(button.textProperty());
    var line = new HBox();
    picture.ifPresent(line.getChildren()::add);
    line.getChildren().addAll(List.of(name, gap));
    cap.ifPresent(line.getChildren()::add);
    line.getStyleClass().add("action-line");
    button.setGraphic(line);
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    line.prefWidthProperty().bind(button.widthProperty().subtract(28));
    return button;
  }
}
