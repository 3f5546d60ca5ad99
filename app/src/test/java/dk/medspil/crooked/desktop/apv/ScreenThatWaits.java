package dk.medspil.crooked.desktop.apv;

import java.util.concurrent.CompletableFuture;

/** Stands still until the store has answered. */
public final class ScreenThatWaits {
  private ScreenThatWaits() {}

  /** Waits on the thread that draws the window. */
  public static String title(CompletableFuture<String> answer) {
    return answer.join();
  }
}
