package dk.medspil.desktop.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/**
 * Where in a screen the focus was, told by places and kinds and no node of it: the screen is built
 * anew when the user comes back.
 *
 * @param steps which child to take at each level, from the screen down
 * @param kind the class of the node with the focus
 * @param caret where the caret stood in a text
 */
record FocusPath(List<Integer> steps, String kind, int caret) {
  /** The focus was not in the screen. */
  static final FocusPath NONE = new FocusPath(List.of(), "", 0);

  /** The way from a screen to the node that has the focus, if it is in there. */
  static FocusPath in(Parent screen) {
    Node owner = screen.getScene() == null ? null : screen.getScene().getFocusOwner();
    List<Integer> steps = new ArrayList<>();
    Node node = owner;
    while (node != null && !node.equals(screen) && node.getParent() != null) {
      steps.addFirst(node.getParent().getChildrenUnmodifiable().indexOf(node));
      node = node.getParent();
    }
    if (owner == null || node == null || !node.equals(screen)) {
      return NONE;
    }
    int caret = owner instanceof TextInputControl text ? text.getCaretPosition() : 0;
    return new FocusPath(List.copyOf(steps), owner.getClass().getName(), caret);
  }

  /** Puts the focus there again; where something else stands now it stays where it is. */
  void giveBack(Parent screen) {
    Node node = steps.isEmpty() ? null : at(screen);
    if (node == null || !node.getClass().getName().equals(kind) || !node.isFocusTraversable()) {
      return;
    }
    node.requestFocus();
    if (node instanceof TextInputControl text) {
      text.positionCaret(Math.min(caret, text.getLength()));
    }
  }

  private @Nullable Node at(Parent screen) {
    // Nodes inside a scroll pane or a list are not there before a layout.
    screen.applyCss();
    screen.layout();
    Node node = screen;
    for (int step : steps) {
      if (!(node instanceof Parent parent)
          || step < 0
          || step >= parent.getChildrenUnmodifiable().size()) {
        return null;
      }
      node = parent.getChildrenUnmodifiable().get(step);
    }
    return node;
  }
}
