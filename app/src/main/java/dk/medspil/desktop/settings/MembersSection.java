package dk.medspil.desktop.settings;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Place;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The way to the members, who stand in one place only. */
final class MembersSection implements Section {
  private final VBox view;

  MembersSection(Frame frame) {
    var where = new Label(Texts.get("settings.members.where"));
    where.setWrapText(true);
    var go =
        Command.of(
                Texts.get("settings.members.go"),
                Texts.get("settings.members.goHelp"),
                () -> frame.go(new Place.Committee()))
            .withIcon(Icons.PEOPLE)
            .button();
    view = new VBox(where, go);
    view.getStyleClass().add("settings-fields");
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public void show(SettingsPicture picture) {
    // Nothing here is read from the store.
  }
}
