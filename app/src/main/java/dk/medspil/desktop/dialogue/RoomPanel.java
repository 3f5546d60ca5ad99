package dk.medspil.desktop.dialogue;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.WhileShown;
import dk.medspil.desktop.hall.Hall;
import dk.medspil.desktop.hall.HallBoard;
import dk.medspil.desktop.hall.HallPane;
import dk.medspil.desktop.hall.HallPicture;
import dk.medspil.desktop.hall.HallScreenPick;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What the room sees, in little, and whether its screen is on. */
final class RoomPanel extends StackPane {
  private final Label fact = new Label();
  private final Label state = new Label();
  private final Label tooLong = new Label(Texts.get("dialogue.room.tooLong"));

  /**
   * @param remember keeps the name of the screen that was chosen
   */
  RoomPanel(Hall hall, Command start, Consumer<String> remember) {
    HallPane miniature = HallPane.miniature();
    miniature.pictureProperty().bind(hall.pictureProperty());
    miniature.turnedProperty().bind(hall.turnedProperty());
    miniature.darkProperty().bind(hall.darkProperty());
    var framed = new StackPane(miniature);
    framed.getStyleClass().add("hall-miniature");
    tooLong.setGraphic(Icons.ACTION_NEEDED.node());
    tooLong.setWrapText(true);
    tooLong.getStyleClass().add("capture-warning");
    tooLong.visibleProperty().bind(miniature.tooLongProperty());
    tooLong.managedProperty().bind(miniature.tooLongProperty());
    state.getStyleClass().addAll("small", "muted");
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var line = new HBox(state, gap, turn(hall, -1), turn(hall, 1), start.iconButton());
    line.getStyleClass().add("question-line");
    var content = new VBox(framed, tooLong, line, HallScreenPick.whenNeeded(hall, remember));
    content.getStyleClass().add("room-content");
    getChildren().setAll(new Card(Texts.get("dialogue.room.title"), fact, content));
    WhileShown.in(this, hall.pictureProperty()).subscribe(this::tell);
    WhileShown.in(this, hall.stateProperty()).subscribe(now -> state.setText(state(now)));
  }

  private static javafx.scene.control.Button turn(Hall hall, int by) {
    return Command.of(
            Texts.get(by < 0 ? "dialogue.room.back" : "dialogue.room.on"),
            Texts.get("dialogue.room.turnHelp"),
            () -> hall.turnedProperty().set(hall.turnedProperty().get() + by))
        .withIcon(by < 0 ? Icons.BACK : Icons.FORWARD)
        .iconButton();
  }

  private void tell(HallPicture picture) {
    fact.setText(
        switch (picture) {
          case HallBoard.BoardStep step ->
              Texts.get("dialogue.room.step", step.step().number(), step.cards().size());
          case HallBoard.FourSteps steps ->
              Texts.get(
                  "dialogue.room.all",
                  steps.columns().stream().mapToInt(java.util.List::size).sum());
          case HallBoard.Dots dots ->
              Texts.get("dialogue.room.dots", dots.step().number(), dots.given());
          case HallBoard.Question question ->
              Texts.get("dialogue.room.question", question.step().number());
          case HallBoard.Round round -> round.title();
          case HallBoard.Matrix matrix -> Texts.get("dialogue.view.rating");
          case HallBoard.Rated rated -> rated.title();
          default -> "";
        });
  }

  private static String state(Hall.State now) {
    return switch (now) {
      case CLOSED -> Texts.get("dialogue.room.closed");
      case ON_SECOND_SCREEN -> Texts.get("dialogue.room.second");
      case REHEARSAL -> Texts.get("dialogue.room.rehearsal");
      case BLANK -> Texts.get("dialogue.room.blank");
      case FROZEN -> Texts.get("dialogue.room.frozen");
      case WAITING_FOR_SCREEN -> Texts.get("dialogue.room.waiting");
    };
  }
}
