package dk.medspil.desktop.dialogue;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Icons;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** The dots of a card or a group; while the room votes they can be given and taken by mouse. */
final class DotMark extends HBox {
  private final Label count = new Label();
  private final Button fewer;
  private final Button more;

  /**
   * @param onMore a dot was given
   * @param onFewer a dot was taken back
   */
  DotMark(Runnable onMore, Runnable onFewer) {
    getStyleClass().add("dot-mark");
    count.setGraphic(Icons.DOT.node());
    count.getStyleClass().add("dot-count");
    fewer = button("−", Texts.get("dialogue.dots.fewer"), onFewer);
    more = button("+", Texts.get("dialogue.dots.more"), onMore);
    getChildren().setAll(fewer, count, more);
  }

  /** Shows the dots; without any the mark is there only while the room votes. */
  void show(int dots, boolean voting) {
    count.setText(Integer.toString(dots));
    count.setAccessibleRole(AccessibleRole.TEXT);
    count.setAccessibleText(Texts.get("dialogue.dots.count", dots));
    for (Button button : new Button[] {fewer, more}) {
      button.setVisible(voting);
      button.setManaged(voting);
    }
    fewer.setDisable(dots == 0);
    setVisible(voting || dots > 0);
    setManaged(voting || dots > 0);
  }

  /** Not in the order of Tab: the keyboard gives dots with the numbers, on the card itself. */
  private static Button button(String sign, String name, Runnable run) {
    var button = new Button(sign);
    button.setFocusTraversable(false);
    button.setAccessibleText(name);
    button.getStyleClass().addAll("flat", "dot-button");
    button.setOnAction(event -> run.run());
    return button;
  }
}
