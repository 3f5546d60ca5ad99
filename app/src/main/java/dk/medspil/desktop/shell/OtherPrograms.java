package dk.medspil.desktop.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows files in the programs the system has for them. */
@FunctionalInterface
public interface OtherPrograms {

  /** Shows a file; whether a program took it. Slow. */
  boolean show(Path file);

  /**
   * The system's own choice of program. It is asked by the system's command: the program carries
   * neither AWT nor a shell, and the file's name is one argument whatever stands in it.
   */
  static OtherPrograms ofSystem() {
    return file -> {
      Logger log = LoggerFactory.getLogger(OtherPrograms.class);
      try {
        Process asking =
            new ProcessBuilder(command(System.getProperty("os.name", ""), file))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        // A program that is still there after a while is showing the file itself.
        return !asking.waitFor(5, TimeUnit.SECONDS) || asking.exitValue() == 0;
      } catch (IOException none) {
        log.warn("No program could be asked to show a file", none);
        return false;
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        return false;
      }
    };
  }

  /** The command that shows a file on a system, as {@code os.name} calls it. */
  static List<String> command(String os, Path file) {
    String system = os.toLowerCase(Locale.ROOT);
    String name = file.toAbsolutePath().toString();
    if (system.contains("win")) {
      return List.of("rundll32", "url.dll,FileProtocolHandler", name);
    }
    return List.of(system.contains("mac") ? "open" : "xdg-open", name);
  }
}
