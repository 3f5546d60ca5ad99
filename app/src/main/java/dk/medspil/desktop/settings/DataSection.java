package dk.medspil.desktop.settings;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.Labelled;
import dk.medspil.desktop.frame.Fields;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Place;
import dk.medspil.store.TrashStore;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Where everything is kept, what goes out of it, and what was taken out of it. */
final class DataSection implements Section {
  private final Fields fields;
  private final NumberSetting days;
  private final CheckBox copies = new CheckBox(Texts.get("settings.trash.copies"));
  private final ActivityPart log;
  private final PackagePart packages;
  private final VBox view;

  DataSection(SettingsModel model) {
    Frame frame = model.frame();
    fields = new Fields(frame.work());
    var folder = new TextField(frame.work().folder().path().toAbsolutePath().toString());
    folder.setEditable(false);
    var local = new Label(Texts.get("settings.data.local"));
    local.setWrapText(true);
    days =
        new NumberSetting(
            model, fields, "settings.trash.days", TrashStore.DAYS, 1, 365, TrashStore.USUAL_DAYS);
    copies.setWrapText(true);
    fields.value(
        copies,
        copies.selectedProperty(),
        yes -> model.set(TrashStore.WITH_COPIES, yes ? "yes" : "no"));
    var trash =
        Command.of(
                Texts.get("settings.trash.open"),
                Texts.get("settings.trash.openHelp"),
                () -> frame.go(new Place.Trash()))
            .withIcon(Icons.DELETE)
            .button();
    var cleanUp =
        Command.of(
                Texts.get("settings.cleanup.open"),
                Texts.get("settings.cleanup.openHelp"),
                () -> frame.go(new Place.CleanUp()))
            .withIcon(Icons.ARCHIVE)
            .button();
    var buttons = new FlowPane(trash, cleanUp);
    buttons.getStyleClass().add("settings-buttons");
    log = new ActivityPart(frame);
    packages = new PackagePart(frame);
    var emptied = new FlowPane(days.view());
    emptied.getStyleClass().add("settings-numbers");
    view =
        new VBox(
            local,
            new Labelled(Texts.get("settings.data.folder"), folder),
            new Part("settings.trash", "settings.trash.help", buttons, emptied, copies),
            packages,
            log);
    view.getStyleClass().add("settings-fields");
  }

  /** Fetches a package that may ask for its passphrase here. */
  void fetch(Path locked) {
    packages.load(locked);
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public void show(SettingsPicture picture) {
    days.show(picture.preferences());
    fields.show(
        copies,
        copies.selectedProperty(),
        picture.preferences().getOrDefault(TrashStore.WITH_COPIES, "no").equals("yes"));
  }

  @Override
  public void flush() {
    fields.flush();
  }

  @Override
  public void close() {
    fields.close();
    log.close();
  }
}
