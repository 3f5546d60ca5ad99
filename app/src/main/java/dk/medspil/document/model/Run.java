package dk.medspil.document.model;

/**
 * A stretch of text with one emphasis. The text is always {@linkplain CleanText clean}; a line feed
 * in it is a line break.
 */
public record Run(String text, Emphasis emphasis) {

  /** How much a stretch of text wants to be seen; a reader without colours loses nothing. */
  public enum Emphasis {
    PLAIN,
    STRONG,
    MUTED
  }

  public Run {
    text = CleanText.of(text);
  }
}
