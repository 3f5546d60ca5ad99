package dk.medspil.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Asks the JavaFX thread for an answer every two milliseconds and notes how late it is. */
final class Heartbeat {
  private final List<Double> late = new ArrayList<>();
  private volatile boolean going = true;
  private final Thread thread = Thread.ofPlatform().daemon(true).unstarted(this::beat);

  void start() {
    thread.start();
  }

  private void beat() {
    try {
      while (going) {
        long asked = System.nanoTime();
        Desk.onFx(() -> {});
        late.add((System.nanoTime() - asked) / 1e6);
        Thread.sleep(2);
      }
    } catch (Exception stopped) {
      going = false;
    }
  }

  /** Milliseconds, sorted. */
  double[] end() throws InterruptedException {
    going = false;
    thread.join();
    double[] sorted = late.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    return sorted;
  }
}
