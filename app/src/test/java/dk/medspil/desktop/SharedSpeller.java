package dk.medspil.desktop;

import dk.medspil.spelling.Speller;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** The dictionary, read once for all tests that write in a window; only one window at a time. */
public final class SharedSpeller {
  private static Optional<Speller> speller = Optional.empty();

  private SharedSpeller() {}

  /**
   * The dictionary. A window that closes while it is read interrupts the reading; the next one
   * reads it again.
   */
  public static synchronized Speller get() {
    if (speller.isEmpty()) {
      try {
        speller = Optional.of(Speller.load());
      } catch (IOException missing) {
        throw new UncheckedIOException(missing);
      }
    }
    return speller.get();
  }
}
