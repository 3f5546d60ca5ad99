package dk.medspil.desktop.settings;

import dk.medspil.desktop.Texts;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A part of a settings page: what it is about, a sentence, and its controls. */
final class Part extends VBox {
  Part(String title, String help, Node... content) {
    var heading = new Label(Texts.get(title));
    heading.getStyleClass().add("h2");
    getChildren().setAll(heading, explained(Texts.get(help)));
    getChildren().addAll(content);
    getStyleClass().add("settings-part");
  }

  static Label explained(String words) {
    var label = new Label(words);
    label.setWrapText(true);
    label.getStyleClass().add("muted");
    return label;
  }
}
