package dk.medspil.desktop;

import java.util.List;
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
public final class TextMenu {
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
    var menu = new ContextMenu();
    menu.getItems().setAll(items(field));
    menu.setOnShowing(event -> menu.getItems().setAll(items(field)));
    return menu;
  }

  /** What can be done with the text of a field as it is now: cut, copy, paste, select all. */
  public static List<MenuItem> items(TextInputControl field) {
    boolean chosen = field.getSelection().getLength() > 0;
    boolean paste = field.isEditable() && Clipboard.getSystemClipboard().hasString();
    return List.of(
        item("text.cut", field, TextInputControl::cut, chosen && field.isEditable()),
        item("text.copy", field, TextInputControl::copy, chosen),
        item("text.paste", field, TextInputControl::paste, paste),
        new SeparatorMenuItem(),
        item("text.selectAll", field, TextInputControl::selectAll, field.getLength() > 0));
  }

  private static MenuItem item(
      String text, TextInputControl field, Consumer<TextInputControl> act, boolean possible) {
    var item = new MenuItem(Texts.get(text));
    item.setOnAction(event -> act.accept(field));
    item.setDisable(!possible);
    return item;
  }
}
