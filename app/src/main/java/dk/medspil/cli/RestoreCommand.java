package dk.medspil.cli;

import dk.medspil.exchange.Listing;
import dk.medspil.store.Store;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Puts a backup in the place of the store, which is kept. */
@Command(
    name = "restore",
    description = "Sæt en sikkerhedskopi i stedet for de data, der ligger i mappen nu.",
    footer = {"", "Det, der lå der før, bliver liggende ved siden af med dato og tid i navnet."})
final class RestoreCommand implements Callable<Integer> {
  private final Run run;
  @Mixin private StoreOption store = new StoreOption();

  @Parameters(paramLabel = "FIL", description = "Sikkerhedskopien.")
  private Path backup = Path.of("");

  RestoreCommand(Run run) {
    this.run = run;
  }

  @Override
  public Integer call() {
    store.log(run);
    Optional<Path> kept = Store.restore(store.folder(), backup, run.now());
    Listing listing = store.read(run, Listing::of);
    run.print(
        "Gendannet fra %s: %d møder og %d tavler."
            .formatted(backup, listing.meetings().size(), listing.boards().size()));
    kept.ifPresent(path -> run.print("Det, der lå her før, er gemt i " + path + "."));
    return 0;
  }
}
