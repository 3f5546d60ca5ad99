package dk.medspil.cli;

/** The command cannot be done; the message is one Danish sentence for the user. */
final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Refused(String sentence) {
    super(sentence);
  }
}
