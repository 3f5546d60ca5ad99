package dk.medspil.store;

/**
 * Tells that something is only in memory, because the disk does not take it.
 *
 * @param changes how many changes wait; 0 when all is written
 */
public record Waiting(int changes) {
  /** Whether everything is on the disk. */
  public boolean isOver() {
    return changes == 0;
  }
}
