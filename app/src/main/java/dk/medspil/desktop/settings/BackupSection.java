package dk.medspil.desktop.settings;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.Labelled;
import dk.medspil.desktop.frame.Fields;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.domain.safety.BackupRotation;
import dk.medspil.store.BackupPlan;
import dk.medspil.store.Backups;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The automatic copies: one more now, how long they are kept, where else, and the way back. */
final class BackupSection implements Section {
  private final Frame frame;
  private final Fields fields;
  private final Label last = new Label();
  private final List<NumberSetting> numbers;
  private final BackupPlacePart place;
  private final BackupLockPart lock;
  private final RestorePart restore;
  private final VBox view;

  BackupSection(SettingsModel model) {
    frame = model.frame();
    fields = new Fields(frame.work());
    var folder = new TextField(frame.work().folder().backups().toString());
    folder.setEditable(false);
    last.getStyleClass().add("semibold");
    last.setWrapText(true);
    var now =
        Command.of(
                Texts.get("settings.backup.now"), Texts.get("settings.backup.nowHelp"), this::take)
            .withIcon(Icons.BACKUP)
            .button();
    BackupRotation usual = BackupRotation.DEFAULT;
    numbers =
        List.of(
            new NumberSetting(
                model, fields, "settings.backup.hours", BackupPlan.HOURS, 1, 168, usual.hours()),
            new NumberSetting(
                model, fields, "settings.backup.days", BackupPlan.DAYS, 1, 366, usual.days()),
            new NumberSetting(
                model,
                fields,
                "settings.backup.months",
                BackupPlan.MONTHS,
                1,
                120,
                usual.months()));
    var kept = new FlowPane();
    kept.getStyleClass().add("settings-numbers");
    numbers.forEach(number -> kept.getChildren().add(number.view()));
    place = new BackupPlacePart(model, this::reload);
    lock = new BackupLockPart(frame, this::reload);
    restore = new RestorePart(frame, this::reload);
    view =
        new VBox(
            last,
            now,
            Part.explained(Texts.get("settings.backup.every")),
            kept,
            new Labelled(Texts.get("settings.backup.folder"), folder),
            restore,
            place,
            lock);
    view.getStyleClass().add("settings-fields");
    reload();
  }

  private void take() {
    frame
        .work()
        .backUp(
            frame.clock().instant(),
            at -> {
              frame.say(Texts.get("settings.backup.taken", words(at)));
              reload();
            });
  }

  /** What the part shows, read beside the window. */
  private record Standing(
      List<Path> files, Optional<dk.medspil.store.SecondPlace> second, boolean locked) {}

  private void reload() {
    frame
        .work()
        .withBackups(
            backups -> new Standing(backups.files(), backups.second(), backups.areLocked()),
            this::show);
  }

  private void show(Standing now) {
    last.setText(
        now.files().stream()
            .findFirst()
            .flatMap(Backups::takenAt)
            .map(at -> Texts.get("settings.backup.last", words(at)))
            .orElseGet(() -> Texts.get("settings.backup.never")));
    restore.show(now.files());
    place.show(now.second());
    lock.show(now.locked());
  }

  private String words(Instant at) {
    return Moments.words(at, frame.clock().getZone());
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public void show(SettingsPicture picture) {
    numbers.forEach(number -> number.show(picture.preferences()));
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
