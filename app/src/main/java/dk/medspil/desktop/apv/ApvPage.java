package dk.medspil.desktop.apv;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Columns;
import dk.medspil.desktop.frame.Frame;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A page of the APV: its tabs, a list at the left, and at the right what is open in it. */
final class ApvPage extends VBox {
  private final VBox main = new VBox();

  ApvPage(Frame frame, ApvTabs.Tab tab, Node list, Node... below) {
    var name = new Label(Texts.get("apv.head"));
    name.getStyleClass().add("h1");
    name.setMinWidth(Region.USE_PREF_SIZE);
    var head = new HBox(name, new ApvTabs(frame, tab));
    head.getStyleClass().add("apv-name");
    var cards = new VBox(list);
    cards.getChildren().addAll(below);
    cards.getStyleClass().add("apv-side");
    main.getStyleClass().add("apv-main");
    var columns = Columns.listFirst(scroll(cards), scroll(main), 56);
    setVgrow(columns, Priority.ALWAYS);
    getStyleClass().addAll("page", "apv-page");
    getChildren().setAll(head, columns);
  }

  void show(Node... cards) {
    main.getChildren().setAll(cards);
  }

  /** What lies in a scroll pane can have focus only once the pane has its skin. */
  void ready() {
    applyCss();
    layout();
  }

  private static ScrollPane scroll(Region content) {
    var scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    return scroll;
  }
}
