package dk.medspil.document.build;

/** Somebody asked for the public edition of a TRIO meeting (R02); the message says so in Danish. */
public final class NoPublicEditionException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  NoPublicEditionException() {
    super("Et TRIO-møde har ingen offentlig udgave. Vælg den fulde udgave.");
  }
}
