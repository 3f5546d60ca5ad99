package dk.medspil.desktop.control;

import dk.medspil.desktop.Texts;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;

/** A risk number, severity times probability, on the colour of its level. */
public final class RiskBadge extends Label {
  /** How serious a number is; where the limits lie is a setting of the workplace. */
  public enum Level {
    LOW("risk-low"),
    MIDDLE("risk-middle"),
    HIGH("risk-high");

    private final String styleClass;

    Level(String styleClass) {
      this.styleClass = styleClass;
    }

    /** The style of what lies on the colour of the level. */
    public String styleClass() {
      return styleClass;
    }
  }

  /**
   * A badge for {@code number} (1–25).
   *
   * @param word what the workplace calls the level, for who hears it
   */
  public RiskBadge(int number, Level level, String word) {
    super(Integer.toString(number));
    getStyleClass().addAll("risk-badge", level.styleClass);
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(Texts.get("control.risk", number, word));
    setMinWidth(USE_PREF_SIZE);
  }
}
