package dk.medspil.desktop.dialogue;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.domain.dialogue.Step;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Asks kindly about a step that was jumped over; typing goes on meanwhile. */
final class Nudge extends HBox {
  private final BoardModel model;
  private final Runnable focusLine;

  Nudge(BoardModel model, Runnable focusLine) {
    this.model = model;
    this.focusLine = focusLine;
    getStyleClass().add("nudge");
    model.skippedProperty().subscribe(this::show);
  }

  private void show(Optional<Step> skipped) {
    setVisible(skipped.isPresent());
    setManaged(skipped.isPresent());
    getChildren().clear();
    skipped.ifPresent(step -> {
      var sentence =
          new Label(
              Texts.get(
                  step == Step.BACKGROUND
                      ? "dialogue.nudge.background"
                      : "dialogue.nudge.relations"),
              Icons.EXPLANATION.node());
      sentence.setWrapText(true);
      sentence.setMaxWidth(Double.MAX_VALUE);
      setHgrow(sentence, Priority.ALWAYS);
      var go =
          Command.of(
              Texts.get("dialogue.nudge.go", step.number()),
              Texts.get("dialogue.nudge.goHelp"),
              () -> answer(() -> model.goTo(step)));
      var on =
          Command.of(
              Texts.get("dialogue.nudge.on"),
              Texts.get("dialogue.nudge.onHelp"),
              () -> answer(model::goOn));
      getChildren().setAll(sentence, go.button(), on.button());
    });
  }

  private void answer(Runnable answer) {
    answer.run();
    focusLine.run();
  }
}
