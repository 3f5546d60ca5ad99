package dk.medspil.desktop.dialogue;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.StepDisc;
import dk.medspil.domain.dialogue.BoardShape;
import dk.medspil.domain.dialogue.Step;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One of the four steps with its cards; the active one also shows its questions. */
final class StepColumn extends VBox {
  private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

  private final Button heading = new Button();
  private final QuestionPanel questions;
  private final VBox cards = new VBox();
  private final ScrollPane scroll = new ScrollPane(cards);
  private final Label empty = new Label();
  private final Drops drops;

  /** What can be dropped in a column. */
  interface Drops {
    /**
     * A card was dropped before the card at an index.
     *
     * @param outside whether it was dropped outside the group it lies in
     */
    void card(UUID note, int index, boolean outside);

    /** A group was dropped. */
    void group(UUID group);
  }

  /**
   * @param onOpen the heading was pressed
   * @param drops what was dropped here
   */
  StepColumn(Step step, QuestionPanel questions, Runnable onOpen, Drops drops) {
    this.questions = questions;
    this.drops = drops;
    getStyleClass().addAll("board-column", "step-" + step.number());
    heading.setGraphic(new StepDisc(step.number()));
    heading.setWrapText(true);
    heading.setMaxWidth(Double.MAX_VALUE);
    heading.setMinHeight(USE_PREF_SIZE);
    heading.getStyleClass().setAll("step-heading", "focus-ring");
    name(step, BoardShape.FOUR_STEPS);
    heading.setOnAction(event -> onOpen.run());
    cards.getStyleClass().add("board-cards");
    cards.setAccessibleText(Texts.get("dialogue.step.cards", step.number()));
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("board-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    empty.setWrapText(true);
    empty.getStyleClass().addAll("muted", "board-empty");
    getChildren().setAll(heading, questions, empty, scroll);
    setOnDragOver(this::over);
    setOnDragDropped(this::dropped);
  }

  /** Calls the column and its help what they are called on a board. */
  void name(Step step, BoardShape shape) {
    String title = shape.title(step);
    heading.setText(title);
    heading.setAccessibleText(Texts.get("dialogue.step.accessible", step.number(), title));
    boolean solutions = step == Step.SOLUTIONS && shape.area(step).isEmpty();
    empty.setText(Texts.get(solutions ? "dialogue.step.noSolutions" : "dialogue.step.empty"));
    questions.aid().show(shape);
  }

  /** Opens or folds the questions and the tint of the step the room is at. */
  void setActive(boolean active) {
    pseudoClassStateChanged(ACTIVE, active);
    questions.setVisible(active);
    questions.setManaged(active);
  }

  QuestionPanel questions() {
    return questions;
  }

  /** Shows cards and groups in order; those already there stay the same nodes. */
  void show(List<Region> now) {
    List<Node> there = cards.getChildren();
    if (now.size() > there.size() && now.subList(0, there.size()).equals(there)) {
      there.addAll(now.subList(there.size(), now.size()));
    } else if (!there.equals(now)) {
      cards.getChildren().setAll(now);
    }
    empty.setVisible(now.isEmpty());
    empty.setManaged(now.isEmpty());
  }

  /** Scrolls so far that the card is seen. */
  void reveal(Node card) {
    double hidden = cards.getHeight() - scroll.getViewportBounds().getHeight();
    if (hidden > 0) {
      Bounds at = cards.sceneToLocal(card.localToScene(card.getLayoutBounds()));
      double top = at.getMinY();
      double bottom = at.getMaxY();
      double from = scroll.getVvalue() * hidden;
      double height = scroll.getViewportBounds().getHeight();
      if (top < from) {
        scroll.setVvalue(top / hidden);
      } else if (bottom > from + height) {
        scroll.setVvalue((bottom - height) / hidden);
      }
    }
  }

  private void over(DragEvent event) {
    if (event.getGestureSource() instanceof NoteCard || groupOf(event).isPresent()) {
      event.acceptTransferModes(TransferMode.MOVE);
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    if (event.getGestureSource() instanceof NoteCard dragged) {
      int index =
          (int)
              shownCards()
                  .filter(card -> card != dragged)
                  .filter(card ->
                      card.localToScene(card.getLayoutBounds()).getCenterY() < event.getSceneY())
                  .count();
      drops.card(dragged.note(), index, isOutside(dragged, event));
    } else if (groupOf(event).isPresent()) {
      drops.group(groupOf(event).get().group());
    } else {
      return;
    }
    event.setDropCompleted(true);
    event.consume();
  }

  private Stream<NoteCard> shownCards() {
    return cards.getChildren().stream()
        .flatMap(child ->
            child instanceof GroupFrame group ? group.getChildren().stream() : Stream.of(child))
        .filter(NoteCard.class::isInstance)
        .map(NoteCard.class::cast);
  }

  private static boolean isOutside(NoteCard dragged, DragEvent event) {
    return dragged.getParent() instanceof GroupFrame group
        && !group
            .localToScene(group.getLayoutBounds())
            .contains(event.getSceneX(), event.getSceneY());
  }

  private static Optional<GroupFrame> groupOf(DragEvent event) {
    return event.getGestureSource() instanceof Node head
            && head.getProperties().get(GroupFrame.class) instanceof GroupFrame group
        ? Optional.of(group)
        : Optional.empty();
  }
}
