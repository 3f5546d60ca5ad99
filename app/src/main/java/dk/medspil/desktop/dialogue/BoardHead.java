package dk.medspil.desktop.dialogue;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.ButtonFlow;
import dk.medspil.desktop.control.Choice;
import dk.medspil.desktop.control.ChoiceRow;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.FoldingLine;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.frame.Autosave;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Place;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.dialogue.Note;
import dk.medspil.domain.meeting.MeetingState;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The board's title, the way back, and what the whole board can be made to do. */
final class BoardHead extends HBox {
  private final Frame frame;
  private final Autosave autosave;
  private final StackPane back = new StackPane();
  private final TextField title = new TextField();
  private final ButtonFlow actions = new ButtonFlow();
  private final Button reveal;
  private final Command revealing;
  private final BoardMenu board;
  private Optional<Way> way = Optional.empty();

  /** Where the way back leads, and what is said of it. */
  private record Way(String name, Place to) {}

  BoardHead(
      Frame frame, BoardModel model, BoardActs acts, Autosave autosave, BoardCommands commands) {
    this.frame = frame;
    this.autosave = autosave;
    this.revealing = commands.reveal();
    getStyleClass().addAll("page-head", "board-head");
    setMinHeight(USE_PREF_SIZE);
    title.setAccessibleText(Texts.get("dialogue.title.label"));
    title.getStyleClass().addAll("quiet", "board-title");
    title.setOnAction(event -> autosave.flush());
    autosave.watch(title, title.textProperty(), model::retitle);
    back.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    var under = new ButtonFlow();
    under.getChildren().setAll(back, side(model, commands));
    under.getStyleClass().add("board-under");
    var middle = new VBox(title, under);
    middle.setMinWidth(0);
    board = new BoardMenu(frame, model);
    var views = new ViewMenu(model, commands);
    reveal = revealing.buttonWithKey();
    reveal.getStyleClass().add("accent");
    actions
        .getChildren()
        .setAll(
            new ClockMenu(
                acts.clock(),
                acts.rounds(),
                commands,
                Bindings.createObjectBinding(
                    () -> model.shape().rounds() + " " + acts.rounds().atProperty().get(),
                    model.pictureProperty(),
                    acts.rounds().atProperty())),
            views.sort(),
            views.view(),
            reveal,
            board.button());
    // They are about cards, and the line is for what the room does now.
    for (Region ofCards : List.of(views.sort(), reveal)) {
      ofCards.visibleProperty().bind(model.ratingProperty().not());
      ofCards.managedProperty().bind(ofCards.visibleProperty());
    }
    actions.getStyleClass().add("board-actions");
    var line = new FoldingLine(middle, actions, 20);
    HBox.setHgrow(line, Priority.ALWAYS);
    getChildren().setAll(line);
  }

  /** Chooses between what is rated and the cards; of no use on a board that is not rated. */
  private static ChoiceRow<Boolean> side(BoardModel model, BoardCommands commands) {
    var side =
        new ChoiceRow<>(
            commands.rating().swap().name(),
            List.of(
                Choice.of(false, Texts.get("dialogue.rating.cards")),
                Choice.of(true, Texts.get("dialogue.rating.rate"), Icons.RATING)));
    side.getStyleClass().add("segment");
    side.setAccessibleHelp(commands.rating().swap().help());
    side.valueProperty().subscribe(model::showRating);
    model.ratingProperty().subscribe(side::setValue);
    model
        .pictureProperty()
        .subscribe(now -> {
          side.setVisible(model.shape().rating().isPresent());
          side.setManaged(side.isVisible());
        });
    return side;
  }

  /** Opens what can be done with the whole board. */
  Command wholeBoard() {
    return board.command();
  }

  /** Offers the drawer with room and card while there is no place for them beside the board. */
  void offerDrawer(ObservableBooleanValue narrow, BooleanProperty open) {
    var drawer = new ToggleButton(Texts.get("dialogue.drawer.name"));
    drawer.setAccessibleHelp(Texts.get("dialogue.drawer.help"));
    drawer.setMinWidth(USE_PREF_SIZE);
    drawer.selectedProperty().bindBidirectional(open);
    drawer.visibleProperty().bind(narrow);
    drawer.managedProperty().bind(narrow);
    actions.getChildren().add(actions.getChildren().size() - 2, drawer);
  }

  /** Shows the board; a title that is being typed is left alone. */
  void show(BoardPicture shown) {
    Way now = way(shown);
    if (!way.equals(Optional.of(now))) {
      way = Optional.of(now);
      back.getChildren().setAll(link(now));
    }
    autosave.show(title, title.textProperty(), shown.record().board().title());
    boolean any = shown.record().notes().stream().anyMatch(Note::hidden);
    revealing.explain(
        reveal, any ? Optional.empty() : Optional.of(Texts.get("dialogue.reveal.none")));
  }

  private static Way way(BoardPicture shown) {
    return shown
        .meeting()
        .map(meeting ->
            new Way(
                shown
                    .item()
                    .map(item ->
                        Texts.get(
                            "dialogue.back.item",
                            item.number(),
                            DanishFormat.shortWeekdayDate(meeting.date())))
                    .orElseGet(() ->
                        Texts.get(
                            "dialogue.back.meeting",
                            DanishFormat.shortWeekdayDate(meeting.date()))),
                new Place.MeetingAt(meeting.id(), stage(meeting.state()))))
        .orElseGet(() -> new Way(Texts.get("dialogue.back.list"), new Place.Dialogues()));
  }

  private Button link(Way to) {
    Button button =
        Command.of(to.name(), Texts.get("dialogue.back.help"), () -> frame.go(to.to()))
            .withIcon(Icons.BACK)
            .linkButton();
    button.getStyleClass().add("small");
    // It gives way to the buttons; its tooltip says the rest.
    button.setMinWidth(0);
    return button;
  }

  private static Place.Stage stage(MeetingState state) {
    return switch (state) {
      case PLANNED, AGENDA_SENT -> Place.Stage.PREPARE;
      case RUNNING -> Place.Stage.HOLD;
      case HELD -> Place.Stage.MINUTES;
    };
  }
}
