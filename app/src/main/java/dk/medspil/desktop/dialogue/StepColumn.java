package dk.medspil.desktop.dialogue;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.StepDisc;
import dk.medspil.domain.dialogue.Step;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One of the four steps with its cards; the active one also shows its questions. */
final class StepColumn extends VBox {
  private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

  private final Button heading = new Button();
  private final QuestionPanel questions;
  private final VBox cards = new VBox();
  private final ScrollPane scroll = new ScrollPane(cards);
  private final Label empty = new Label();
  private final BiConsumer<UUID, Integer> onDrop;

  /**
   * @param onOpen the heading was pressed
   * @param onDrop a card was dropped before the card at an index
   */
  StepColumn(
      Step step, QuestionPanel questions, Runnable onOpen, BiConsumer<UUID, Integer> onDrop) {
    this.questions = questions;
    this.onDrop = onDrop;
    getStyleClass().addAll("board-column", "step-" + step.number());
    heading.setText(step.label());
    heading.setGraphic(new StepDisc(step.number()));
    heading.setWrapText(true);
    heading.setMaxWidth(Double.MAX_VALUE);
    heading.setMinHeight(USE_PREF_SIZE);
    heading.getStyleClass().setAll("step-heading", "focus-ring");
    heading.setAccessibleText(Texts.get("dialogue.step.accessible", step.number(), step.label()));
    heading.setOnAction(event -> onOpen.run());
    cards.getStyleClass().add("board-cards");
    cards.setAccessibleText(Texts.get("dialogue.step.cards", step.number()));
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("board-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    empty.setText(
        Texts.get(step == Step.SOLUTIONS ? "dialogue.step.noSolutions" : "dialogue.step.empty"));
    empty.setWrapText(true);
    empty.getStyleClass().addAll("muted", "board-empty");
    getChildren().setAll(heading, questions, empty, scroll);
    setOnDragOver(this::over);
    setOnDragDropped(this::dropped);
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

  /** Shows the cards in order; those already there stay the same nodes. */
  void show(List<NoteCard> now) {
    if (!cards.getChildren().equals(now)) {
      cards.getChildren().setAll(now);
    }
    empty.setVisible(now.isEmpty());
    empty.setManaged(now.isEmpty());
  }

  /** Scrolls so far that the card is seen. */
  void reveal(NoteCard card) {
    double hidden = cards.getHeight() - scroll.getViewportBounds().getHeight();
    if (hidden > 0) {
      double top = card.getBoundsInParent().getMinY();
      double bottom = card.getBoundsInParent().getMaxY();
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
    if (event.getGestureSource() instanceof NoteCard) {
      event.acceptTransferModes(TransferMode.MOVE);
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    if (event.getGestureSource() instanceof NoteCard dragged) {
      int index =
          (int)
              cards.getChildren().stream()
                  .filter(card -> card != dragged)
                  .filter(card ->
                      card.localToScene(card.getLayoutBounds()).getCenterY() < event.getSceneY())
                  .count();
      onDrop.accept(dragged.note(), index);
      event.setDropCompleted(true);
      event.consume();
    }
  }
}
