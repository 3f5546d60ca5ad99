package dk.medspil.store;

import java.util.Set;

/**
 * Tells that a transaction was committed.
 *
 * @param tables the tables it touched
 * @param isAction whether it was an action that can be taken back, or the taking back of one
 */
public record Changed(Set<String> tables, boolean isAction) {

  public Changed {
    tables = Set.copyOf(tables);
  }

  /** Whether any of the tables was touched. */
  public boolean touches(String... names) {
    for (String name : names) {
      if (tables.contains(name)) {
        return true;
      }
    }
    return false;
  }
}
