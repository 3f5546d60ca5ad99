package dk.medspil.cli;

import dk.medspil.store.Store;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Looks the store over; only a store without faults gives exit code 0. */
@Command(name = "check", description = "Se efter, om filen er hel, og om alt i den hænger sammen.")
final class CheckCommand implements Callable<Integer> {
  private final Run run;
  @Mixin private StoreOption store = new StoreOption();

  CheckCommand(Run run) {
    this.run = run;
  }

  @Override
  public Integer call() {
    List<String> problems = store.existing(run, Store::check);
    if (!problems.isEmpty()) {
      throw new Refused(store.folder().store() + ": " + String.join(" ", problems));
    }
    run.print("Alt er i orden i " + store.folder().store() + ".");
    return 0;
  }
}
