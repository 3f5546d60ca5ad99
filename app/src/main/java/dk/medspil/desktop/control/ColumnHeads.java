package dk.medspil.desktop.control;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.control.Control;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.HBox;

/**
 * Keeps the words over the columns of a list where the columns are: a scroll bar makes the rows
 * narrower, and the words above them would otherwise stand beside what they name.
 */
public final class ColumnHeads {
  private final HBox heads;

  private ColumnHeads(HBox heads) {
    this.heads = heads;
  }

  /** Lets {@code heads} follow the scroll bar of the list or pane under it. */
  public static void keepOver(HBox heads, Control list) {
    var kept = new ColumnHeads(heads);
    list.skinProperty().subscribe(skin -> bar(list).ifPresent(kept::follow));
  }

  private static Optional<ScrollBar> bar(Control list) {
    return list.lookupAll(".scroll-bar").stream()
        .filter(ScrollBar.class::isInstance)
        .map(ScrollBar.class::cast)
        .filter(bar -> bar.getOrientation() == Orientation.VERTICAL)
        .findFirst();
  }

  private void follow(ScrollBar bar) {
    bar.visibleProperty().subscribe(() -> leave(bar));
    bar.widthProperty().subscribe(() -> leave(bar));
    leave(bar);
  }

  private void leave(ScrollBar bar) {
    double room = bar.isVisible() ? bar.getWidth() : 0;
    HBox.setMargin(heads.getChildren().getLast(), new Insets(0, room, 0, 0));
  }
}
