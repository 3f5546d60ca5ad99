package dk.medspil.desktop.overview;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Card;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.EmptyState;
import dk.medspil.desktop.control.FittingRows;
import dk.medspil.desktop.frame.Frame;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/**
 * What asks the forum to act, the most urgent first: as many as there is room for, and the rest
 * when the user asks for them.
 */
final class DemandCard extends StackPane {
  private final Frame frame;
  private final FittingRows rows = new FittingRows();
  private final Button all;
  private final Card card;
  private int count;

  DemandCard(Frame frame) {
    this.frame = frame;
    all =
        Command.of(
                Texts.get("overview.demands.fewer"),
                Texts.get("overview.demands.allHelp"),
                () -> rows.setWhole(!rows.isWhole()))
            .linkButton();
    // Where everything is seen, there is nothing to unfold.
    all.visibleProperty().bind(rows.cutProperty().or(rows.wholeProperty()));
    rows.wholeProperty().subscribe(whole -> name());
    card = new Card(Texts.get("overview.demands"), new HBox(all), rows).flush();
    card.getStyleClass().add("overview-demands");
    getChildren().setAll(card);
  }

  /** Shows what there is now; what is settled leaves the focus at the row that takes its place. */
  void show(List<Demand> demands, LocalDate today) {
    count = demands.size();
    name();
    int focused = focusedRow();
    List<DemandRow> now = demands.stream().map(one -> new DemandRow(frame, one, today)).toList();
    rows.setRows(now);
    card.setContent(now.isEmpty() ? new EmptyState(Texts.get("overview.demands.none")) : rows);
    if (focused >= 0 && !now.isEmpty()) {
      now.get(Math.min(focused, now.size() - 1)).focus();
    }
  }

  private void name() {
    all.setText(
        rows.isWhole()
            ? Texts.get("overview.demands.fewer")
            : Texts.get("overview.demands.all", count));
  }

  private int focusedRow() {
    List<Node> all = rows.rows();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i) instanceof DemandRow row && row.isFocusWithin()) {
        return i;
      }
    }
    return -1;
  }
}
