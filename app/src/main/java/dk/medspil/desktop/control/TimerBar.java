package dk.medspil.desktop.control;

import dk.medspil.desktop.Texts;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Time used of time planned, in whole minutes; never red, never blinking, no seconds. */
public final class TimerBar extends VBox {
  private final Bar bar = new Bar("timer-track");
  private final Label used = new Label();
  private final Label ofPlanned = new Label();
  private final Label left = new Label();
  private final Label leftWord = new Label();

  /** A bar for zero of zero minutes. */
  public TimerBar() {
    getStyleClass().add("timer-bar");
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    used.getStyleClass().add("semibold");
    left.getStyleClass().add("semibold");
    ofPlanned.getStyleClass().add("muted");
    leftWord.getStyleClass().add("muted");
    var words = new HBox(used, ofPlanned, gap, left, leftWord);
    words.getStyleClass().add("timer-words");
    getChildren().setAll(bar, words);
    setMinutes(0, 0);
  }

  /** Shows {@code usedMinutes} of {@code plannedMinutes}; past the plan the bar stays full. */
  public void setMinutes(int usedMinutes, int plannedMinutes) {
    int remaining = plannedMinutes - usedMinutes;
    bar.setShare(plannedMinutes == 0 ? 0 : (double) usedMinutes / plannedMinutes);
    used.setText(Texts.get("control.timer.minutes", usedMinutes));
    ofPlanned.setText(Texts.get("control.timer.ofPlanned", plannedMinutes));
    left.setText(Texts.get("control.timer.minutes", Math.abs(remaining)));
    leftWord.setText(Texts.get(remaining < 0 ? "control.timer.over" : "control.timer.left"));
    (remaining < 0 ? Tone.WARNING : Tone.NEUTRAL).applyTo(this);
    bar.setAccessibleText(
        String.join(
            " ", used.getText(), ofPlanned.getText() + ",", left.getText(), leftWord.getText()));
  }
}
