package dk.medspil.desktop.apv;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.frame.Fields;
import dk.medspil.domain.apv.RiskScale;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One word of the scale of risks, written while it is typed; an empty one is advised about. */
final class WordField extends VBox {
  private final TextField field = new TextField();

  /**
   * An empty field.
   *
   * @param name what a screen reader calls it
   * @param write gets each text that is a word
   */
  WordField(String name, Fields fields, Consumer<String> write) {
    var advice = new Label(Texts.get("apv.scale.wordMissing"));
    advice.getStyleClass().add("field-message");
    advice.managedProperty().bind(advice.visibleProperty());
    field.setAccessibleText(name);
    field.setTextFormatter(
        new TextFormatter<>(change ->
            change.getControlNewText().length() <= RiskScale.LONGEST_WORD ? change : null));
    field
        .textProperty()
        .subscribe(text -> {
          boolean word = RiskScale.isWord(text.strip());
          advice.setVisible(!word);
          field.setAccessibleHelp(word ? "" : advice.getText());
        });
    fields.text(
        field,
        text -> {
          if (RiskScale.isWord(text.strip())) {
            write.accept(text.strip());
          }
        });
    HBox.setHgrow(this, Priority.ALWAYS);
    getChildren().setAll(field, advice);
  }

  TextField field() {
    return field;
  }
}
