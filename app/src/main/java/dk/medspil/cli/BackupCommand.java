package dk.medspil.cli;

import dk.medspil.store.encryption.MasterKey;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a verified copy of the store. */
@Command(name = "backup", description = "Skriv en sikkerhedskopi, der er åbnet og kontrolleret.")
final class BackupCommand implements Callable<Integer> {
  private final Run run;
  @Mixin private StoreOption store = new StoreOption();

  @Option(names = "--out", required = true, paramLabel = "FIL", description = "Filen, der skrives.")
  private Path out = Path.of("");

  @Option(names = "--encrypt", description = "Lås kopien med en adgangssætning.")
  private boolean encrypt;

  @Mixin private PassphraseOption passphrase = new PassphraseOption();

  BackupCommand(Run run) {
    this.run = run;
  }

  @Override
  public Integer call() {
    store.requireNotTheStore(out);
    if (encrypt || passphrase.isGiven()) {
      MasterKey key = passphrase.toLock(run);
      store.existing(run, opened -> opened.backup(out, key));
    } else {
      store.existing(run, opened -> opened.backup(out));
    }
    run.print("Sikkerhedskopien er skrevet til " + out + ".");
    return 0;
  }
}
