package dk.medspil.desktop.frame;

import dk.medspil.exchange.IncomingFile;
import java.util.function.Consumer;

/** Brings what was read from a file into the store. */
public final class Fetching {
  private Fetching() {}

  /**
   * Writes all of it at once. With locked minutes in it, it cannot be taken back: undo would have
   * to delete them (R24).
   *
   * @param then gets the sentence about what came
   */
  public static void into(Work work, String label, IncomingFile file, Consumer<String> then) {
    if (file.holdsLockedMinutes()) {
      work.seal(label, file::bringInto, then);
    } else {
      work.change(label, file::bringInto, then);
    }
  }
}
