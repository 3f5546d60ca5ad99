package dk.medspil.desktop.meeting;

import dk.medspil.desktop.Texts;
import dk.medspil.domain.meeting.TemplateItem;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One item of a template. */
final class TemplatesRow extends VBox {
  private static final PseudoClass SUB_ITEM = PseudoClass.getPseudoClass("sub-item");

  private final Label number = new Label();
  private final Label title = new Label();
  private final Label form = new Label();
  private final Label minutes = new Label();
  private final HBox line = new HBox(number, title, form, minutes);

  TemplatesRow() {
    getStyleClass().add("agenda-row");
    line.getStyleClass().add("agenda-line");
    number.getStyleClass().addAll("agenda-number", "semibold");
    form.getStyleClass().add("agenda-form");
    minutes.getStyleClass().add("agenda-minutes");
    title.setWrapText(true);
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    getChildren().setAll(line);
  }

  void show(int place, TemplateItem item) {
    number.setText(place + ".");
    title.setText(item.title());
    form.setText(item.form().label());
    minutes.setText(Texts.get("meeting.prepare.minutes", item.minutes()));
    pseudoClassStateChanged(SUB_ITEM, item.level() > 0);
    setAccessibleText(
        String.join(", ", number.getText(), title.getText(), form.getText(), minutes.getText()));
  }

  void open(Region fields) {
    getChildren().setAll(line, fields);
  }

  void closeFields() {
    getChildren().setAll(line);
  }
}
