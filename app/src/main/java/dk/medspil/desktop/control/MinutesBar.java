package dk.medspil.desktop.control;

import dk.medspil.desktop.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** The items of an agenda as pieces of the time there is; the chosen item is the dark piece. */
public final class MinutesBar extends Pane {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final double GAP = 2;

  private List<Integer> minutes = List.of();
  private int available;

  /** An empty bar. */
  public MinutesBar() {
    getStyleClass().add("minutes-bar");
    setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
  }

  /**
   * Shows the planned minutes of each item within {@code availableMinutes}.
   *
   * @param chosen index of the dark piece; outside the list means none
   */
  public void setMinutes(List<Integer> items, int availableMinutes, int chosen) {
    minutes = List.copyOf(items);
    available = availableMinutes;
    var pieces = new ArrayList<Region>();
    for (int i = 0; i < minutes.size(); i++) {
      var piece = new Region();
      piece.getStyleClass().add("minutes-piece");
      piece.pseudoClassStateChanged(CHOSEN, i == chosen);
      pieces.add(piece);
    }
    getChildren().setAll(pieces);
    setAccessibleText(Texts.get("control.minutesBar.accessible", total(), available));
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    // Too long an agenda fills the bar; the words beside it say how much too long.
    double perMinute = getWidth() / Math.max(1, Math.max(total(), available));
    double x = 0;
    for (int i = 0; i < minutes.size(); i++) {
      double width = minutes.get(i) * perMinute;
      getChildren().get(i).resizeRelocate(x, 0, Math.max(0, width - GAP), getHeight());
      x += width;
    }
  }

  private int total() {
    return minutes.stream().mapToInt(Integer::intValue).sum();
  }
}
