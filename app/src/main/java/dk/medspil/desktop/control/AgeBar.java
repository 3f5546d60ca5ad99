package dk.medspil.desktop.control;

import dk.medspil.desktop.Texts;
import java.time.Period;
import javafx.scene.layout.HBox;

/** How old the assessment of a topic is out of three years, with the words beside the bar. */
public final class AgeBar extends HBox {
  private static final double MONTHS = 36;

  /**
   * A bar for an assessment of the given age.
   *
   * @param age time since the topic was last assessed
   * @param word what is said beside it, "Juni 2027" or "Over 3 år"
   */
  public AgeBar(Period age, Status status, String word) {
    getStyleClass().add("age-bar");
    status.tone().applyTo(this);
    var bar = new Bar("age-track");
    bar.setShare(age.toTotalMonths() / MONTHS);
    bar.setAccessibleText(Texts.get("control.age.accessible", age.getYears(), age.getMonths()));
    var pill = new StatusPill(status.tone(), status.icon(), word).withoutGround();
    getChildren().setAll(bar, pill);
  }
}
