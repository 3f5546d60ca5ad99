package dk.medspil.desktop.settings;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.Labelled;
import dk.medspil.desktop.control.Question;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Place;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.store.Backups;
import dk.medspil.store.RestorePreview;
import dk.medspil.store.RestorePreview.Kind;
import dk.medspil.store.StoreRefusedException;
import dk.medspil.store.StoreRefusedException.Reason;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The way back: what a copy holds and what would be lost is shown before anything happens. */
final class RestorePart extends VBox {
  private static final int NAMED = 5;

  private final Frame frame;
  private final Runnable changed;
  private final ListView<Path> files = new ListView<>();
  private final Label words = new Label();
  private final PasswordField passphrase = new PasswordField();
  private final Labelled asked = new Labelled(Texts.get("settings.restore.passphrase"), passphrase);
  private final Button open;
  private final Command restore;
  private final Button restoreButton;
  private Optional<Path> looked = Optional.empty();

  RestorePart(Frame frame, Runnable changed) {
    this.frame = frame;
    this.changed = changed;
    files.getStyleClass().add("settings-files");
    files.setCellFactory(list -> new Cell());
    files.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER) {
        lookAtChosen();
        event.consume();
      }
    });
    var look =
        Command.of(
                Texts.get("settings.restore.look"),
                Texts.get("settings.restore.lookHelp"),
                this::lookAtChosen)
            .withIcon(Icons.SHOWN)
            .button();
    var other =
        Command.of(
                Texts.get("settings.restore.other"),
                Texts.get("settings.restore.otherHelp"),
                () ->
                    frame.openFile(
                        Texts.get("settings.restore.kind"), List.of("sqlite", "laast"), this::look))
            .button();
    restore =
        Command.of(
                Texts.get("settings.restore.act"), Texts.get("settings.restore.actHelp"), this::ask)
            .withIcon(Icons.HISTORY);
    restoreButton = restore.button();
    open =
        Command.of(
                Texts.get("settings.restore.open"),
                Texts.get("settings.restore.openHelp"),
                () -> looked.ifPresent(this::look))
            .button();
    passphrase.setOnAction(event -> looked.ifPresent(this::look));
    words.setWrapText(true);
    words.getStyleClass().add("settings-preview");
    for (var node : List.of(asked, open, words, restoreButton)) {
      node.managedProperty().bind(node.visibleProperty());
    }
    var buttons = new FlowPane(look, other);
    buttons.getStyleClass().add("settings-buttons");
    getChildren()
        .setAll(
            new Part(
                "settings.restore",
                "settings.restore.help",
                new Labelled(Texts.get("settings.backup.files"), files),
                buttons,
                asked,
                open,
                words,
                restoreButton));
    forget();
  }

  void show(List<Path> now) {
    Path chosen = files.getSelectionModel().getSelectedItem();
    files.getItems().setAll(now);
    if (now.contains(chosen)) {
      files.getSelectionModel().select(chosen);
    } else {
      files.getSelectionModel().selectFirst();
    }
  }

  private void forget() {
    looked = Optional.empty();
    passphrase.clear();
    for (var node : List.of(asked, open, words, restoreButton)) {
      node.setVisible(false);
    }
  }

  private void lookAtChosen() {
    Optional.ofNullable(files.getSelectionModel().getSelectedItem())
        .ifPresent(file -> {
          forget();
          look(file);
        });
  }

  private Optional<char[]> typed() {
    return passphrase.getText().isEmpty()
        ? Optional.empty()
        : Optional.of(passphrase.getText().toCharArray());
  }

  private void look(Path file) {
    looked = Optional.of(file);
    frame.work().preview(file, typed(), this::show, this::refused);
  }

  private void refused(Throwable failure) {
    if (failure instanceof StoreRefusedException refusal && refusal.reason() == Reason.PASSPHRASE) {
      asked.setVisible(true);
      open.setVisible(true);
      asked.showAdvice(
          typed().isEmpty() ? Optional.empty() : Optional.of(Texts.get("settings.restore.wrong")));
      passphrase.requestFocus();
      Reveal.soon(open);
    } else {
      forget();
      frame.failed(failure);
    }
  }

  private void show(RestorePreview preview) {
    asked.setVisible(false);
    open.setVisible(false);
    words.setText(String.join("\n", sentences(preview)));
    words.setVisible(true);
    restoreButton.setVisible(true);
    restore.explain(
        restoreButton,
        preview.workplace().isEmpty()
            ? Optional.of(Texts.get("settings.restore.isEmpty"))
            : Optional.empty());
    restoreButton.requestFocus();
    Reveal.soon(restoreButton);
  }

  private List<String> sentences(RestorePreview preview) {
    List<String> lines = new ArrayList<>();
    preview
        .taken()
        .ifPresent(
            at -> lines.add(Texts.get("settings.restore.taken", preview.workplace(), words(at))));
    lines.add(Texts.get("settings.restore.holds", counts(preview.holds())));
    if (preview.isSame()) {
      lines.add(Texts.get("settings.restore.same"));
      return lines;
    }
    lines.add(Texts.get("settings.restore.lost", counts(preview.lost())));
    preview.lostMeetings().stream()
        .limit(NAMED)
        .forEach(meeting ->
            lines.add(
                Texts.get(
                    "settings.restore.lostMeeting",
                    DanishFormat.date(meeting.day()),
                    meeting.title())));
    lines.add(Texts.get("settings.restore.changed", preview.changed()));
    return lines;
  }

  private static String counts(Map<Kind, Integer> counts) {
    return Texts.get(
        "settings.restore.counts",
        counts.getOrDefault(Kind.MEETING, 0),
        counts.getOrDefault(Kind.BOARD, 0),
        counts.getOrDefault(Kind.TASK, 0),
        counts.getOrDefault(Kind.PLAN_LINE, 0),
        counts.getOrDefault(Kind.ATTACHMENT, 0));
  }

  private void ask() {
    looked.ifPresent(file ->
        frame
            .dialogs()
            .ask(
                Question.destructive(
                    Texts.get("settings.restore.ask"),
                    Texts.get("settings.restore.askBody"),
                    Texts.get("settings.restore.act"),
                    Texts.get("settings.restore.keep")),
                () -> restore(file)));
  }

  private void restore(Path file) {
    frame
        .work()
        .restore(
            file,
            typed(),
            frame.clock().instant(),
            kept -> {
              frame.say(
                  Texts.get(
                      "settings.restore.done",
                      kept.map(Path::getFileName).map(Path::toString).orElse("")));
              changed.run();
              frame.go(new Place.Overview());
            });
  }

  private String words(Instant at) {
    return Moments.words(at, frame.clock().getZone());
  }

  private final class Cell extends ListCell<Path> {
    @Override
    protected void updateItem(@Nullable Path file, boolean empty) {
      super.updateItem(file, empty);
      boolean filled = file != null && !empty;
      String when = filled ? Backups.takenAt(file).map(RestorePart.this::words).orElse("") : "";
      boolean locked = filled && file.toString().endsWith("laast");
      setText(locked ? Texts.get("settings.restore.locked", when) : when);
    }
  }
}
