package dk.medspil.desktop.control;

import dk.medspil.desktop.Texts;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A violet ground with a lock and a word; the only two uses of violet in the program. */
public final class PrivateBlock extends VBox {
  private PrivateBlock(String title, String aside, Node content) {
    getStyleClass().add("private-block");
    var label = new Label(title, Icons.PRIVATE.node());
    label.getStyleClass().add("private-title");
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var reason = new Label(aside);
    reason.getStyleClass().addAll("small", "muted");
    getChildren().setAll(new HBox(label, gap, reason), content);
    VBox.setVgrow(content, Priority.ALWAYS);
    setAccessibleText(title);
  }

  /** Notes that only the person at the keyboard sees. */
  public static PrivateBlock onlyForYou(Node content) {
    return new PrivateBlock(Texts.get("control.private.onlyForYou"), "", content);
  }

  /** A confidential passage, with why and until when. */
  public static PrivateBlock confidential(String reason, Node content) {
    return new PrivateBlock(Texts.get("control.private.confidential"), reason, content);
  }
}
