package dk.medspil.desktop.control;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A field under its heading, with room for one sentence of advice right below it. */
public final class Labelled extends VBox {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private final Control field;
  private final Label message = new Label();

  /** A field named {@code name}, also to a screen reader. */
  public Labelled(String name, Control field) {
    this.field = field;
    var heading = new Label(name);
    heading.setLabelFor(field);
    heading.setWrapText(true);
    heading.setMinHeight(USE_PREF_SIZE);
    heading.getStyleClass().add("field-label");
    field.setAccessibleText(name);
    field.setMaxWidth(Double.MAX_VALUE);
    message.getStyleClass().add("field-message");
    message.setGraphic(Icons.ACTION_NEEDED.node());
    message.setWrapText(true);
    message.setMinHeight(USE_PREF_SIZE);
    message.managedProperty().bind(message.visibleProperty());
    getStyleClass().add("labelled");
    getChildren().setAll(heading, field, message);
    showAdvice(Optional.empty());
  }

  /** Shows what to do about the field, or nothing. */
  public void showAdvice(Optional<String> advice) {
    message.setText(advice.orElse(""));
    message.setVisible(advice.isPresent());
    field.pseudoClassStateChanged(WRONG, advice.isPresent());
    field.setAccessibleHelp(advice.orElse(""));
  }
}
