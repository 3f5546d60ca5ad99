package dk.medspil.desktop.control;

import dk.medspil.desktop.Texts;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The stops of a meeting from proposals to approval, of which the next one is amber. */
public final class ProcedureLine extends StackPane {
  private final FoldingRow row = FoldingRow.ofEqualWidths(7.7, 0.4);

  /** An empty line. */
  public ProcedureLine() {
    row.getStyleClass().add("procedure-line");
    getChildren().setAll(row);
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText(Texts.get("control.procedure.name"));
  }

  /** Shows the stops from left to right. */
  public void setStops(List<Stop> stops) {
    row.setItems(stops.stream().map(ProcedureLine::column).toList());
  }

  private static Region column(Stop stop) {
    var line = new Region();
    line.getStyleClass().add("procedure-track");
    HBox.setHgrow(line, Priority.ALWAYS);
    var top = new HBox(new StopMark(stop.state()), line);
    top.getStyleClass().add("procedure-top");
    var name = new Label(stop.name());
    name.getStyleClass().add("semibold");
    var when = new Label(stop.when());
    when.getStyleClass().add("muted");
    var column = new VBox(top, name, when);
    stop.note().ifPresent(note -> column.getChildren().add(note(stop, note)));
    for (Label label : List.of(name, when)) {
      label.setWrapText(true);
    }
    column.getStyleClass().add("procedure-stop");
    column.setAccessibleRole(AccessibleRole.TEXT);
    column.setAccessibleText(Texts.get(stop.state().key(), stop.name(), stop.when()));
    return column;
  }

  private static Node note(Stop stop, String note) {
    if (stop.state() == Stop.State.NEXT) {
      return new StatusPill(Tone.WARNING, Icons.TIME, note);
    }
    var label = new Label(note);
    label.getStyleClass().addAll("small", "muted", "procedure-note");
    return label;
  }
}
