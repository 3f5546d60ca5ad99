package dk.medspil.desktop.control;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** One sentence and at most one button, where the first row would have been. */
public final class EmptyState extends VBox {
  /** Only a sentence. */
  public EmptyState(String sentence) {
    this(sentence, Optional.empty());
  }

  /** A sentence and what can be done about it. */
  public EmptyState(String sentence, Command command) {
    this(sentence, Optional.of(command));
  }

  private EmptyState(String sentence, Optional<Command> command) {
    getStyleClass().add("empty-state");
    var label = new Label(sentence);
    label.setWrapText(true);
    label.getStyleClass().add("muted");
    getChildren().add(label);
    command.ifPresent(what -> getChildren().add(what.button()));
  }
}
