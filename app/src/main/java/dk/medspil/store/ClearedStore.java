package dk.medspil.store;

import dk.medspil.domain.privacy.ClearedFindings;
import java.time.LocalDate;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** What the privacy guard found and the user has said may stand, on this computer only. */
public final class ClearedStore {
  /** The table, for screens that follow it. */
  public static final String TABLE = "cleared_finding";

  private final Handle handle;

  ClearedStore(Handle handle) {
    this.handle = handle;
  }

  /** All of them. */
  public ClearedFindings all() {
    return new ClearedFindings(
        Set.copyOf(
            handle
                .createQuery("SELECT fingerprint FROM cleared_finding")
                .mapTo(String.class)
                .list()));
  }

  /** Lets a finding stand from a day on; one that already may is left as it is. */
  public void add(String fingerprint, LocalDate day) {
    Row.of(TABLE).key("fingerprint", fingerprint).set("cleared_on", day).saveNew(handle);
  }
}
