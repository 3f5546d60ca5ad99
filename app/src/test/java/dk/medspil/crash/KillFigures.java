package dk.medspil.crash;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What was typed and what was lost, over many kills. */
final class KillFigures {
  /** A typist that stood still this long was kept from the processor; so was the writing. */
  private static final long STARVED_MILLIS = 250;

  /** With more work waiting than this for each core, a commit takes as long as it takes. */
  private static final double BUSY = 2.0;

  private final List<Long> losses = new ArrayList<>();
  private int keys;
  private int deeds;
  private int exports;
  private int longRuns;
  private int starved;
  private long worstStarved;

  /**
   * Counts one kill.
   *
   * @param written the number of the last key in the store
   * @return the age in milliseconds, at the kill, of the oldest key that is gone; 0 when none is,
   *     or when the machine kept the program waiting so that its age says nothing
   */
  synchronized long add(KilledProgram killed, int written, boolean isLong) {
    List<String[]> typed = killed.said("typed");
    keys += typed.size();
    deeds += killed.said("did").size() + killed.said("undid").size();
    exports += killed.said("exported").size() + killed.said("backed").size();
    longRuns += isLong ? 1 : 0;
    long lost =
        typed.stream()
            .filter(key -> Integer.parseInt(key[1]) > written)
            .mapToLong(key -> killed.killedAt() - Long.parseLong(key[2]))
            .max()
            .orElse(0);
    if (isBusy() || isStarved(typed, killed.killedAt())) {
      starved++;
      worstStarved = Math.max(worstStarved, lost);
      return 0;
    }
    losses.add(lost);
    return lost;
  }

  private static boolean isBusy() {
    var system = ManagementFactory.getOperatingSystemMXBean();
    return system.getSystemLoadAverage() > BUSY * system.getAvailableProcessors();
  }

  private static boolean isStarved(List<String[]> typed, long killedAt) {
    long before = typed.isEmpty() ? killedAt : Long.parseLong(typed.getFirst()[2]);
    for (String[] key : typed) {
      long at = Long.parseLong(key[2]);
      if (at - before > STARVED_MILLIS) {
        return true;
      }
      before = at;
    }
    return killedAt - before > STARVED_MILLIS;
  }

  synchronized int kills() {
    return losses.size() + starved;
  }

  synchronized int longRuns() {
    return longRuns;
  }

  /** Leaves the figures in the test's output and in {@code target/reliability/NAME.txt}. */
  synchronized void print(String name) throws IOException {
    List<Long> sorted = new ArrayList<>(losses);
    Collections.sort(sorted);
    String text =
        "%s: %d kills, %d keys, %d other changes, %d exports and backups; typing lost: median %d ms, worst %d ms; %d runs on a machine too busy to be timed, worst %d ms; %d runs over a second%n"
            .formatted(
                name,
                kills(),
                keys,
                deeds,
                exports,
                sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2),
                sorted.isEmpty() ? 0 : sorted.getLast(),
                starved,
                worstStarved,
                longRuns);
    System.out.print(text);
    Path file = Path.of("target", "reliability", name + ".txt");
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
