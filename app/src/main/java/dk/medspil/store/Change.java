package dk.medspil.store;

/**
 * Work that runs inside one transaction.
 *
 * @param <T> what it gives back
 */
@FunctionalInterface
public interface Change<T> {
  /** Writes, and gives back what the caller needs to know. */
  T apply(Session session);
}
