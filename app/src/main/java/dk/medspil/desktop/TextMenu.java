package dk.medspil.desktop;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;

/** The menu of the right mouse button in text fields: JavaFX's own speaks no Danish. */
final class TextMenu {
  private TextMenu() {}

  /** Gives each text field of the scene the menu when it is first asked for. */
  static void applyTo(Scene scene) {
    scene.addEventFilter(
        ContextMenuEvent.CONTEXT_MENU_REQUESTED,
        event -> {
          if (event.getTarget() instanceof Node target) {
            give(target);
          }
        });
  }

  private static void give(Node target) {
    for (Node node = target; node != null; node = node.getParent()) {
      if (node instanceof TextInputControl field && field.getContextMenu() == null) {
        field.setContextMenu(of(field));
      }
    }
  }

  private static ContextMenu of(TextInputControl field) {
    MenuItem cut = item("text.cut", field, TextInputControl::cut);
    MenuItem copy = item("text.copy", field, TextInputControl::copy);
    MenuItem paste = item("text.paste", field, TextInputControl::paste);
    MenuItem all = item("text.selectAll", field, TextInputControl::selectAll);
    var menu = new ContextMenu(cut, copy, paste, new SeparatorMenuItem(), all);
    menu.setOnShowing(event -> {
      boolean chosen = field.getSelection().getLength() > 0;
      cut.setDisable(!chosen || !field.isEditable());
      copy.setDisable(!chosen);
      paste.setDisable(!field.isEditable() || !Clipboard.getSystemClipboard().hasString());
      all.setDisable(field.getLength() == 0);
    });
    return menu;
  }

  private static MenuItem item(
      String text, TextInputControl field, Consumer<TextInputControl> act) {
    var item = new MenuItem(Texts.get(text));
    item.setOnAction(event -> act.accept(field));
    return item;
  }
}
