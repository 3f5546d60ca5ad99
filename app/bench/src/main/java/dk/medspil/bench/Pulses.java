package dk.medspil.bench;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.AnimationTimer;

/**
 * How far the frames of JavaFX are apart, in milliseconds; made, started and ended on its thread.
 */
final class Pulses {
  private final List<Double> apart = new ArrayList<>();
  private final AnimationTimer timer =
      new AnimationTimer() {
        private long last;

        @Override
        public void handle(long now) {
          if (last > 0) {
            apart.add((now - last) / 1e6);
          }
          last = now;
        }
      };

  void start() {
    timer.start();
  }

  /** The share of frames that is no further apart than the answer, such as 0.95. */
  double end(double share) {
    timer.stop();
    List<Double> sorted = apart.stream().sorted().toList();
    return sorted.isEmpty() ? Double.NaN : sorted.get((int) ((sorted.size() - 1) * share));
  }
}
