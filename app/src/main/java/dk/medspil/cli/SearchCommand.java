package dk.medspil.cli;

import dk.medspil.exchange.SearchResult;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds where words occur. */
@Command(name = "search", description = "Find ord i alt, der er skrevet, også inde i lange ord.")
final class SearchCommand implements Callable<Integer> {
  private static final int LIMIT = 200;
  private final Run run;
  @Mixin private StoreOption store = new StoreOption();

  @Option(names = "--json", description = "Skriv resultatet som JSON.")
  private boolean json;

  @Parameters(arity = "1..*", paramLabel = "ORD", description = "Alle ordene skal være der.")
  private List<String> words = List.of();

  SearchCommand(Run run) {
    this.run = run;
  }

  @Override
  public Integer call() {
    String wanted = String.join(" ", words);
    SearchResult result =
        store.read(run, session -> SearchResult.of(session, wanted, run.today(), LIMIT));
    run.print(json ? result.json() : result.text());
    return 0;
  }
}
