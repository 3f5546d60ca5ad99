package dk.medspil.domain.meeting;

/** What came out of an item, as a typed line of the minutes. */
public enum OutcomeKind {
  DECISION("Beslutning"),
  STANDPOINT("Standpunkt"),
  AGREEMENT("Enighed"),
  DISAGREEMENT("Uenighed"),
  TASK("Opgave"),
  POSTPONEMENT("Udsat"),
  NOTE("Referat"),
  BACKGROUND("Baggrund"),
  DISCUSSION("Drøftelse"),
  /** After disagreement: how management will act, as it must tell when asked (handbook 1.5). */
  STATEMENT("Ledelsen vil"),
  GUIDELINE_AGREED("Retningslinje aftalt"),
  GUIDELINE_TERMINATED("Retningslinje opsagt"),
  COMMUNICATION("Fortælles videre"),
  WORK_ENVIRONMENT("Arbejdsmiljø");

  private final String label;

  OutcomeKind(String label) {
    this.label = label;
  }

  /** The Danish word that stands before the line in the minutes. */
  public String label() {
    return label;
  }

  /** Whether the words are one side's, so that the minutes say whose. */
  public boolean hasSide() {
    return this == STANDPOINT || this == DISCUSSION;
  }
}
