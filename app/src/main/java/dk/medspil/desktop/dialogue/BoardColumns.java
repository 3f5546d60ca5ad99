package dk.medspil.desktop.dialogue;

import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.frame.Autosave;
import dk.medspil.domain.dialogue.Note;
import dk.medspil.domain.dialogue.Step;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;

/** The four columns; the one the room is at is wider. Keys on a card choose, edit and delete. */
final class BoardColumns extends GridPane {
  private static final double ACTIVE_WIDTH = 34;

  private final BoardModel model;
  private final CardModel cards;
  private final Autosave autosave;
  private final TraceLinks links;
  private final Map<Step, StepColumn> columns = new EnumMap<>(Step.class);
  private final Map<UUID, NoteCard> shownCards = new HashMap<>();
  private final ContextMenu menu = new ContextMenu();
  private final CaptureAccess capture;

  /** The capture line under the columns, as the cards see it. */
  interface CaptureAccess {
    /** Puts the caret in the line. */
    void focusLine();

    /** Puts the caret in the line and what was typed on a card after what stands there. */
    void typeOn(String text);
  }

  BoardColumns(
      BoardModel model,
      CardModel cards,
      Autosave autosave,
      TraceLinks links,
      BoardCommands commands,
      CaptureAccess capture) {
    this.model = model;
    this.cards = cards;
    this.autosave = autosave;
    this.links = links;
    this.capture = capture;
    getStyleClass().add("board-columns");
    var row = new RowConstraints();
    row.setVgrow(Priority.ALWAYS);
    getRowConstraints().setAll(row);
    for (Step step : Step.values()) {
      var questions =
          new QuestionPanel(
              step,
              commands.nextQuestion(),
              commands.previousQuestion(),
              id -> {
                model.ask(id);
                capture.focusLine();
              });
      var column =
          new StepColumn(
              step,
              questions,
              () -> {
                model.goTo(step);
                capture.focusLine();
              },
              (note, index) -> cards.moveTo(note, step, index));
      columns.put(step, column);
      add(column, step.ordinal(), 0);
      getColumnConstraints().add(new ColumnConstraints());
    }
    menu.getItems().setAll(commands.onCard().stream().map(Command::menuItem).toList());
    model.stepProperty().subscribe(this::activate);
    model.chosenProperty().subscribe(this::markChosen);
    model.questionProperty().subscribe(now -> showQuestions());
  }

  private void activate(Step active) {
    double others = (100 - ACTIVE_WIDTH) / 3;
    for (Step step : Step.values()) {
      getColumnConstraints()
          .get(step.ordinal())
          .setPercentWidth(step == active ? ACTIVE_WIDTH : others);
      column(step).setActive(step == active);
    }
    showQuestions();
  }

  private void showQuestions() {
    model
        .pictureProperty()
        .get()
        .ifPresent(shown -> {
          Step step = model.stepProperty().get();
          column(step)
              .questions()
              .show(shown.record().prompts(step), model.questionProperty().get());
        });
  }

  /** Shows the board; a card that has focus keeps it wherever it was moved. */
  void show(BoardPicture shown) {
    Optional<NoteCard> focused = shownCards.values().stream().filter(Node::isFocused).findFirst();
    Set<UUID> there = new HashSet<>();
    for (Step step : Step.values()) {
      List<NoteCard> inStep =
          shown.record().notes(step).stream().map(note -> card(note, shown)).toList();
      column(step).show(inStep);
      inStep.forEach(card -> there.add(card.note()));
    }
    shownCards.keySet().retainAll(there);
    focused.ifPresent(card -> refocus(card, there));
    showQuestions();
    markChosen(model.chosenProperty().get());
  }

  private void refocus(NoteCard card, Set<UUID> there) {
    if (there.contains(card.note())) {
      card.requestFocus();
    } else {
      chosenCard().ifPresentOrElse(Node::requestFocus, capture::focusLine);
    }
  }

  private NoteCard card(Note note, BoardPicture shown) {
    NoteCard card = shownCards.computeIfAbsent(note.id(), this::newCard);
    card.show(note, shown.traces(note.id()));
    return card;
  }

  private NoteCard newCard(UUID id) {
    var card = new NoteCard(id, model, cards, autosave, links);
    card.addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(card, event));
    card.addEventHandler(KeyEvent.KEY_TYPED, event -> typed(card, event));
    card.setOnContextMenuRequested(event -> {
      model.chosenProperty().set(Optional.of(id));
      menu.show(card, event.getScreenX(), event.getScreenY());
    });
    return card;
  }

  private void markChosen(Optional<UUID> chosen) {
    shownCards.forEach((id, card) -> card.setChosen(chosen.filter(id::equals).isPresent()));
    // The heights are known after the layout that follows.
    Platform.runLater(this::revealChosen);
  }

  private void revealChosen() {
    model.chosenNote().ifPresent(note -> chosenCard().ifPresent(column(note.step())::reveal));
  }

  private Optional<NoteCard> chosenCard() {
    return model.chosenProperty().get().map(shownCards::get);
  }

  private StepColumn column(Step step) {
    return java.util.Objects.requireNonNull(columns.get(step));
  }

  /** Puts the focus on the last card of the step ({@code -1}) or on its first. */
  void enter(int by) {
    model
        .pictureProperty()
        .get()
        .map(shown -> shown.record().notes(model.stepProperty().get()))
        .filter(notes -> !notes.isEmpty())
        .map(notes -> by < 0 ? notes.getLast() : notes.getFirst())
        .ifPresent(this::focus);
  }

  /** Lets the words of the chosen card be edited. */
  void editChosen() {
    chosenCard().ifPresent(NoteCard::edit);
  }

  private void focus(Note note) {
    Optional.ofNullable(shownCards.get(note.id())).ifPresent(Node::requestFocus);
  }

  private void pressed(NoteCard card, KeyEvent event) {
    if (event.isAltDown() || event.isShortcutDown() || !card.isFocused()) {
      return;
    }
    boolean taken = true;
    switch (event.getCode()) {
      case UP -> step(-1);
      case DOWN -> step(1);
      case LEFT -> across(-1);
      case RIGHT -> across(1);
      case ENTER -> card.edit();
      case DELETE -> cards.deleteChosen();
      case ESCAPE -> capture.focusLine();
      default -> taken = false;
    }
    if (taken) {
      event.consume();
    }
  }

  private void step(int by) {
    neighbour((shown, note) -> NoteMoves.neighbour(shown.record(), note, by))
        .ifPresentOrElse(
            this::focus,
            () -> {
              if (by > 0) {
                capture.focusLine();
              }
            });
  }

  private void across(int by) {
    neighbour((shown, note) -> NoteMoves.across(shown.record(), note, by)).ifPresent(this::focus);
  }

  private Optional<Note> neighbour(
      java.util.function.BiFunction<BoardPicture, Note, Optional<Note>> find) {
    return model
        .chosenNote()
        .flatMap(note -> model.pictureProperty().get().flatMap(shown -> find.apply(shown, note)));
  }

  private void typed(NoteCard card, KeyEvent event) {
    String text = event.getCharacter();
    boolean word = !text.isBlank() && text.codePoints().noneMatch(Character::isISOControl);
    if (card.isFocused() && word && !event.isAltDown() && !event.isShortcutDown()) {
      capture.typeOn(text);
      event.consume();
    }
  }
}
