package dk.medspil.desktop;

import dk.medspil.spelling.Speller;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The dictionary, read once for all tests that write in a window; only one window at a time. */
public final class SharedSpeller {
  private SharedSpeller() {}

  private static final class Holder {
    static final Speller SPELLER = load();

    private static Speller load() {
      try {
        return Speller.load();
      } catch (IOException missing) {
        throw new UncheckedIOException(missing);
      }
    }
  }

  /** The dictionary. */
  public static Speller get() {
    return Holder.SPELLER;
  }
}
