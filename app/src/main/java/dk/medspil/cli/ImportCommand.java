package dk.medspil.cli;

import dk.medspil.content.RefusedContentException;
import dk.medspil.exchange.IncomingFile;
import dk.medspil.exchange.RefusedPackageException;
import dk.medspil.store.Session;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Brings files into the store: all of them, or none. */
@Command(
    name = "import",
    description = {
      "Hent pakker (.medspil), skabeloner og spørgsmålssæt (.json), spørgeskemaer til APV",
      "(.csv, .xlsx), hvis kolonner er valgt én gang i vinduet, og dagsordener fra Word",
      "(.docx), der bliver kladden til et møde. Alt eller intet."
    })
final class ImportCommand implements Callable<Integer> {
  private final Run run;
  @Mixin private StoreOption store = new StoreOption();

  @Parameters(arity = "1..*", paramLabel = "FIL", description = "Filerne, der hentes.")
  private List<Path> files = List.of();

  @Mixin private PassphraseOption passphrase = new PassphraseOption();

  ImportCommand(Run run) {
    this.run = run;
  }

  @Override
  public Integer call() throws RefusedPackageException, RefusedContentException {
    store.log(run);
    List<Function<Session, String>> incoming = new ArrayList<>();
    for (Path file : files) {
      incoming.add(read(file));
    }
    List<String> done =
        store.open(
            run,
            opened ->
                opened.change(
                    "Hent filer",
                    session -> incoming.stream().map(file -> file.apply(session)).toList()));
    done.forEach(run::print);
    return 0;
  }

  /** What a file does in the store, and the sentence about it. */
  private Function<Session, String> read(Path file)
      throws RefusedPackageException, RefusedContentException {
    if (WordImport.isFor(file)) {
      WordImport word = WordImport.read(file);
      return session -> word.bringInto(session, run.today());
    }
    return IncomingFile.read(file, passphrase.toOpen(run, file))::bringInto;
  }
}
