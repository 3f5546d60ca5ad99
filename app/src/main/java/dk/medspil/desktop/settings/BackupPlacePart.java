package dk.medspil.desktop.settings;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.StatusPill;
import dk.medspil.desktop.control.Tone;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.store.BackupPlan;
import dk.medspil.store.SecondPlace;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The second place for copies, such as a USB drive that is there now and then. */
final class BackupPlacePart extends VBox {
  private final SettingsModel model;
  private final Frame frame;
  private final Runnable changed;
  private final Label where = new Label();
  private final StatusPill state = new StatusPill(Tone.NEUTRAL, Icons.OPEN, "");
  private final Button choose;
  private final Button remove;

  BackupPlacePart(SettingsModel model, Runnable changed) {
    this.model = model;
    this.frame = model.frame();
    this.changed = changed;
    where.setWrapText(true);
    choose =
        Command.of(
                Texts.get("settings.backup.second.choose"),
                Texts.get("settings.backup.second.chooseHelp"),
                () -> frame.chooseFolder(this::chosen))
            .withIcon(Icons.BACKUP)
            .button();
    remove =
        Command.of(
                Texts.get("settings.backup.second.remove"),
                Texts.get("settings.backup.second.removeHelp"),
                this::remove)
            .button();
    remove.managedProperty().bind(remove.visibleProperty());
    state.managedProperty().bind(state.visibleProperty());
    var buttons = new FlowPane(choose, remove);
    buttons.getStyleClass().add("settings-buttons");
    getChildren()
        .setAll(
            new Part(
                "settings.backup.second", "settings.backup.second.help", where, state, buttons));
    show(Optional.empty());
  }

  private void chosen(Path place) {
    frame
        .work()
        .withBackups(
            backups -> backups.prepareSecond(place),
            made -> {
              model.set(BackupPlan.SECOND, made.toString());
              frame.work().whenWritten(this::copyNow);
            });
  }

  private void copyNow() {
    frame.work().backUp(frame.clock().instant(), at -> changed.run());
  }

  private void remove() {
    model.set(BackupPlan.SECOND, "");
    frame.work().whenWritten(changed);
  }

  void show(Optional<SecondPlace> second) {
    remove.setVisible(second.isPresent());
    state.setVisible(second.isPresent());
    where.setText(
        second
            .map(place -> place.folder().toString())
            .orElseGet(() -> Texts.get("settings.backup.second.none")));
    second.ifPresent(this::showState);
  }

  private void showState(SecondPlace place) {
    String newest =
        place
            .newest()
            .map(at ->
                Texts.get(
                    "settings.backup.second.newest", Moments.words(at, frame.clock().getZone())))
            .orElseGet(() -> Texts.get("settings.backup.second.noneYet"));
    if (!place.there()) {
      state.show(Tone.WARNING, Icons.WAITING, Texts.get("settings.backup.second.away"));
    } else if (place.lacks() > 0) {
      state.show(
          Tone.WARNING,
          Icons.WAITING,
          Texts.get("settings.backup.second.lacks", place.lacks(), newest));
    } else {
      state.show(Tone.SUCCESS, Icons.DONE, newest);
    }
  }
}
