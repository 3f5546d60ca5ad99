package dk.medspil.desktop.control;

import dk.medspil.desktop.Texts;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;

/** The three stages of a meeting as numbered tabs; any of them can be opened at any time. */
public final class Stages extends StackPane {
  /** A stage of a meeting. */
  public enum Stage {
    PREPARE("Shortcut+Shift+1"),
    HOLD("Shortcut+Shift+2"),
    MINUTES("Shortcut+Shift+3");

    private final String keys;

    Stage(String keys) {
      this.keys = keys;
    }

    /** The keys that open the stage from the others. */
    public String keys() {
      return keys;
    }
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
    for (Stage stage : Stage.values()) {
      var disc = new Label(Integer.toString(stage.ordinal() + 1));
      disc.getStyleClass().add("stage-number");
      var tab = (ToggleButton) row.getChildren().get(stage.ordinal());
      tab.setGraphic(disc);
      String keys =
          Texts.get("control.stages.key", Shortcuts.text(KeyCombination.valueOf(stage.keys())));
      tab.setAccessibleHelp(keys);
      LateTooltip.on(tab, keys);
    }
    setMaxWidth(USE_PREF_SIZE);
    getChildren().setAll(row);
  }

  /** The open stage. */
  public ObjectProperty<Stage> valueProperty() {
    return row.valueProperty();
  }
}
