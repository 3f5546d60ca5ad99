package dk.medspil.desktop.control;

import dk.medspil.desktop.Texts;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;

/** A risk number, severity times probability, on the colour of its level. */
public final class RiskBadge extends Label {
  /** How serious a number is; where the limits lie is a setting of the workplace. */
  public enum Level {
    LOW("risk-low", "control.risk.low"),
    MIDDLE("risk-middle", "control.risk.middle"),
    HIGH("risk-high", "control.risk.high");

    private final String styleClass;
    private final String key;

    Level(String styleClass, String key) {
      this.styleClass = styleClass;
      this.key = key;
    }
  }

  /** A badge for {@code number} (1–25). */
  public RiskBadge(int number, Level level) {
    super(Integer.toString(number));
    getStyleClass().addAll("risk-badge", level.styleClass);
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(Texts.get(level.key, number));
    setMinWidth(USE_PREF_SIZE);
  }
}
