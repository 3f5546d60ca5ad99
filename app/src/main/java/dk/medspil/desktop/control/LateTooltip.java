package dk.medspil.desktop.control;

import javafx.event.EventHandler;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/**
 * A tooltip that is made when the mouse first comes to its control. A tooltip is a small window,
 * and a list of meetings has hundreds that nobody looks at: making them took half the time it took
 * to open the list.
 */
public final class LateTooltip implements EventHandler<MouseEvent> {
  private static final Duration DELAY = Duration.millis(300);

  private final Control control;
  private String text;

  private LateTooltip(Control control, String text) {
    this.control = control;
    this.text = text;
  }

  /** Says {@code text} when the mouse rests on {@code control}, instead of what was said before. */
  public static void on(Control control, String text) {
    if (control.getProperties().get(LateTooltip.class) instanceof LateTooltip known) {
      known.say(text);
      return;
    }
    var made = new LateTooltip(control, text);
    control.getProperties().put(LateTooltip.class, made);
    control.addEventHandler(MouseEvent.MOUSE_ENTERED, made);
  }

  /** What the control's tooltip says or will say, made or not; "" where there is none. */
  public static String textOf(Control control) {
    if (control.getProperties().get(LateTooltip.class) instanceof LateTooltip known) {
      return known.text;
    }
    return control.getTooltip() == null ? "" : control.getTooltip().getText();
  }

  private void say(String now) {
    text = now;
    if (control.getTooltip() != null) {
      control.getTooltip().setText(now);
    }
  }

  @Override
  public void handle(MouseEvent entered) {
    if (control.getTooltip() == null) {
      var tooltip = new Tooltip(text);
      tooltip.setShowDelay(DELAY);
      tooltip.setWrapText(true);
      control.setTooltip(tooltip);
    }
  }
}
