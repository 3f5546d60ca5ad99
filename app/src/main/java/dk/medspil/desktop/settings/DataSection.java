package dk.medspil.desktop.settings;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.Labelled;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.WorkplaceFile;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Where everything is kept, that it stays there, and how it is moved to another computer. */
final class DataSection implements Section {
  private final VBox view;

  DataSection(Frame frame) {
    var folder = new TextField(frame.work().folder().path().toAbsolutePath().toString());
    folder.setEditable(false);
    var whole = new WorkplaceFile(frame);
    var save =
        Command.of(
                Texts.get("settings.data.save"), Texts.get("settings.data.saveHelp"), whole::save)
            .withIcon(Icons.SAVE_FILE)
            .button();
    var fetch =
        Command.of(
                Texts.get("settings.data.fetch"),
                Texts.get("settings.data.fetchHelp"),
                whole::fetch)
            .withIcon(Icons.FETCH)
            .button();
    var heading = new Label(Texts.get("settings.data.move"));
    heading.getStyleClass().add("semibold");
    var actions = new FlowPane(save, fetch);
    actions.getStyleClass().add("settings-actions");
    view =
        new VBox(
            words("settings.data.local"),
            new Labelled(Texts.get("settings.data.folder"), folder),
            heading,
            words("settings.data.moveHelp"),
            actions);
    view.getStyleClass().add("settings-fields");
  }

  private static Label words(String key) {
    var label = new Label(Texts.get(key));
    label.setWrapText(true);
    return label;
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public void show(SettingsPicture picture) {}
}
