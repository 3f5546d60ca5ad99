package dk.medspil.bench;

import dk.medspil.Medspil;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The program as it is started, until its first screen is drawn; then it closes itself. */
final class Start {
  private static final Pattern READY = Pattern.compile("The window was ready after (\\d+) ms");

  private Start() {}

  /** {@code Start DIR}: prints when the program itself logged that it was ready. */
  public static void main(String[] arguments) {
    Path folder = Path.of(arguments[0]);
    System.setProperty("medspil.walk", "first");
    Runtime.getRuntime()
        .addShutdownHook(
            Thread.ofPlatform().unstarted(() -> Probe.print("start", jvm() + last(folder))));
    Medspil.main(new String[] {"--data", folder.toString()});
  }

  /** How long the JVM took to begin, which the program does not count. */
  private static double jvm() {
    return ManagementFactory.getRuntimeMXBean().getStartTime() - Probe.started();
  }

  private static double last(Path folder) {
    try (var files = Files.walk(folder)) {
      List<Path> logs = files.filter(file -> file.toString().endsWith(".log")).sorted().toList();
      double found = Double.NaN;
      for (Path log : logs) {
        Matcher matcher = READY.matcher(Files.readString(log));
        while (matcher.find()) {
          found = Double.parseDouble(matcher.group(1));
        }
      }
      return found;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
