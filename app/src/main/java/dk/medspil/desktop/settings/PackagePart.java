package dk.medspil.desktop.settings;

import dk.medspil.content.RefusedContentException;
import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Command;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.Labelled;
import dk.medspil.desktop.control.NewPassphrase;
import dk.medspil.desktop.frame.Fetching;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.document.file.CompleteFile;
import dk.medspil.document.file.SaveFailedException;
import dk.medspil.domain.safety.Activity;
import dk.medspil.exchange.Gathering;
import dk.medspil.exchange.IncomingFile;
import dk.medspil.exchange.MedspilPackage;
import dk.medspil.exchange.PackageContent;
import dk.medspil.exchange.PackageKind;
import dk.medspil.exchange.PackageWriter;
import dk.medspil.exchange.RefusedPackageException;
import dk.medspil.store.encryption.EncryptedFile;
import dk.medspil.store.encryption.EncryptedOutput;
import dk.medspil.store.encryption.MasterKey;
import dk.medspil.store.encryption.Passphrase;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Handing the whole workplace over as one file, locked if wanted, and taking such a file in. */
final class PackagePart extends VBox {
  private final Frame frame;
  private final CheckBox locked = new CheckBox(Texts.get("settings.package.locked"));
  private final Button save;
  private final PasswordField passphrase = new PasswordField();
  private final Labelled asked = new Labelled(Texts.get("settings.package.passphrase"), passphrase);
  private final Button open;
  private Optional<Path> waiting = Optional.empty();

  PackagePart(Frame frame) {
    this.frame = frame;
    save =
        Command.of(
                Texts.get("settings.package.save"),
                Texts.get("settings.package.saveHelp"),
                () -> save(Optional.empty()))
            .withIcon(Icons.SAVE_FILE)
            .button();
    var secret =
        new NewPassphrase(
            Texts.get("settings.package.saveLocked"),
            Texts.get("settings.package.saveHelp"),
            Passphrase::isLongEnough,
            typed -> save(Optional.of(typed)));
    var load =
        Command.of(
                Texts.get("settings.package.load"),
                Texts.get("settings.package.loadHelp"),
                () ->
                    frame.openFile(
                        Texts.get("settings.package.kind"), List.of("medspil"), this::load))
            .button();
    open =
        Command.of(
                Texts.get("settings.package.open"),
                Texts.get("settings.package.loadHelp"),
                this::loadLocked)
            .button();
    passphrase.setOnAction(event -> loadLocked());
    secret.visibleProperty().bind(locked.selectedProperty());
    save.visibleProperty().bind(locked.selectedProperty().not());
    for (var node : List.of(secret, save, asked, open)) {
      node.managedProperty().bind(node.visibleProperty());
    }
    asked.setVisible(false);
    open.setVisible(false);
    var buttons = new FlowPane(save, load);
    buttons.getStyleClass().add("settings-buttons");
    getChildren()
        .setAll(
            new Part(
                "settings.package", "settings.package.help", locked, secret, buttons, asked, open));
  }

  private void save(Optional<char[]> typed) {
    LocalDate today = LocalDate.now(frame.clock());
    frame.saveAs(
        Texts.get("settings.package.name", today.toString()),
        path ->
            frame.work().read(Gathering::workplace, content -> write(content, today, typed, path)));
  }

  private void write(PackageContent content, LocalDate today, Optional<char[]> typed, Path path) {
    frame
        .work()
        .inBackground(
            () -> written(content, today, typed, path),
            file -> {
              log(typed.isPresent());
              frame.say(Texts.get("settings.package.saved", file.toString()));
            });
  }

  private void log(boolean isLocked) {
    frame
        .work()
        .log(entries ->
            entries.add(
                Activity.ofWorkplace(
                    frame.clock().instant(),
                    Activity.Kind.EXPORTED,
                    Activity.Subject.WORKPLACE,
                    isLocked ? "MEDSPIL AES" : "MEDSPIL")));
  }

  private Path written(PackageContent content, LocalDate today, Optional<char[]> typed, Path path) {
    MedspilPackage made =
        MedspilPackage.of(PackageKind.WORKPLACE, today, content, frame.work().attachedFiles());
    Optional<MasterKey> key = typed.map(MasterKey::of);
    try {
      CompleteFile.save(
          path,
          out -> {
            if (key.isPresent()) {
              EncryptedOutput closed = new EncryptedOutput(out, key.get());
              PackageWriter.write(made, closed);
              closed.finish();
            } else {
              PackageWriter.write(made, out);
            }
          });
      return path;
    } catch (SaveFailedException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Reads a package, and asks for its passphrase if it has one. */
  void load(Path path) {
    waiting = Optional.of(path);
    passphrase.clear();
    asked.setVisible(false);
    open.setVisible(false);
    read(path, Optional.empty());
  }

  private void loadLocked() {
    waiting.ifPresent(path -> read(path, Optional.of(passphrase.getText().toCharArray())));
  }

  /** What was read, or the sentence that refuses it. */
  private record Reading(Optional<IncomingFile> file, boolean locked, String refusal) {}

  private void read(Path path, Optional<char[]> typed) {
    frame
        .work()
        .inBackground(
            () -> {
              try {
                return new Reading(Optional.of(IncomingFile.read(path, typed)), false, "");
              } catch (RefusedPackageException | RefusedContentException refused) {
                return new Reading(
                    Optional.empty(), EncryptedFile.is(path), String.valueOf(refused.getMessage()));
              }
            },
            reading ->
                reading
                    .file()
                    .ifPresentOrElse(this::take, () -> refused(reading, typed.isPresent())));
  }

  private void refused(Reading reading, boolean tried) {
    if (reading.locked()) {
      asked.setVisible(true);
      open.setVisible(true);
      asked.showAdvice(tried ? Optional.of(reading.refusal()) : Optional.empty());
      passphrase.requestFocus();
      Reveal.soon(open);
    } else {
      frame.say(reading.refusal());
    }
  }

  /** What cannot be taken back is said without the offer to. */
  private Consumer<String> told(IncomingFile file) {
    return file.holdsLockedMinutes() ? frame::say : frame::done;
  }

  private void take(IncomingFile file) {
    asked.setVisible(false);
    open.setVisible(false);
    passphrase.clear();
    Fetching.into(frame.work(), Texts.get("settings.package.load"), file, told(file));
  }
}
