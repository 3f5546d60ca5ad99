package dk.medspil.store.encryption;

import java.io.IOException;

/** An encrypted file cannot be opened; the message is one Danish sentence for the user. */
public final class RefusedFileException extends IOException {
  private static final long serialVersionUID = 1L;

  /** Why. */
  public enum Reason {
    /** The passphrase is another one, or none was given. */
    PASSPHRASE,
    /** Something was changed, left out or added. */
    DAMAGED
  }

  private final Reason reason;

  RefusedFileException(Reason reason, String sentence) {
    super(sentence);
    this.reason = reason;
  }

  /** Why the file was refused. */
  public Reason reason() {
    return reason;
  }
}
