package dk.medspil.desktop.dialogue;

import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.frame.Autosave;
import dk.medspil.domain.dialogue.BoardShape;
import dk.medspil.domain.dialogue.Note;
import dk.medspil.domain.dialogue.NoteGroup;
import dk.medspil.domain.dialogue.Step;
import dk.medspil.domain.dialogue.Votes;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;

/** The four columns; the one the room is at is wider. Keys on a card choose, edit and delete. */
final class BoardColumns extends GridPane {
  /** What the active column has of the width, in percent, beside one, two or three others. */
  private static final double[] ACTIVE_WIDTH = {56, 42, 34};

  private final BoardModel model;
  private final BoardActs acts;
  private final Autosave autosave;
  private final TraceLinks links;
  private final Map<Step, StepColumn> columns = new EnumMap<>(Step.class);
  private final Map<UUID, NoteCard> shownCards = new HashMap<>();
  private final Map<UUID, GroupFrame> shownGroups = new HashMap<>();
  private Optional<UUID> toName = Optional.empty();
  private BoardShape shape = BoardShape.FOUR_STEPS;
  private final ContextMenu menu = new ContextMenu();
  private final CaptureAccess capture;
  private final CardKeys keys;

  /** The capture line under the columns, as the cards see it. */
  interface CaptureAccess {
    /** Puts the caret in the line. */
    void focusLine();

    /** Puts the caret in the line and what was typed on a card after what stands there. */
    void typeOn(String text);
  }

  BoardColumns(
      BoardModel model,
      BoardActs acts,
      Autosave autosave,
      TraceLinks links,
      BoardCommands commands,
      CaptureAccess capture) {
    this.model = model;
    this.acts = acts;
    this.autosave = autosave;
    this.links = links;
    this.capture = capture;
    keys = new CardKeys(model, acts, capture, this::node, this::editChosen);
    getStyleClass().add("board-columns");
    var row = new RowConstraints();
    row.setVgrow(Priority.ALWAYS);
    getRowConstraints().setAll(row);
    for (Step step : Step.values()) {
      var questions =
          new QuestionPanel(
              step,
              commands.steps().nextQuestion(),
              commands.steps().previousQuestion(),
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
              drops(step));
      columns.put(step, column);
    }
    place();
    menu.getItems()
        .setAll(
            Stream.concat(commands.onCard().stream(), commands.more().stream())
                .map(Command::menuItem)
                .toList());
    model.stepProperty().subscribe(this::activate);
    model.chosenProperty().subscribe(this::markChosen);
    model.questionProperty().subscribe(now -> showQuestions());
    model.viewProperty().subscribe(now -> model.pictureProperty().get().ifPresent(this::show));
    model.focusProperty().subscribe(now -> model.pictureProperty().get().ifPresent(this::show));
    acts.groups().onGrouped(this::nameWhenShown);
  }

  private StepColumn.Drops drops(Step step) {
    return new StepColumn.Drops() {
      @Override
      public void card(UUID note, int index, boolean outside) {
        if (outside) {
          acts.cards().moveOut(note, step, index);
        } else {
          acts.cards().moveTo(note, step, index);
        }
      }

      @Override
      public void group(UUID group) {
        acts.cards().moveGroup(group, step);
      }
    };
  }

  /** A new group is chosen and its name typed at once; Esc leaves it without one. */
  private void nameWhenShown(UUID group) {
    toName = Optional.of(group);
    model.chosenProperty().set(toName);
    nameNow();
  }

  private void nameNow() {
    toName
        .map(shownGroups::get)
        .ifPresent(shown -> {
          toName = Optional.empty();
          shown.edit();
        });
  }

  private void activate(Step active) {
    List<Step> steps = shape.steps();
    double wide = ACTIVE_WIDTH[steps.size() - BoardShape.FEWEST];
    double others = (100 - wide) / (steps.size() - 1);
    for (Step step : steps) {
      getColumnConstraints().get(step.ordinal()).setPercentWidth(step == active ? wide : others);
      column(step).setActive(step == active);
    }
    model.pictureProperty().get().ifPresent(this::show);
  }

  /** A column the board has not takes no gap either. */
  private void place() {
    getChildren().clear();
    getColumnConstraints().clear();
    for (Step step : shape.steps()) {
      add(column(step), step.ordinal(), 0);
      getColumnConstraints().add(new ColumnConstraints());
    }
  }

  private void reshape(BoardShape now) {
    if (!now.equals(shape)) {
      shape = now;
      columns.forEach((step, column) -> column.name(step, now));
      place();
      activate(model.stepProperty().get());
    }
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

  /** Shows the board; a card or group that has focus keeps it wherever it was moved. */
  void show(BoardPicture shown) {
    reshape(shown.record().board().shape());
    Optional<UUID> focused = focused();
    Set<UUID> there = new HashSet<>();
    boolean voting = model.viewProperty().get() == RoomView.DOTS;
    for (Step step : Step.values()) {
      List<Region> inStep = new ArrayList<>();
      for (Votes.Tally tally : Votes.tallies(shown.record(), step)) {
        List<NoteCard> cards =
            tally.notes().stream().map(note -> card(note, shown, voting)).toList();
        cards.forEach(card -> there.add(card.note()));
        tally
            .group()
            .ifPresentOrElse(
                group -> {
                  there.add(group.id());
                  inStep.add(frame(group, tally.notes(), cards, voting));
                },
                () -> inStep.addAll(cards));
      }
      column(step).show(inStep);
    }
    shownCards.keySet().retainAll(there);
    shownGroups.keySet().retainAll(there);
    focused.ifPresent(id -> refocus(id, there));
    showQuestions();
    markChosen(model.chosenProperty().get());
    nameNow();
  }

  private Optional<UUID> focused() {
    return Stream.concat(
            shownCards.values().stream().filter(Node::isFocused).map(NoteCard::note),
            shownGroups.values().stream()
                .filter(frame -> frame.head().isFocused())
                .map(GroupFrame::group))
        .findFirst();
  }

  private void refocus(UUID id, Set<UUID> there) {
    if (there.contains(id)) {
      node(id).ifPresent(Node::requestFocus);
    } else {
      model
          .chosenProperty()
          .get()
          .flatMap(this::node)
          .ifPresentOrElse(Node::requestFocus, capture::focusLine);
    }
  }

  /** What takes the focus for a card or a group. */
  private Optional<Node> node(UUID id) {
    return Optional.<Node>ofNullable(shownCards.get(id))
        .or(() -> Optional.ofNullable(shownGroups.get(id)).map(GroupFrame::head));
  }

  private NoteCard card(Note note, BoardPicture shown, boolean voting) {
    NoteCard card = shownCards.computeIfAbsent(note.id(), this::newCard);
    boolean focus = model.focusProperty().get().filter(note.id()::equals).isPresent();
    card.show(note, shown.traces(note.id()), shown.cleared(), voting && isHere(note), focus);
    return card;
  }

  private GroupFrame frame(
      NoteGroup group, List<Note> notes, List<NoteCard> cards, boolean voting) {
    GroupFrame frame = shownGroups.computeIfAbsent(group.id(), this::newFrame);
    frame.show(group, notes, cards, voting && isHere(notes.getFirst()));
    return frame;
  }

  private boolean isHere(Note note) {
    return note.step() == model.stepProperty().get();
  }

  private GroupFrame newFrame(UUID id) {
    var frame = new GroupFrame(id, model, acts.groups(), acts.votes());
    listen(frame.head(), id);
    return frame;
  }

  private NoteCard newCard(UUID id) {
    var card = new NoteCard(id, model, acts, autosave, links);
    listen(card, id);
    return card;
  }

  private void listen(Node node, UUID id) {
    keys.listen(node);
    node.setOnContextMenuRequested(event -> {
      model.chosenProperty().set(Optional.of(id));
      menu.show(node, event.getScreenX(), event.getScreenY());
      event.consume();
    });
  }

  private void markChosen(Optional<UUID> chosen) {
    shownCards.forEach((id, card) -> card.setChosen(chosen.filter(id::equals).isPresent()));
    shownGroups.forEach((id, frame) -> frame.setChosen(chosen.filter(id::equals).isPresent()));
    // The heights are known after the layout that follows.
    Platform.runLater(this::revealChosen);
  }

  private void revealChosen() {
    model.chosenNotes().stream()
        .findFirst()
        .ifPresent(note ->
            model
                .chosenProperty()
                .get()
                .flatMap(this::node)
                .ifPresent(column(note.step())::reveal));
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

  /** Lets the words of the chosen card, or the name of the chosen group, be edited. */
  void editChosen() {
    model
        .chosenProperty()
        .get()
        .ifPresent(id -> {
          Optional.ofNullable(shownCards.get(id)).ifPresent(NoteCard::edit);
          Optional.ofNullable(shownGroups.get(id)).ifPresent(GroupFrame::edit);
        });
  }

  private void focus(Note note) {
    node(note.id()).ifPresent(Node::requestFocus);
  }
}
