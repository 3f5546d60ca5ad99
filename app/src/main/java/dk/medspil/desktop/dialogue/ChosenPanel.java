package dk.medspil.desktop.dialogue;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.KeyCap;
import dk.medspil.desktop.control.Rows;
import dk.medspil.desktop.dialogue.HarvestModel.Asking;
import dk.medspil.domain.dialogue.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The chosen card and what can be done with it; a question about it takes the actions' place. */
final class ChosenPanel extends StackPane {
  private final Label above = new Label();
  private final Label words = new Label();
  private final VBox heading = new VBox();
  private final StackPane below = new StackPane();
  private final BoardModel model;
  private final BoardActs acts;
  private final HarvestModel harvest;
  private final VBox similar = new VBox();
  private List<Note> suggested = List.of();
  private final Rows actions;
  private final Button hide;
  private final MenuButton more;
  private final Runnable focusLine;
  private final Runnable planMeeting;

  /**
   * @param focusLine called when a question was answered or left
   * @param planMeeting makes a meeting, when there is none to send a card to
   */
  ChosenPanel(
      BoardModel model,
      BoardActs acts,
      BoardCommands commands,
      Runnable focusLine,
      Runnable planMeeting) {
    this.model = model;
    this.acts = acts;
    this.harvest = acts.harvest();
    this.focusLine = focusLine;
    this.planMeeting = planMeeting;
    above.getStyleClass().addAll("small", "muted");
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    words.getStyleClass().add("semibold");
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    more = more(commands);
    var top = new HBox(above, gap, more);
    top.setAlignment(Pos.CENTER_LEFT);
    heading.getChildren().setAll(top, words);
    heading.getStyleClass().add("chosen-heading");
    hide = row(commands.hide());
    List<Node> rows = new ArrayList<>();
    for (Command command : commands.onCard()) {
      if (command.shortcut().equals(commands.hide().shortcut())) {
        rows.add(hide);
      } else if (command.shortcut().equals(commands.dots().shortcut())) {
        rows.add(row(command, Optional.of(new KeyCap(Texts.get("dialogue.dots.keys")))));
      } else {
        rows.add(row(command));
      }
    }
    actions = new Rows(rows.toArray(Node[]::new));
    similar.getStyleClass().add("similar-cards");
    getChildren()
        .setAll(
            Card.untitled(Texts.get("dialogue.chosen.title"), new VBox(heading, below)).flush());
    model.chosenProperty().subscribe(now -> show());
    model.pictureProperty().subscribe(now -> show());
    harvest.askingProperty().subscribe(this::ask);
  }

  private void show() {
    List<Note> notes = model.chosenNotes();
    words.setText(
        model
            .chosenNote()
            .map(Note::text)
            .or(() -> model.chosenGroup().map(group -> GroupModel.nameOf(group, notes)))
            .orElse(Texts.get("dialogue.chosen.none")));
    above.setText(
        Texts.get(
            model.chosenGroup().isPresent() ? "dialogue.chosen.group" : "dialogue.chosen.title"));
    actions.setDisable(notes.isEmpty());
    more.setDisable(notes.isEmpty());
    boolean hidden = notes.stream().anyMatch(Note::hidden);
    suggest();
    hide.setText(Texts.get(hidden ? "dialogue.command.show" : "dialogue.command.hide"));
    hide.setAccessibleText(hide.getText());
  }

  /** Cards that may say the same; they are only named, and nothing is done until one is chosen. */
  private void suggest() {
    Optional<Note> loose = model.chosenNote().filter(note -> note.groupId().isEmpty());
    List<Note> now =
        loose.stream()
            .flatMap(note -> Stream.concat(Stream.of(note), acts.groups().similar(note).stream()))
            .toList();
    if (now.equals(suggested)) {
      return;
    }
    suggested = now;
    similar.getChildren().clear();
    if (now.size() > 1) {
      var label = new Label(Texts.get("dialogue.similar.title"));
      label.getStyleClass().addAll("small", "muted");
      similar.getChildren().add(label);
      now.subList(1, now.size())
          .forEach(other -> similar.getChildren().add(suggestion(now.getFirst(), other)));
    }
    similar.setVisible(!similar.getChildren().isEmpty());
    similar.setManaged(similar.isVisible());
  }

  private Button suggestion(Note note, Note other) {
    Button button =
        Command.of(
                Texts.get("dialogue.similar.group", other.text()),
                Texts.get("dialogue.similar.help"),
                () -> {
                  acts.groups().group(note.id(), other.id());
                  focusLine.run();
                })
            .withIcon(Icons.GROUP)
            .linkButton();
    button.setMinWidth(0);
    button.setWrapText(true);
    button.getStyleClass().add("small");
    return button;
  }

  private void ask(Asking asking) {
    var lists = new ListQuestions(harvest, focusLine);
    below
        .getChildren()
        .setAll(
            switch (asking) {
              case Asking.Nothing() -> new VBox(similar, actions);
              case Asking.Grouping grouping -> lists.group(grouping, acts.groups());
              case Asking.Dots dots -> new DotsQuestion(dots, harvest, acts.votes(), focusLine);
              case Asking.TaskLine line -> new TaskQuestion(line, harvest, focusLine);
              case Asking.Forums forums -> lists.forum(forums);
              case Asking.Item item -> lists.item(item, planMeeting);
            });
    // The question is about the card; what else can be done with it comes after.
    more.setVisible(asking instanceof Asking.Nothing);
    // Focus goes in when the nodes are in the window.
    switch (below.getChildren().getFirst()) {
      case TaskQuestion line -> line.focus();
      case ListQuestion<?> choices -> choices.focus();
      case DotsQuestion number -> number.focus();
      default -> {}
    }
  }

  private static MenuButton more(BoardCommands commands) {
    var button = new MenuButton(Texts.get("dialogue.more.name"), Icons.MORE.node());
    commands.more().forEach(command -> button.getItems().add(command.menuItem()));
    button.setAccessibleHelp(Texts.get("dialogue.more.help"));
    button.setMinWidth(USE_PREF_SIZE);
    button.getStyleClass().addAll("flat", "small", "action-more");
    return button;
  }

  private static Button row(Command command) {
    return row(command, command.shortcut().map(KeyCap::new));
  }

  private static Button row(Command command, Optional<KeyCap> cap) {
    Button button = command.button();
    var picture = command.icon().map(Icons::node);
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    button.getStyleClass().addAll("flat", "action-row");
    button.setMaxWidth(Double.MAX_VALUE);
    // As wide as the panel is now, also when that has become narrower.
    button.setMinWidth(0);
    picture.ifPresent(button::setGraphic);
    var name = new Label();
    name.textProperty().bind(button.textProperty());
    var line = new HBox();
    picture.ifPresent(line.getChildren()::add);
    line.getChildren().addAll(List.of(name, gap));
    cap.ifPresent(line.getChildren()::add);
    line.getStyleClass().add("action-line");
    button.setGraphic(line);
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    // Its line is as wide as the button; without this it could never become narrower again.
    button.setMinWidth(0);
    line.prefWidthProperty().bind(button.widthProperty().subtract(28));
    return button;
  }
}
