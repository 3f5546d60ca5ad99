package dk.medspil.domain.survey;

/** How a result is drawn. */
public enum Figure {
  /** A bar for each question. */
  BARS,
  /** Bars, and the sum of all answers as the need for change that is felt (handbook 8.2). */
  SUM,
  /** A star with a point for each theme. */
  RADAR
}
