package dk.medspil.desktop.control;

import dk.medspil.desktop.Texts;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;

/** The three stages of a meeting as numbered tabs; any of them can be opened at any time. */
public final class Stages extends StackPane {
  /** A stage of a meeting. */
  public enum Stage {
    PREPARE,
    HOLD,
    MINUTES
  }

  private final ChoiceRow<Stage> row;

  /** Tabs with {@link Stage#PREPARE} open. */
  public Stages() {
    row =
        new ChoiceRow<>(
            Texts.get("control.stages.name"),
            List.of(
                Choice.of(Stage.PREPARE, Texts.get("control.stages.prepare")),
                Choice.of(Stage.HOLD, Texts.get("control.stages.hold")),
                Choice.of(Stage.MINUTES, Texts.get("control.stages.minutes"))));
    row.getStyleClass().add("stages");
    int number = 1;
    for (var node : row.getChildren()) {
      var disc = new Label(Integer.toString(number++));
      disc.getStyleClass().add("stage-number");
      ((ToggleButton) node).setGraphic(disc);
    }
    setMaxWidth(USE_PREF_SIZE);
    getChildren().setAll(row);
  }

  /** The open stage. */
  public ObjectProperty<Stage> valueProperty() {
    return row.valueProperty();
  }
}
