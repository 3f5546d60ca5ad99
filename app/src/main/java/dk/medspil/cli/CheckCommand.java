package dk.medspil.cli;

import dk.medspil.store.Store;
import dk.medspil.store.StoreRefusedException;
import dk.medspil.store.StoreRefusedException.Reason;
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
    List<String> problems = problems();
    if (!problems.isEmpty()) {
      throw new Refused(
          store.folder().store() + ": " + String.join(" ", problems) + hint(problems));
    }
    run.print("Alt er i orden i " + store.folder().store() + ".");
    return 0;
  }

  private List<String> problems() {
    try {
      return store.existing(run, Store::check);
    } catch (StoreRefusedException refused) {
      if (refused.reason() == Reason.DAMAGED) {
        throw new Refused(refused.getMessage() + hint());
      }
      throw refused;
    }
  }

  private String hint(List<String> problems) {
    return problems.getFirst().startsWith("Filen er beskadiget") ? hint() : "";
  }

  private String hint() {
    return " »medspil restore --data "
        + store.folder().path()
        + " "
        + store.folder().store()
        + "« redder det, der kan læses.";
  }
}
