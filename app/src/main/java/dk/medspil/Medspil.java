package dk.medspil;

import dk.medspil.cli.Cli;
import dk.medspil.cli.Host;
import dk.medspil.cli.Surroundings;
import dk.medspil.desktop.shell.Desktop;
import dk.medspil.store.DataFolder;
import java.io.Console;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;

/** Starts the program: the window, or a command that needs none. */
public final class Medspil {
  private Medspil() {}

  /** Reads the command line and hands over to the part that answers it. */
  public static void main(String[] args) {
    Cli cli =
        new Cli(
            new Program(),
            Surroundings.ofThisProcess(),
            Clock.system(ZoneId.of("Europe/Copenhagen")),
            writer(System.out, System.out.charset()),
            writer(System.err, System.err.charset()));
    System.exit(cli.run(args));
  }

  /** A locale without Danish letters, such as "C", must not turn them into question marks. */
  private static PrintWriter writer(OutputStream out, Charset charset) {
    boolean danish = charset.newEncoder().canEncode("æøåÆØÅ»«…");
    return new PrintWriter(
        new OutputStreamWriter(out, danish ? charset : StandardCharsets.UTF_8), true);
  }

  /** What the commands need from outside their package. */
  private static final class Program implements Host {
    @Override
    public void logInto(DataFolder folder) {
      Logging.into(folder);
    }

    @Override
    public void openWindow(DataFolder folder, boolean demo, Optional<Path> incoming) {
      Desktop.launch(folder, demo, incoming);
    }

    @Override
    public Optional<char[]> askSecretly(String question) {
      Console console = System.console();
      return console.isTerminal()
          ? Optional.ofNullable(console.readPassword("%s ", question))
          : Optional.empty();
    }
  }
}
