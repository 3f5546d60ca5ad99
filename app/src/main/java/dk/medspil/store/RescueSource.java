package dk.medspil.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * Something a damaged store can be replaced by.
 *
 * @param kind where it comes from
 * @param file a sound store
 * @param taken when a backup was taken
 * @param holds what is in it; nothing of a locked backup
 * @param missing how many rows of the damaged file are known to be missing in it; 0 for a backup
 */
public record RescueSource(
    Kind kind, Path file, Optional<Instant> taken, Holdings holds, int missing) {

  /** Where a source comes from. */
  public enum Kind {
    /** What could be read of the damaged file. */
    SALVAGED,
    /** A backup taken by itself. */
    BACKUP,
    /** A backup whose passphrase must be typed; what it holds is not known until then. */
    LOCKED_BACKUP
  }
}
