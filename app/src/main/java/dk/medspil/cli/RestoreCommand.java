package dk.medspil.cli;

import dk.medspil.exchange.Listing;
import dk.medspil.store.Holdings;
import dk.medspil.store.Rescue;
import dk.medspil.store.RescueSource;
import dk.medspil.store.Store;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
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

  @Option(
      names = "--preview",
      description = "Vis kun, hvad kopien holder, og hvad der ville gå tabt.")
  private boolean preview;

  @Mixin private PassphraseOption passphrase = new PassphraseOption();

  RestoreCommand(Run run) {
    this.run = run;
  }

  @Override
  public Integer call() {
    store.log(run);
    if (isTheStoreItself()) {
      return salvage();
    }
    Optional<char[]> secret = passphrase.toOpen(run, backup);
    if (preview) {
      new RestoreWords(Store.preview(store.folder(), backup, secret))
          .lines(backup)
          .forEach(run::print);
      return 0;
    }
    Optional<Path> kept = Store.restore(store.folder(), backup, secret, run.now());
    Listing listing = store.read(run, Listing::of);
    run.print(
        "Gendannet fra %s: %d møder og %d tavler."
            .formatted(backup, listing.meetings().size(), listing.boards().size()));
    kept.ifPresent(path -> run.print("Det, der lå her før, er gemt i " + path + "."));
    return 0;
  }

  private boolean isTheStoreItself() {
    return backup
        .toAbsolutePath()
        .normalize()
        .equals(store.folder().store().toAbsolutePath().normalize());
  }

  /** The store given as its own backup: what can be read of it takes its place. */
  private int salvage() {
    RescueSource saved = new Rescue(store.folder()).salvage(run.now());
    Holdings holds = saved.holds();
    run.print(
        "Reddet: %d møder, %d tavler, %d opgaver og %d APV-linjer."
            .formatted(holds.meetings(), holds.boards(), holds.tasks(), holds.planLines()));
    run.print(
        saved.missing() == 0
            ? "Alt, der kan tælles, er med."
            : "Mindst " + saved.missing() + " rækker kunne ikke læses.");
    run.print("Den gamle fil er gemt i " + store.folder().path() + " med dato i navnet.");
    return 0;
  }
}
