package dk.medspil.desktop.settings;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Labelled;
import dk.medspil.desktop.frame.Frame;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Where everything is kept, and that it stays there. */
final class DataSection implements Section {
  private final VBox view;

  DataSection(Frame frame) {
    var folder = new TextField(frame.work().folder().path().toAbsolutePath().toString());
    folder.setEditable(false);
    var local = new Label(Texts.get("settings.data.local"));
    local.setWrapText(true);
    view = new VBox(local, new Labelled(Texts.get("settings.data.folder"), folder));
    view.getStyleClass().add("settings-fields");
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public void show(SettingsPicture picture) {}
}
