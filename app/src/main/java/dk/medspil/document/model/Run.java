package dk.medspil.document.model;

/**
 * A stretch of text with one emphasis. The text is always {@linkplain CleanText clean}; a line feed
 * in it is a line break.
 *
 * @param target what the text points at: the words of a heading in the same document, which writers
 *     make a link to where their format has links, or something only the program's own window can
 *     open, which on paper is plain text; empty for text that points at nothing
 */
public record Run(String text, Emphasis emphasis, String target) {

  /** How much a stretch of text wants to be seen; a reader without colours loses nothing. */
  public enum Emphasis {
    PLAIN,
    STRONG,
    MUTED
  }

  public Run {
    text = CleanText.of(text);
    target = CleanText.line(target);
  }

  /** Text that points at nothing. */
  public Run(String text, Emphasis emphasis) {
    this(text, emphasis, "");
  }
}
