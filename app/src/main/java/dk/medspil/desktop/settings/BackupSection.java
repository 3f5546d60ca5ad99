package dk.medspil.desktop.settings;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.Labelled;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.store.Backups;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Where the backups are, when the last good one was taken, and one more now. */
final class BackupSection implements Section {
  private final Frame frame;
  private final Label last = new Label();
  private final ListView<String> files = new ListView<>();
  private final VBox view;

  BackupSection(Frame frame) {
    this.frame = frame;
    var folder = new TextField(frame.work().folder().backups().toString());
    folder.setEditable(false);
    last.getStyleClass().add("semibold");
    var every = new Label(Texts.get("settings.backup.every"));
    every.setWrapText(true);
    every.getStyleClass().add("muted");
    files.getStyleClass().add("settings-files");
    var now =
        Command.of(
                Texts.get("settings.backup.now"), Texts.get("settings.backup.nowHelp"), this::take)
            .withIcon(Icons.BACKUP)
            .button();
    view =
        new VBox(
            last,
            now,
            every,
            new Labelled(Texts.get("settings.backup.folder"), folder),
            new Labelled(Texts.get("settings.backup.files"), files));
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

  private void reload() {
    frame
        .work()
        .inBackground(
            () ->
                new Backups(frame.work().folder())
                    .files().stream()
                        .map(Path::getFileName)
                        .flatMap(name -> Backups.takenAt(name).stream())
                        .toList(),
            this::show);
  }

  private void show(List<Instant> taken) {
    last.setText(
        taken.isEmpty()
            ? Texts.get("settings.backup.never")
            : Texts.get("settings.backup.last", words(taken.getFirst())));
    files.getItems().setAll(taken.stream().map(this::words).toList());
  }

  private String words(Instant at) {
    ZonedDateTime there = at.atZone(frame.clock().getZone());
    return DanishFormat.weekdayDateYear(there.toLocalDate())
        + " "
        + DanishFormat.time(there.toLocalTime());
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public void show(SettingsPicture picture) {}
}
