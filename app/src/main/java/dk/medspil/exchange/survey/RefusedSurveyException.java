package dk.medspil.exchange.survey;

/**
 * A survey file was refused whole. The reason follows "Filen »navn« " and is without a full stop;
 * it holds no answer.
 */
public final class RefusedSurveyException extends Exception {
  private static final long serialVersionUID = 1L;

  RefusedSurveyException(String reason) {
    super(reason);
  }

  RefusedSurveyException(String reason, Throwable cause) {
    super(reason, cause);
  }

  /** The words that follow the name of the file. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
