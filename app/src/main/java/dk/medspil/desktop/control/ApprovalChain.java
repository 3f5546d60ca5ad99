package dk.medspil.desktop.control;

import dk.medspil.desktop.Texts;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** How far the minutes have come, from draft to finally approved. */
public final class ApprovalChain extends StackPane {
  private final FoldingRow row = FoldingRow.byWords(8.6, 1.067);

  /** An empty chain. */
  public ApprovalChain() {
    row.getStyleClass().add("approval-chain");
    getChildren().setAll(row);
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText(Texts.get("control.approval.name"));
  }

  /** Shows the links from left to right; two may be {@link Stop.State#NEXT} at the same time. */
  public void setLinks(List<Stop> links) {
    row.setItems(links.stream().map(ApprovalChain::link).toList());
  }

  private static Region link(Stop stop) {
    var name = new Label(stop.name());
    name.getStyleClass().add("semibold");
    name.setWrapText(true);
    var when = new Label(stop.when());
    when.getStyleClass().addAll("small", "muted");
    when.setWrapText(true);
    var words = new VBox(name, when);
    var link = new HBox(new StopMark(stop.state()), words);
    link.getStyleClass().add("approval-link");
    link.setAccessibleRole(AccessibleRole.TEXT);
    link.setAccessibleText(Texts.get(stop.state().key(), stop.name(), stop.when()));
    HBox.setHgrow(words, Priority.ALWAYS);
    return link;
  }
}
