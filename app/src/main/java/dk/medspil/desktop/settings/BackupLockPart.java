package dk.medspil.desktop.settings;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.NewPassphrase;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.store.encryption.Passphrase;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Copies that open only with a passphrase. */
final class BackupLockPart extends VBox {
  private final Frame frame;
  private final Runnable changed;
  private final Label state = new Label();
  private final NewPassphrase passphrase;
  private final Button open;

  BackupLockPart(Frame frame, Runnable changed) {
    this.frame = frame;
    this.changed = changed;
    passphrase =
        new NewPassphrase(
            Texts.get("settings.backup.lock.on"),
            Texts.get("settings.backup.lock.onHelp"),
            Passphrase::isLongEnough,
            this::lock);
    open =
        Command.of(
                Texts.get("settings.backup.lock.off"),
                Texts.get("settings.backup.lock.offHelp"),
                this::leaveOpen)
            .button();
    open.managedProperty().bind(open.visibleProperty());
    state.getStyleClass().add("semibold");
    state.setWrapText(true);
    getChildren()
        .setAll(
            new Part("settings.backup.lock", "settings.backup.lock.help", state, passphrase, open));
    show(false);
  }

  private void lock(char[] typed) {
    frame
        .work()
        .withBackups(
            backups -> {
              backups.lock(typed);
              return true;
            },
            done -> {
              frame.say(Texts.get("settings.backup.lock.done"));
              changed.run();
            });
  }

  private void leaveOpen() {
    frame
        .work()
        .withBackups(
            backups -> {
              backups.leaveOpen();
              return true;
            },
            done -> {
              frame.say(Texts.get("settings.backup.lock.opened"));
              changed.run();
            });
  }

  void show(boolean locked) {
    state.setText(Texts.get(locked ? "settings.backup.lock.isOn" : "settings.backup.lock.isOff"));
    open.setVisible(locked);
  }
}
