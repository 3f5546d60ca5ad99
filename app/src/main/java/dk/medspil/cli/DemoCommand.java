package dk.medspil.cli;

import dk.medspil.content.ContentLibrary;
import dk.medspil.exchange.demo.DemoWorkplace;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes the fictitious workplace into a new store. */
@Command(
    name = "demo",
    description = "Skriv den opdigtede arbejdsplads Botilbuddet Åkanden i en ny mappe.")
final class DemoCommand implements Callable<Integer> {
  private final Run run;
  @Mixin private StoreOption store = new StoreOption();

  DemoCommand(Run run) {
    this.run = run;
  }

  @Override
  public Integer call() {
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
                  DemoWorkplace.write(session, run.today(), library);
                  return true;
                }));
    run.print("Botilbuddet Åkanden er skrevet i " + store.folder().path() + ".");
    return 0;
  }
}
