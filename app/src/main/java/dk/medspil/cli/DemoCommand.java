package dk.medspil.cli;

import dk.medspil.content.ContentLibrary;
import dk.medspil.exchange.demo.DemoWorkplace;
import dk.medspil.exchange.demo.GrownWorkplace;
import dk.medspil.exchange.demo.Size;
import dk.medspil.store.Session;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the fictitious workplace into a new store. */
@Command(
    name = "demo",
    description = "Skriv den opdigtede arbejdsplads Botilbuddet Åkanden i en ny mappe.")
final class DemoCommand implements Callable<Integer> {
  /** One seed for all, so that two people who ask for ten years see the same ten years. */
  private static final long SEED = 2026;

  private final Run run;

  @Mixin private StoreOption store = new StoreOption();

  @Option(
      names = "--years",
      paramLabel = "ANTAL",
      description =
          "I stedet så mange års møder, opgaver, APV-linjer, retningslinjer, målinger, skemaer og"
              + " mål, 1-30, lavet af maskinen og ens hver gang.")
  private Optional<Integer> years = Optional.empty();

  DemoCommand(Run run) {
    this.run = run;
  }

  @Override
  public Integer call() {
    if (years.isPresent() && (years.get() < 1 || years.get() > 30)) {
      throw new Refused("Eksemplet kan gå 1 til 30 år tilbage, ikke " + years.get() + ".");
    }
    if (store.exists()) {
      throw new Refused(
          "I mappen "
              + store.folder().path()
              + " ligger der allerede data fra Medspil. Vælg en ny mappe til eksemplet.");
    }
    ContentLibrary library = new ContentLibrary();
    store.open(
        run,
        opened ->
            opened.seal(
                "Opret eksempel",
                session -> {
                  write(session, library);
                  return true;
                }));
    run.print("Botilbuddet Åkanden er skrevet i " + store.folder().path() + ".");
    return 0;
  }

  private void write(Session session, ContentLibrary library) {
    if (years.isPresent()) {
      Size size = Size.ofYears(years.get());
      GrownWorkplace.write(session, size, SEED, run.today(), library);
    } else {
      DemoWorkplace.write(session, run.today(), library);
    }
  }
}
