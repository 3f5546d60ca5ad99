package dk.medspil.cli;

import dk.medspil.store.DataFolder;
import dk.medspil.store.PassingFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program without a command: opens the window. */
@Command(
    name = "medspil",
    description = {
      "Medspil: MED- og TRIO-møder fra dagsorden til virkning.",
      "Uden en kommando åbnes vinduet."
    })
final class RootCommand implements Callable<Integer> {
  private final Run run;
  @Spec private @Nullable CommandSpec spec;
  @Mixin private StoreOption store = new StoreOption();

  @Option(
      names = "--demo",
      description = "Åbn den opdigtede arbejdsplads Botilbuddet Åkanden. Intet bliver gemt.")
  private boolean demo;

  @Parameters(
      arity = "0..1",
      paramLabel = "FIL.medspil",
      description = "En pakke, der hentes, når vinduet er åbnet.")
  private Optional<Path> incoming = Optional.empty();

  RootCommand(Run run) {
    this.run = run;
  }

  @Override
  public Integer call() throws IOException {
    if (demo && store.isGiven() && spec != null) {
      throw new ParameterException(
          spec.commandLine(),
          "Brug --demo uden --data; »medspil demo --data MAPPE« skriver eksemplet i en mappe.");
    }
    requirePackage();
    if (!run.surroundings().hasDisplay()) {
      throw new Refused(
          "Her er ingen skærm at åbne vinduet på, men disse kommandoer virker uden:"
              + " demo, list, import, export, journal, search, check, backup, restore og manual"
              + " (se medspil --help).");
    }
    if (demo) {
      openDemo();
    } else {
      open(store.folder(), false);
    }
    return 0;
  }

  /** A misspelt command looks like a file, too. */
  private void requirePackage() {
    if (spec != null && incoming.isPresent() && !isPackage(incoming.get())) {
      throw new UnmatchedArgumentException(spec.commandLine(), List.of(incoming.get().toString()));
    }
  }

  private static boolean isPackage(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".medspil");
  }

  private void openDemo() throws IOException {
    try (var folder = PassingFolder.make("demo")) {
      open(folder.data(), true);
    }
  }

  private void open(DataFolder folder, boolean fill) {
    run.host().logInto(folder);
    run.host().openWindow(folder, fill, incoming.map(Path::toAbsolutePath));
  }
}
