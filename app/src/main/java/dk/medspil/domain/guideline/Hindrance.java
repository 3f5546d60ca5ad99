package dk.medspil.domain.guideline;

/** Why a move with a guideline is not open now. */
public enum Hindrance {
  /** It has not come that far, or is past it. */
  STATE,
  /** Neither agreed nor refused before it was discussed. */
  NOT_DISCUSSED,
  /** This kind must be in writing before it is in force. */
  NOT_WRITTEN,
  /** A procedure or required guideline must exist; it changes only when all agree (R03). */
  MUST_EXIST
}
