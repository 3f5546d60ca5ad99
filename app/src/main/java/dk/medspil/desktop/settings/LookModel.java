package dk.medspil.desktop.settings;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.domain.look.DocumentLook;
import dk.medspil.domain.look.LookFile;
import dk.medspil.store.LookStore;
import dk.medspil.store.Session;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** What can be done with the look of documents; each is one step back. */
final class LookModel {
  private final Frame frame;

  LookModel(Frame frame) {
    this.frame = frame;
  }

  /** What a chosen file became. */
  record Chosen(Optional<LookFile> file, String refusal) {
    static Chosen taken(LookFile file) {
      return new Chosen(Optional.of(file), "");
    }

    static Chosen refused(Exception why) {
      return new Chosen(Optional.empty(), String.valueOf(why.getMessage()));
    }
  }

  /** Makes a logo or a template of a file. */
  interface Reading {
    Chosen of(String name, byte[] file);
  }

  Frame frame() {
    return frame;
  }

  /** Writes a setting; typing on in one field is one step back. */
  void set(String name, String value) {
    frame
        .work()
        .edit(
            Texts.get("settings.documents.label"),
            "setting." + name,
            session -> session.settings().set(name, value));
  }

  /** Changes a setting from what the store holds now. */
  void change(Function<DocumentLook, String> value, String name) {
    frame
        .work()
        .change(
            Texts.get("settings.documents.label"),
            session -> session.settings().set(name, value.apply(session.looks().look())));
  }

  /** Says what the logo shows. */
  void describe(String words) {
    frame
        .work()
        .edit(
            Texts.get("settings.documents.label"),
            "look.logo.description",
            session ->
                session
                    .looks()
                    .look()
                    .logo()
                    .map(logo -> logo.described(words))
                    .ifPresent(session.looks()::save));
  }

  /** Lets the user choose a file, and takes it or says why not. */
  void choose(
      String description, List<String> extensions, int largest, Reading reading, String done) {
    frame.openFile(
        description,
        extensions,
        path -> frame.work().inBackground(() -> read(path, largest, reading), take(done)));
  }

  private Consumer<Chosen> take(String done) {
    return chosen ->
        chosen
            .file()
            .ifPresentOrElse(
                file ->
                    frame
                        .work()
                        .change(
                            Texts.get("settings.documents.label"),
                            session -> {
                              session.looks().save(file);
                              return true;
                            },
                            saved -> frame.done(done)),
                () -> frame.say(chosen.refusal()));
  }

  private static Chosen read(Path path, int largest, Reading reading) {
    try (InputStream in = Files.newInputStream(path)) {
      // One byte too many is enough to know that the file is too large.
      return reading.of(String.valueOf(path.getFileName()), in.readNBytes(largest + 1));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  void remove(LookFile.Kind kind, String done) {
    act(session -> session.looks().remove(kind), done);
  }

  /** Goes back to the program's own look, files and all. */
  void reset() {
    act(
        session -> {
          List.of(
                  LookStore.ACCENT,
                  LookStore.SIZE,
                  LookStore.HEADER,
                  LookStore.FOOTER,
                  LookStore.MINUTES,
                  LookStore.AGENDA)
              .forEach(name -> session.settings().set(name, ""));
          for (LookFile.Kind kind : LookFile.Kind.values()) {
            session.looks().remove(kind);
          }
        },
        Texts.get("settings.documents.resetDone"));
  }

  private void act(Consumer<Session> what, String done) {
    frame
        .work()
        .change(
            Texts.get("settings.documents.label"),
            session -> {
              what.accept(session);
              return true;
            },
            changed -> frame.done(done));
  }
}
