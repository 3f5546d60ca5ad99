package dk.medspil.desktop.frame;

import dk.medspil.content.RefusedContentException;
import dk.medspil.desktop.Texts;
import dk.medspil.document.file.CompleteFile;
import dk.medspil.document.file.SaveFailedException;
import dk.medspil.exchange.Gathering;
import dk.medspil.exchange.IncomingFile;
import dk.medspil.exchange.MedspilPackage;
import dk.medspil.exchange.PackageKind;
import dk.medspil.exchange.PackageWriter;
import dk.medspil.exchange.RefusedPackageException;
import dk.medspil.store.Session;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/** Everything of a workplace in one file, to move to another computer or to keep. */
public final class WorkplaceFile {
  private static final String EXTENSION = "medspil";

  private final Frame frame;

  /** Saves from and fetches into the store of the frame. */
  public WorkplaceFile(Frame frame) {
    this.frame = frame;
  }

  /** Asks where, and saves everything there in one piece. */
  public void save() {
    LocalDate today = LocalDate.now(frame.clock());
    frame
        .work()
        .read(
            WorkplaceFile::name,
            place ->
                frame.saveAs(
                    Texts.get("workplaceFile.name", place, today.toString())
                            .replaceAll("[\\\\/:*?\"<>|]", "-")
                        + "."
                        + EXTENSION,
                    path -> write(path, today)));
  }

  /**
   * Asks for a file and brings all of it in, or nothing: a file that is not whole, and one that
   * says something else than what is here already, is refused in one sentence.
   */
  public void fetch() {
    choose(file -> bringIn(file, frame::done));
  }

  /**
   * As {@link #fetch}, for a store with nothing in it: a single meeting is not enough to begin
   * with.
   *
   * @param then runs when everything is in
   */
  public void beginWith(Runnable then) {
    choose(file -> {
      if (file instanceof IncomingFile.Packed packed
          && packed.made().kind() == PackageKind.WORKPLACE) {
        bringIn(
            file,
            sentence -> {
              then.run();
              frame.say(sentence);
            });
      } else {
        frame.say(Texts.get("workplaceFile.notWhole"));
      }
    });
  }

  private void choose(Consumer<IncomingFile> then) {
    frame.openFile(
        Texts.get("workplaceFile.kind"),
        List.of(EXTENSION),
        path -> frame.work().inBackground(() -> read(path), then));
  }

  private void bringIn(IncomingFile file, Consumer<String> then) {
    Fetching.into(frame.work(), Texts.get("workplaceFile.fetch"), file, then);
  }

  private void write(Path path, LocalDate today) {
    frame
        .work()
        .read(
            session ->
                MedspilPackage.of(
                    PackageKind.WORKPLACE,
                    today,
                    Gathering.workplace(session),
                    frame.work().attachedFiles()),
            made ->
                frame
                    .work()
                    .inBackground(
                        () -> saved(path, made),
                        file -> frame.say(Texts.get("workplaceFile.saved", file.toString()))));
  }

  private static String name(Session session) {
    return session.workplaces().workplace().map(place -> place.name()).orElse("Medspil");
  }

  private static Path saved(Path path, MedspilPackage made) {
    try {
      CompleteFile.save(path, out -> PackageWriter.write(made, out));
      return path;
    } catch (SaveFailedException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static IncomingFile read(Path path) {
    try {
      return IncomingFile.read(path);
    } catch (RefusedPackageException | RefusedContentException refused) {
      // The sentence for the user lies in the cause.
      throw new CompletionException(refused);
    }
  }
}
