package dk.medspil.desktop.dialogue;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.FoldingLine;
import dk.medspil.desktop.control.Icons;
import dk.medspil.domain.dialogue.BoardPrompt;
import dk.medspil.domain.dialogue.Step;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The question the room has now, and the step's other questions behind a fold. */
final class QuestionPanel extends VBox {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final Label asked = new Label();
  private final Label field = new Label();
  private final ToggleButton unfold = new ToggleButton();
  private final VBox list = new VBox();
  private final ScrollPane others = new ScrollPane(list);
  private final Consumer<UUID> onAsk;
  private final AskingAid aid;

  QuestionPanel(Step step, Command next, Command previous, Consumer<UUID> onAsk) {
    this.onAsk = onAsk;
    this.aid = new AskingAid(step);
    getStyleClass().add("question-panel");
    asked.setWrapText(true);
    asked.setMinHeight(USE_PREF_SIZE);
    asked.getStyleClass().add("semibold");
    field.getStyleClass().addAll("small", "muted");
    field.setWrapText(true);
    unfold.getStyleClass().addAll("small", "flat");
    unfold.setAccessibleHelp(Texts.get("dialogue.question.listHelp"));
    list.getStyleClass().add("question-list");
    others.setFitToWidth(true);
    others.getStyleClass().add("question-others");
    // A scroll pane asks for the height of lines that are not wrapped.
    list.heightProperty().subscribe(height -> others.setPrefHeight(height.doubleValue() + 2));
    others.visibleProperty().bind(unfold.selectedProperty());
    others.managedProperty().bind(unfold.selectedProperty());
    var ways = new HBox(previous.iconButton(), next.iconButton(), aid.button());
    ways.getStyleClass().add("question-line");
    unfold.setMinWidth(USE_PREF_SIZE);
    var line = new FoldingLine(new HBox(unfold), ways);
    getChildren().setAll(field, asked, line, others);
  }

  AskingAid aid() {
    return aid;
  }

  /** Shows the questions of the step with one of them asked. */
  void show(List<BoardPrompt> prompts, Optional<UUID> question) {
    Optional<BoardPrompt> now =
        prompts.stream().filter(p -> question.filter(p.id()::equals).isPresent()).findFirst();
    asked.setText(now.map(BoardPrompt::text).orElse(Texts.get("dialogue.question.none")));
    String topic = now.map(BoardPrompt::field).orElse("");
    field.setText(topic);
    field.setVisible(!topic.isEmpty());
    field.setManaged(!topic.isEmpty());
    unfold.setText(
        Texts.get(
            "dialogue.question.count", now.map(prompts::indexOf).orElse(-1) + 1, prompts.size()));
    unfold.setDisable(prompts.size() < 2);
    list.getChildren()
        .setAll(prompts.stream().map(p -> row(p, now.equals(Optional.of(p)))).toList());
  }

  private Node row(BoardPrompt prompt, boolean chosen) {
    var button = new Button(prompt.text());
    button.setWrapText(true);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setMinHeight(USE_PREF_SIZE);
    button.getStyleClass().addAll("flat", "question-row");
    button.pseudoClassStateChanged(CHOSEN, chosen);
    if (chosen) {
      button.setGraphic(Icons.IN_ORDER.node());
    }
    button.setAccessibleHelp(Texts.get("dialogue.question.askHelp"));
    button.setOnAction(event -> {
      unfold.setSelected(false);
      onAsk.accept(prompt.id());
    });
    return button;
  }
}
