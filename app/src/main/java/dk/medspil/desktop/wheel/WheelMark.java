package dk.medspil.desktop.wheel;

import dk.medspil.desktop.control.Icons;
import dk.medspil.domain.yearwheel.Ring;
import dk.medspil.domain.yearwheel.Standing;
import java.time.LocalDate;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * The same mark in wheel and list: a square for law and agreement, a circle for a meeting, a
 * diamond for the forum's own. Light when it is over, filled when it comes, amber when it is
 * missing.
 */
final class WheelMark extends StackPane {
  private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
  private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");
  private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");

  WheelMark(WheelItem item, LocalDate today) {
    var shape = new Region();
    shape.getStyleClass().add("wheel-shape");
    var word = new Label();
    word.getStyleClass().add("wheel-number");
    word.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    getStyleClass().add("wheel-mark");
    switch (item) {
      case WheelItem.Met met -> {
        getStyleClass().add("meeting");
        word.setGraphic(Icons.MEETING.node());
      }
      case WheelItem.Task task -> {
        getStyleClass().add(task.ring() == Ring.DUTY ? "duty" : "focus");
        word.setText(Integer.toString(task.number()));
        pseudoClassStateChanged(
            MISSING, task.isMissing(today) || task.standing().state() == Standing.State.NOT_DONE);
      }
    }
    pseudoClassStateChanged(OVER, item.isOver());
    getChildren().setAll(shape, word);
  }

  void setCursorHere(boolean here) {
    pseudoClassStateChanged(CURSOR, here);
  }
}
