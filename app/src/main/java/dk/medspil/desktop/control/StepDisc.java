package dk.medspil.desktop.control;

import dk.medspil.desktop.Texts;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;

/** The number of one of the four steps on its colour; always shown beside the step's name. */
public final class StepDisc extends Label {
  /**
   * A disc for step 1–4.
   *
   * @throws IllegalArgumentException if there is no such step
   */
  public StepDisc(int step) {
    getStyleClass().add("step-disc");
    setAccessibleRole(AccessibleRole.TEXT);
    setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setStep(step);
  }

  /**
   * Shows another step.
   *
   * @throws IllegalArgumentException if it is not 1–4
   */
  public void setStep(int step) {
    if (step < 1 || step > 4) {
      throw new IllegalArgumentException("Step " + step + " is not one of the four");
    }
    getStyleClass().removeIf(name -> name.matches("step-\\d"));
    getStyleClass().add("step-" + step);
    setText(Integer.toString(step));
    setAccessibleText(Texts.get("control.step.accessible", step));
  }
}
