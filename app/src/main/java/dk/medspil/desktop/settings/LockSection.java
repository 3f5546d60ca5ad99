package dk.medspil.desktop.settings;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.NewPassphrase;
import dk.medspil.desktop.frame.Fields;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Preference;
import dk.medspil.store.WindowLock;
import dk.medspil.store.encryption.Passphrase;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The curtain before the window: a passphrase, and when it falls by itself. */
final class LockSection implements Section {
  private static final int MOST_MINUTES = 240;

  private final Frame frame;
  private final WindowLock lock;
  private final Fields fields;
  private final NumberSetting minutes;
  private final Label state = new Label();
  private final Button remove;
  private final VBox view;

  LockSection(SettingsModel model) {
    frame = model.frame();
    lock = frame.work().windowLock();
    fields = new Fields(frame.work());
    minutes =
        new NumberSetting(
            model,
            fields,
            "settings.lock.minutes",
            Preference.LOCK_MINUTES,
            0,
            MOST_MINUTES,
            Preference.USUAL_LOCK_MINUTES);
    remove =
        Command.of(
                Texts.get("settings.lock.remove"),
                Texts.get("settings.lock.removeHelp"),
                () -> change(lock::remove, "settings.lock.removed"))
            .button();
    remove.managedProperty().bind(remove.visibleProperty());
    state.getStyleClass().add("semibold");
    state.setWrapText(true);
    var passphrase =
        new NewPassphrase(
            Texts.get("settings.lock.set"),
            Texts.get("settings.lock.setHelp"),
            Passphrase::isLongEnough,
            typed -> change(() -> lock.set(typed), "settings.lock.done"));
    var idle = new FlowPane(minutes.view());
    idle.getStyleClass().add("settings-numbers");
    var forgotten = Part.explained(Texts.get("settings.lock.forgotten", lock.path().toString()));
    var part =
        new Part(
            "settings.lock.title",
            "settings.lock.help",
            state,
            passphrase,
            remove,
            idle,
            forgotten);
    part.getStyleClass().add("first");
    view = new VBox(part);
    view.getStyleClass().add("settings-fields");
    showState();
  }

  private void change(Runnable slow, String said) {
    frame
        .work()
        .inBackground(
            () -> {
              slow.run();
              return true;
            },
            done -> {
              frame.say(Texts.get(said));
              showState();
            });
  }

  private void showState() {
    state.setText(Texts.get(lock.isSet() ? "settings.lock.isOn" : "settings.lock.isOff"));
    remove.setVisible(lock.isSet());
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public void show(SettingsPicture picture) {
    minutes.show(picture.preferences());
  }

  @Override
  public void flush() {
    fields.flush();
  }

  @Override
  public void close() {
    fields.close();
  }
}
