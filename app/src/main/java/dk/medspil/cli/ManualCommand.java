package dk.medspil.cli;

import dk.medspil.document.file.CompleteFile;
import dk.medspil.document.file.SaveFailedException;
import dk.medspil.document.manual.Manual;
import dk.medspil.document.model.Document;
import dk.medspil.exchange.ProgramVersion;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes the user's manual, which ships with the program, as one file. */
@Command(name = "manual", description = "Gem manualen som én fil.")
final class ManualCommand implements Callable<Integer> {
  private static final EnumSet<ExportFormat> FORMATS =
      EnumSet.of(ExportFormat.PDF, ExportFormat.HTML);

  private final Run run;
  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--format",
      required = true,
      paramLabel = "FORMAT",
      description = "pdf eller html.")
  private ExportFormat format = ExportFormat.PDF;

  @Option(names = "--out", required = true, paramLabel = "FIL", description = "Filen, der skrives.")
  private Path out = Path.of("");

  ManualCommand(Run run) {
    this.run = run;
  }

  @Override
  public Integer call() throws SaveFailedException {
    if (!FORMATS.contains(format) && spec != null) {
      throw new ParameterException(
          spec.commandLine(),
          "»%s« kan ikke bruges til manualen. Vælg en af %s."
              .formatted(format.word(), ExportFormat.words(FORMATS)));
    }
    Document manual = new Manual().document(ProgramVersion.CURRENT, run.today());
    CompleteFile.save(out, file -> format.document().orElseThrow().writer().write(manual, file));
    run.print("Gemt i " + out + ".");
    return 0;
  }
}
