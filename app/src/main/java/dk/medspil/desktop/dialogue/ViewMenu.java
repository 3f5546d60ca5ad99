package dk.medspil.desktop.dialogue;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;

/** How the room sees the board, and how the cards of the step are sorted. */
final class ViewMenu {
  private final MenuButton view = new MenuButton();
  private final MenuButton sort = new MenuButton(Texts.get("dialogue.sort.name"));

  ViewMenu(BoardModel model, BoardCommands commands) {
    var group = new ToggleGroup();
    Map<RoomView, RadioMenuItem> items = new EnumMap<>(RoomView.class);
    for (RoomView each : RoomView.values()) {
      var item = new RadioMenuItem(each.label());
      item.setToggleGroup(group);
      item.setOnAction(event -> commands.show(each));
      items.put(each, item);
      view.getItems().add(item);
    }
    Command next = commands.nextView();
    view.getItems().addAll(new SeparatorMenuItem(), next.menuItem());
    // A round is chosen with the clock, and a board without topics has no view of one.
    model
        .pictureProperty()
        .subscribe(now ->
            items.forEach((each, item) ->
                item.setVisible(
                    RoomView.choices(model.hasTopics(), model.shape().rating()).contains(each))));
    view.setGraphic(Icons.HALL.node());
    model
        .viewProperty()
        .subscribe(now -> {
          view.setText(now.label());
          view.setAccessibleText(Texts.get("dialogue.view.accessible", now.label()));
          java.util.Objects.requireNonNull(items.get(now)).setSelected(true);
        });
    describe(view, next.help());
    commands.sorts().forEach(command -> sort.getItems().add(command.menuItem()));
    sort.setAccessibleText(sort.getText());
    describe(sort, Texts.get("dialogue.sort.help"));
  }

  private static void describe(MenuButton button, String help) {
    button.setAccessibleHelp(help);
    button.setTooltip(new Tooltip(help));
    // In a narrow window it gives way before the buttons at its right; its tooltip says the rest.
    button.setMinWidth(0);
  }

  MenuButton view() {
    return view;
  }

  MenuButton sort() {
    return sort;
  }
}
