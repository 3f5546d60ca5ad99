package dk.medspil.desktop.control;

import dk.medspil.desktop.Texts;
import dk.medspil.domain.apv.RiskColor;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;

/** A risk number, severity times probability, on the colour of its band. */
public final class RiskBadge extends Label {
  /**
   * A badge for {@code number} (1–25).
   *
   * @param color of the band it lies in
   * @param word what the workplace calls the band, for who hears it
   */
  public RiskBadge(int number, RiskColor color, String word) {
    super(Integer.toString(number));
    getStyleClass().addAll("risk-badge", ground(color));
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(Texts.get("control.risk", number, word));
    setMinWidth(USE_PREF_SIZE);
  }

  /** The style of what lies on the colour of a band. */
  public static String ground(RiskColor color) {
    return "risk-" + color.written();
  }
}
