package dk.medspil.desktop.control;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The circle of a stop: a check when passed, amber when next, open when it is still to come. */
final class StopMark extends StackPane {
  StopMark(Stop.State state) {
    getStyleClass().addAll("stop-mark", state.styleClass());
    setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    if (state == Stop.State.PASSED) {
      getChildren().add(Icons.IN_ORDER.node());
    }
  }
}
