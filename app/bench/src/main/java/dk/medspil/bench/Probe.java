package dk.medspil.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.animation.AnimationTimer;

/** What a measured process says about itself, one {@code name value} a line. */
final class Probe {
  /** The property that tells a process when it was started, by the clock of the one that did. */
  static final String STARTED = "medspil.started";

  private Probe() {}

  static void print(String name, double value) {
    System.out.printf(Locale.ROOT, "%s %.3f%n", name, value);
  }

  /** Milliseconds since {@link Outside} started this process. */
  static double sinceStart() {
    return System.currentTimeMillis() - started();
  }

  /** When {@link Outside} started this process, in milliseconds since 1970. */
  static long started() {
    return Long.getLong(STARTED);
  }

  /** Resident memory in MB, from /proc; 0 where there is none. */
  static double residentMegabytes() {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return 0;
    }
    try {
      return Files.readAllLines(status).stream()
          .filter(line -> line.startsWith("VmRSS"))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Runs something on the JavaFX thread after some frames were drawn. */
  static void afterPulses(int count, Runnable then) {
    new AnimationTimer() {
      private int seen;

      @Override
      public void handle(long now) {
        if (++seen > count) {
          stop();
          then.run();
        }
      }
    }.start();
  }
}
