package dk.medspil.fuzz;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * The program that fuzzes, in a process of its own with little memory: all targets in turn, for
 * some seconds each. It prints a line of figures for each and ends with 1 at the first finding,
 * whose input it keeps.
 *
 * <p>Arguments: seconds in all, a seed, the folder to work in.
 */
final class Fuzzing {
  private static final long LONGEST_NANOS = 5_000_000_000L;
  private static final int LOOK_EVERY = 200;

  private final Path folder;
  private final long seed;
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

  private Fuzzing(Path folder, long seed) {
    this.folder = folder;
    this.seed = seed;
  }

  public static void main(String[] args) throws Exception {
    double seconds = Double.parseDouble(args[0]);
    Fuzzing fuzzing = new Fuzzing(Path.of(args[2]), Long.parseLong(args[1]));
    fuzzing.run(new Packages(fuzzing.folder), seconds * 0.3);
    fuzzing.run(new Surveys(fuzzing.folder), seconds * 0.15);
    fuzzing.run(new ContentPacks(), seconds * 0.2);
    fuzzing.run(new TypedLines(), seconds * 0.15);
    fuzzing.run(new StoreFiles(fuzzing.folder), seconds * 0.2);
    System.out.println("memory " + peakMegabytes() + " MB");
  }

  private void run(Target target, double seconds) throws Exception {
    long end = System.nanoTime() + (long) (seconds * 1e9);
    int tries = 0;
    int taken = 0;
    long longest = 0;
    try (target) {
      for (; System.nanoTime() < end; tries++) {
        long start = threads.getCurrentThreadCpuTime();
        Mutator mutator = new Mutator(new SplittableRandom(seed + tries));
        try {
          taken += target.once(mutator) ? 1 : 0;
          if (tries % LOOK_EVERY == 0) {
            target.requireUnchanged();
          }
        } catch (Throwable finding) {
          keep(target, "seed " + (seed + tries), finding);
        }
        // Processor time, not the clock: a busy machine must not look like a hanging program.
        long took = threads.getCurrentThreadCpuTime() - start;
        longest = Math.max(longest, took);
        if (took > LONGEST_NANOS) {
          keep(
              target,
              "seed " + (seed + tries),
              new AssertionError("took " + took / 1_000_000 + " ms"));
        }
      }
      target.requireUnchanged();
    }
    System.out.printf(
        "%s: %d inputs, %d taken, the others refused, longest %d ms%n",
        target.name(), tries, taken, longest / 1_000_000);
  }

  private void keep(Target target, String which, Throwable finding) throws IOException {
    Path kept = folder.resolve("found-" + target.name());
    Files.write(kept, target.lastInput());
    System.out.println("FOUND in " + target.name() + " (" + which + "), kept as " + kept);
    finding.printStackTrace(System.out);
    System.exit(1);
  }

  /** The most memory this process ever had, all of it; 0 where the system does not say. */
  private static long peakMegabytes() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return 0;
    }
    try (Stream<String> lines = Files.lines(status)) {
      List<String> peak = lines.filter(line -> line.startsWith("VmHWM")).toList();
      return Long.parseLong(peak.getFirst().replaceAll("\\D", "")) / 1024;
    }
  }
}
