package dk.medspil.desktop.meeting;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.StatusPill;
import dk.medspil.desktop.control.Tone;
import dk.medspil.desktop.control.WhileShown;
import dk.medspil.desktop.frame.Preference;
import dk.medspil.desktop.hall.Hall;
import dk.medspil.desktop.hall.HallPane;
import dk.medspil.desktop.hall.HallPicture;
import dk.medspil.desktop.hall.HallScreenPick;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** "Salen ser": what the room sees now, where, and what it can be shown instead. */
final class HoldHallCard {
  private final HoldRoom room;
  private final Hall hall;
  private final HallPane miniature = HallPane.miniature();
  private final StatusPill state = new StatusPill(Tone.NEUTRAL, Icons.HALL, "");
  private final Label tooLong = new Label(Texts.get("meeting.hold.tooLong"));
  private final Button startOrStop = new Button();
  private final Command readBackCommand;
  private final Button readBack;
  private final Button turn;
  private final Card view;

  HoldHallCard(HoldModel model, HoldRoom room, HoldHallCommands commands) {
    this.room = room;
    hall = room.hall();
    miniature.turnedProperty().bind(hall.turnedProperty());
    miniature.darkProperty().bind(hall.darkProperty());
    var frame = new StackPane(miniature);
    frame.getStyleClass().add("hold-miniature");
    tooLong.setGraphic(Icons.ACTION_NEEDED.node());
    tooLong.getStyleClass().add("warning-text");
    tooLong.setWrapText(true);
    tooLong.visibleProperty().bind(miniature.tooLongProperty());
    tooLong.managedProperty().bind(tooLong.visibleProperty());
    readBackCommand = commands.readBack();
    readBack = small(readBackCommand);
    turn =
        small(
            Command.of(
                Texts.get("meeting.hold.turn"), Texts.get("meeting.hold.turnHelp"), this::turn));
    turn.visibleProperty().bind(miniature.pagesProperty().greaterThan(1));
    turn.managedProperty().bind(turn.visibleProperty());
    state.withoutGround();
    var grid =
        grid(
            List.of(
                small(startOrStop),
                small(commands.item()),
                small(commands.agenda()),
                small(commands.since()),
                readBack,
                small(commands.board()),
                small(commands.plan()),
                small(commands.wheel())));
    Button black = commands.blank().buttonWithKey();
    black.getStyleClass().add("small");
    black.setMaxWidth(Double.MAX_VALUE);
    var screen =
        HallScreenPick.whenNeeded(
            hall, name -> Preference.HALL_SCREEN.remember(model.frame().work(), name));
    var content = new VBox(frame, tooLong, turn, screen, grid, black);
    content.getStyleClass().add("hold-hall");
    view = new Card(Texts.get("meeting.hold.hall"), state, content);
    WhileShown.in(view, hall.stateProperty()).subscribe(now -> refresh());
    WhileShown.in(view, hall.pictureProperty()).subscribe(now -> refresh());
    model.pictureProperty().subscribe(this::refresh);
    WhileShown.in(view, hall.stateProperty()).subscribe(now -> refreshStart(commands));
  }

  Region view() {
    return view;
  }

  private void refresh() {
    Hall.State now = hall.stateProperty().get();
    miniature
        .pictureProperty()
        .set(now == Hall.State.BLANK ? new HallPicture.Blank() : hall.pictureProperty().get());
    switch (now) {
      case CLOSED -> state.show(Tone.NEUTRAL, Icons.HALL, Texts.get("meeting.hold.hall.closed"));
      case ON_SECOND_SCREEN ->
          state.show(Tone.SUCCESS, Icons.HALL, Texts.get("meeting.hold.hall.second"));
      case REHEARSAL ->
          state.show(Tone.ACCENT, Icons.HALL, Texts.get("meeting.hold.hall.rehearsal"));
      case BLANK -> state.show(Tone.WARNING, Icons.HIDDEN, Texts.get("meeting.hold.hall.black"));
      case FROZEN -> state.show(Tone.WARNING, Icons.HALL, Texts.get("meeting.hold.hall.frozen"));
      case WAITING_FOR_SCREEN ->
          state.show(Tone.WARNING, Icons.WAITING, Texts.get("meeting.hold.hall.waiting"));
    }
    readBackCommand.explain(
        readBack,
        room.canReadBack()
            ? Optional.empty()
            : Optional.of(Texts.get("meeting.hold.show.nothingToRead")));
  }

  private void refreshStart(HoldHallCommands commands) {
    commands.startOrStop().applyTo(startOrStop);
  }

  private void turn() {
    int page = miniature.pageProperty().get();
    int last = miniature.pagesProperty().get() - 1;
    hall.turnedProperty().set(hall.turnedProperty().get() + (page < last ? 1 : -page));
  }

  private static GridPane grid(List<Button> buttons) {
    var grid = new GridPane();
    grid.getStyleClass().add("hold-hall-grid");
    for (int i = 0; i < buttons.size(); i++) {
      Button button = buttons.get(i);
      GridPane.setFillWidth(button, true);
      grid.add(button, i % 2, i / 2);
    }
    for (int column = 0; column < 2; column++) {
      var half = new ColumnConstraints();
      half.setPercentWidth(50);
      grid.getColumnConstraints().add(half);
    }
    return grid;
  }

  private static Button small(Command command) {
    return small(command.button());
  }

  private static Button small(Button button) {
    button.getStyleClass().add("small");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setMaxHeight(Double.MAX_VALUE);
    button.setWrapText(true);
    return button;
  }
}
