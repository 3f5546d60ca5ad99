package dk.medspil.domain.survey;

/** How answers come in. */
public enum Way {
  /** Each fills in a sheet of paper, and one person counts them. */
  PAPER,
  /** The question stands on the wall, hands go up, and the numbers are typed. */
  ROOM
}
