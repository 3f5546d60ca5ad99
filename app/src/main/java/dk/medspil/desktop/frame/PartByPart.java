package dk.medspil.desktop.frame;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import javafx.animation.AnimationTimer;

/**
 * Builds something long one part a frame, so that the window answers keys between the parts: to
 * style and lay out all of it in one frame would take longer than anybody waits for a letter. What
 * waits for {@link Work#whenIdle} waits for the parts too. On the JavaFX thread only.
 */
public final class PartByPart implements AutoCloseable {
  private final Work work;
  private final Queue<Runnable> parts = new ArrayDeque<>();
  private final AnimationTimer frames =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          next();
        }
      };

  /** Nothing is being built yet. */
  public PartByPart(Work work) {
    this.work = work;
  }

  /**
   * Builds these parts in place of those that were not built yet.
   *
   * @param atOnce how many of them now, because they are in sight
   */
  public void build(List<Runnable> all, int atOnce) {
    close();
    all.stream().limit(atOnce).forEach(Runnable::run);
    parts.addAll(all.subList(Math.min(atOnce, all.size()), all.size()));
    if (!parts.isEmpty()) {
      work.begin();
      frames.start();
    }
  }

  /** Builds what is left now, because something in it is asked for. */
  public void finish() {
    while (!parts.isEmpty()) {
      next();
    }
  }

  private void next() {
    parts.remove().run();
    if (parts.isEmpty()) {
      end();
    }
  }

  private void end() {
    frames.stop();
    work.end();
  }

  /** Leaves out what is not built yet. */
  @Override
  public void close() {
    if (!parts.isEmpty()) {
      parts.clear();
      end();
    }
  }
}
