package dk.medspil.store;

/** The store cannot be opened or written; the message is one Danish sentence for the user. */
public final class StoreRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why the store was refused, for those who act on it. */
  public enum Reason {
    IN_USE,
    NEWER,
    DAMAGED,
    /** The file is gone, but there are backups of it. */
    LOST,
    FOREIGN,
    NO_ACCESS,
    MISSING,
    LOCKED_MINUTES,
    RULE,
    FULL,
    PASSPHRASE,
    FAILED
  }

  private final Reason reason;

  public StoreRefusedException(Reason reason, String sentence) {
    super(sentence);
    this.reason = reason;
  }

  public StoreRefusedException(Reason reason, String sentence, Throwable cause) {
    super(sentence, cause);
    this.reason = reason;
  }

  /** Why the store was refused. */
  public Reason reason() {
    return reason;
  }
}
