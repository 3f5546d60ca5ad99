package dk.medspil.document.read;

/**
 * A line of an agenda or of minutes that somebody wrote elsewhere.
 *
 * @param kind what it looks like
 * @param level 0, or 1 for what stands under another line of its kind
 * @param text the words, without a number or a list mark
 */
public record AgendaLine(Kind kind, int level, String text) {

  /** What a line looks like in the document it comes from. */
  public enum Kind {
    HEADING,
    NUMBERED,
    /** A row of a table that has a column for the item. */
    ROW,
    TEXT
  }
}
