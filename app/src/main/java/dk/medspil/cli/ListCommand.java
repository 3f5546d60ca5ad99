package dk.medspil.cli;

import dk.medspil.exchange.Listing;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists forums, meetings, boards and plans with their ids. */
@Command(name = "list", description = "Vis fora, møder, tavler og planer med deres id.")
final class ListCommand implements Callable<Integer> {
  private final Run run;
  @Mixin private StoreOption store = new StoreOption();

  @Option(names = "--json", description = "Skriv listen som JSON.")
  private boolean json;

  ListCommand(Run run) {
    this.run = run;
  }

  @Override
  public Integer call() {
    Listing listing = store.read(run, Listing::of);
    run.print(json ? listing.json() : listing.text());
    return 0;
  }
}
