package dk.medspil.cli;

import dk.medspil.content.RefusedContentException;
import dk.medspil.document.build.Edition;
import dk.medspil.document.build.NoPublicEditionException;
import dk.medspil.document.file.SaveFailedException;
import dk.medspil.exchange.ProgramVersion;
import dk.medspil.exchange.RefusedPackageException;
import dk.medspil.store.StoreRefusedException;
import java.io.PrintWriter;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reads the command line and answers it. */
public final class Cli {
  private final Run run;
  private final PrintWriter err;

  /**
   * @param host opens the window and the log
   * @param surroundings what can be seen of the machine
   * @param clock the time
   * @param out where results go
   * @param err where refusals go
   */
  public Cli(Host host, Surroundings surroundings, Clock clock, PrintWriter out, PrintWriter err) {
    this.run = new Run(host, surroundings, clock, out);
    this.err = err;
  }

  /** Does what the words say; gives the exit code: 0 done, 1 refused, 2 wrong use. */
  public int run(String... words) {
    int code = commandLine(!opensWindow(words)).execute(words);
    run.out().flush();
    err.flush();
    return code;
  }

  /**
   * Whether the words are those the window is opened with: nothing, or the folder and nothing
   * after. Getting to know the commands takes a tenth of a second, which nobody should wait for who
   * asks for none.
   */
  private static boolean opensWindow(String... words) {
    return words.length == 0 || words.length == 2 && words[0].equals("--data");
  }

  private CommandLine commandLine(boolean withCommands) {
    CommandLine root = new CommandLine(new RootCommand(run));
    if (withCommands) {
      addCommands(root);
    }
    root.registerConverter(What.class, What::of);
    root.registerConverter(ExportFormat.class, ExportFormat::of);
    root.registerConverter(Edition.class, Cli::edition);
    root.setOut(run.out());
    root.setErr(err);
    root.setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF));
    DanishHelp.apply(root);
    root.getCommandSpec()
        .version("Medspil " + ProgramVersion.CURRENT)
        .addOption(
            OptionSpec.builder("--version")
                .versionHelp(true)
                .type(boolean.class)
                .description("Vis programmets udgave.")
                .build());
    root.setParameterExceptionHandler((failure, args) -> wrongUse(failure));
    root.setExecutionExceptionHandler((failure, line, result) -> refused(failure));
    return root;
  }

  private void addCommands(CommandLine root) {
    root.addSubcommand(new DemoCommand(run));
    root.addSubcommand(new ListCommand(run));
    root.addSubcommand(new ImportCommand(run));
    root.addSubcommand(new ExportCommand(run));
    root.addSubcommand(new SearchCommand(run));
    root.addSubcommand(new CheckCommand(run));
    root.addSubcommand(new JournalCommand(run));
    root.addSubcommand(new BackupCommand(run));
    root.addSubcommand(new RestoreCommand(run));
    root.addSubcommand(new ManualCommand(run));
  }

  private static Edition edition(String word) {
    return switch (word) {
      case "full" -> Edition.FULL;
      case "public" -> Edition.PUBLIC;
      default -> throw Words.unknown();
    };
  }

  private int refused(Exception failure) {
    switch (failure) {
      case Refused _,
          StoreRefusedException _,
          RefusedContentException _,
          RefusedPackageException _,
          SaveFailedException _,
          NoPublicEditionException _ ->
          err.println(failure.getMessage());
      default -> {
        // Made here, not as a field: the log must know its folder before the first logger exists.
        Logger log = LoggerFactory.getLogger(Cli.class);
        log.error("A command failed", failure);
        err.println("Der skete en fejl i Medspil, og kommandoen blev ikke færdig.");
      }
    }
    return 1;
  }

  private int wrongUse(ParameterException failure) {
    String why =
        switch (failure) {
          case UnmatchedArgumentException unknown ->
              "Medspil kender ikke »" + String.join(" ", unknown.getUnmatched()) + "«.";
          case MissingParameterException missing ->
              "Kommandoen mangler " + DanishHelp.names(missing.getMissing()) + ".";
          case OverwrittenOptionException doubled ->
              "Skriv kun " + DanishHelp.name(doubled.getOverwritten()) + " én gang.";
          default -> DanishHelp.invalid(failure);
        };
    err.println(
        why + " Se " + failure.getCommandLine().getCommandSpec().qualifiedName() + " --help.");
    return 2;
  }
}
