package dk.medspil.desktop.meeting;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Icons;
import dk.medspil.domain.meeting.ItemState;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A line of the agenda: number or check mark, title, time. */
final class HoldAgendaCell extends ListCell<HoldAgendaLine> {
  private static final PseudoClass IN_HAND = PseudoClass.getPseudoClass("in-hand");
  private static final PseudoClass PASSED = PseudoClass.getPseudoClass("passed");

  private final Label number = new Label();
  private final Label title = new Label();
  private final Label time = new Label();
  private final HBox row = new HBox(number, title, time);

  HoldAgendaCell(Consumer<HoldAgendaLine> onChosen) {
    number.getStyleClass().add("hold-agenda-number");
    title.getStyleClass().add("hold-agenda-title");
    time.getStyleClass().addAll("hold-agenda-time", "muted");
    title.setWrapText(true);
    title.setMinHeight(Region.USE_PREF_SIZE);
    title.setContentDisplay(ContentDisplay.RIGHT);
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    time.setMinWidth(Region.USE_PREF_SIZE);
    row.getStyleClass().add("hold-agenda-row");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    // A preferred width of its own would make the list scroll sideways instead of wrapping.
    setPrefWidth(0);
    addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          if (getItem() != null) {
            onChosen.accept(getItem());
          }
        });
  }

  @Override
  protected void updateItem(@Nullable HoldAgendaLine line, boolean empty) {
    super.updateItem(line, empty);
    boolean shown = line != null && !empty;
    setGraphic(shown ? row : null);
    pseudoClassStateChanged(IN_HAND, shown && line.inHand());
    pseudoClassStateChanged(PASSED, shown && line.state() != ItemState.OPEN && !line.inHand());
    setAccessibleText("");
    if (shown) {
      show(line);
    }
  }

  @Override
  protected double computePrefHeight(double width) {
    if (getGraphic() == null || getWidth() <= 0) {
      return super.computePrefHeight(width);
    }
    // The list asks before the cell is dressed, and the title of the item in hand is wider.
    row.applyCss();
    double room = getWidth() - snappedLeftInset() - snappedRightInset();
    return row.prefHeight(room) + snappedTopInset() + snappedBottomInset();
  }

  private void show(HoldAgendaLine line) {
    boolean checked = line.state() == ItemState.TREATED && !line.inHand();
    number.setText(checked ? "" : line.number());
    number.setGraphic(checked ? Icons.IN_ORDER.node() : null);
    title.setText(line.title());
    title.setGraphic(line.confidential() ? Icons.PRIVATE.node() : null);
    time.setText(line.time());
    setAccessibleText(
        Texts.get(
            line.confidential() ? "meeting.hold.lineConfidential" : "meeting.hold.line",
            line.number(),
            line.title(),
            line.time()));
  }
}
