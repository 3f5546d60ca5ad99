package dk.medspil.cli;

import dk.medspil.content.RefusedContentException;
import dk.medspil.exchange.IncomingFile;
import dk.medspil.exchange.RefusedPackageException;
import dk.medspil.store.Session;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Brings files into the store: all of them, or none. */
@Command(
    name = "import",
    description = {
      "Hent pakker (.medspil), skabeloner og spørgsmålssæt (.json) og spørgeskemaer til APV",
      "(.csv, .xlsx), hvis kolonner er valgt én gang i vinduet. Alt eller intet."
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
    List<IncomingFile> incoming = new ArrayList<>();
    for (Path file : files) {
      incoming.add(IncomingFile.read(file, passphrase.toOpen(run, file)));
    }
    List<String> done =
        store.open(run, opened -> opened.change("Hent filer", session -> all(incoming, session)));
    done.forEach(run::print);
    return 0;
  }

  private static List<String> all(List<IncomingFile> incoming, Session session) {
    return incoming.stream().map(file -> file.bringInto(session)).toList();
  }
}
