package dk.medspil.desktop.shell;

import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.Tone;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A strip above the screen that stays until what it tells of is over, with what can be done. */
final class Banner extends HBox {
  private final Label words = new Label();

  Banner(Tone tone, Icons icon, List<Command> commands) {
    getStyleClass().add("banner");
    tone.applyTo(this);
    words.setWrapText(true);
    words.setGraphic(icon.node());
    words.setMinHeight(Region.USE_PREF_SIZE);
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMaxWidth(Double.MAX_VALUE);
    getChildren().add(words);
    commands.forEach(command -> getChildren().add(command.button()));
    setAccessibleRole(AccessibleRole.PARENT);
    managedProperty().bind(visibleProperty());
    setVisible(false);
  }

  void say(String text) {
    words.setText(text);
    setAccessibleText(text);
    setVisible(true);
  }

  void hide() {
    setVisible(false);
  }
}
