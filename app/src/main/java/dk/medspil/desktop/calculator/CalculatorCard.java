package dk.medspil.desktop.calculator;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** One calculation: what is asked for, what comes of it, and where the rule comes from. */
final class CalculatorCard extends StackPane {
  private final Label result = new Label();

  /**
   * An empty card.
   *
   * @param title what is calculated
   * @param source the rule, its date and where it stands
   */
  CalculatorCard(String title, String source, Node... fields) {
    var asked = new FlowPane(fields);
    asked.getStyleClass().add("calculator-fields");
    result.setWrapText(true);
    result.setMinHeight(USE_PREF_SIZE);
    result.getStyleClass().add("calculator-result");
    // Read aloud when it changes, because the focus stays in the field.
    result.setAccessibleRoleDescription(Texts.get("calculator.result"));
    var where = new Label(source);
    where.setWrapText(true);
    where.setMinHeight(USE_PREF_SIZE);
    where.getStyleClass().addAll("small", "muted");
    var content = new VBox(asked, result, where);
    content.getStyleClass().add("field-stack");
    VBox.setVgrow(result, Priority.ALWAYS);
    getChildren().setAll(new Card(title, content));
    show(List.of());
  }

  /** Shows the lines that came of it; asks for the fields when there are none. */
  void show(List<String> lines) {
    result.setText(lines.isEmpty() ? Texts.get("calculator.nothing") : String.join("\n", lines));
  }
}
