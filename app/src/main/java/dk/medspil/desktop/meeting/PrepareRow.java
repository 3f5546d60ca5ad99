package dk.medspil.desktop.meeting;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.FoldingLine;
import dk.medspil.desktop.control.Icons;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.WhyHere;
import java.time.LocalTime;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** One item of the agenda table. The same row shows its item as long as the item is there. */
final class PrepareRow extends VBox {
  private static final PseudoClass SUB_ITEM = PseudoClass.getPseudoClass("sub-item");

  private final Node grip = Icons.MOVE.node();
  private final Label start = new Label();
  private final Label number = new Label();
  private final Label title = new Label();
  private final Label hint = new Label();
  private final Label form = new Label();
  private final Label minutes = new Label();
  private final StackPane middle = new StackPane();
  private final FoldingLine plain;
  private final HBox line;

  PrepareRow() {
    getStyleClass().add("agenda-row");
    start.getStyleClass().addAll("agenda-start", "muted");
    number.getStyleClass().addAll("agenda-number", "semibold");
    form.getStyleClass().add("agenda-form");
    minutes.getStyleClass().add("agenda-minutes");
    hint.getStyleClass().addAll("small", "muted");
    hint.setMinWidth(USE_PREF_SIZE);
    title.setWrapText(true);
    var words = new FoldingLine(title, hint, 10);
    words.getStyleClass().add("agenda-words");
    var how = new HBox(form, minutes);
    how.getStyleClass().add("agenda-plain");
    plain = new FoldingLine(words, how, 10);
    HBox.setHgrow(middle, Priority.ALWAYS);
    middle.getChildren().setAll(plain);
    var holder = new StackPane(grip);
    holder.getStyleClass().add("agenda-grip");
    Tooltip.install(holder, new Tooltip(Texts.get("meeting.prepare.drag")));
    line = new HBox(holder, start, number, middle);
    line.getStyleClass().add("agenda-line");
    getChildren().setAll(line);
  }

  /** Shows an item as the plan has it. */
  void show(AgendaItem item, String itemNumber, LocalTime at, boolean last) {
    start.setText(DanishFormat.clock(at));
    number.setText(itemNumber + ".");
    title.setText(item.title());
    String words = WhyHere.hint(item);
    hint.setText(words);
    hint.setGraphic(item.origin().isCarriedOver() ? Icons.CARRIED.node() : null);
    hint.setVisible(!words.isEmpty());
    hint.setManaged(!words.isEmpty());
    form.setText(item.form().label());
    minutes.setText(Texts.get("meeting.prepare.minutes", item.plannedMinutes()));
    title.setGraphic(item.isConfidential() ? Icons.PRIVATE.node() : null);
    pseudoClassStateChanged(SUB_ITEM, item.level() > 0);
    setAccessibleText(
        Texts.get(
            last ? "meeting.prepare.row.last" : "meeting.prepare.row",
            itemNumber,
            item.title(),
            start.getText(),
            form.getText(),
            item.plannedMinutes(),
            words));
  }

  /** Opens the item's fields in place of its words. */
  void open(Region head, Region fields) {
    middle.getChildren().setAll(head);
    getChildren().setAll(line, fields);
  }

  /** Shows the item as words again. */
  void closeFields() {
    middle.getChildren().setAll(plain);
    getChildren().setAll(line);
  }
}
