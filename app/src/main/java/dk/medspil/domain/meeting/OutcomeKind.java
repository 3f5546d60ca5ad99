package dk.medspil.domain.meeting;

/** What came out of an item, as a typed line of the minutes. */
public enum OutcomeKind {
  DECISION("Beslutning"),
  STANDPOINT("Standpunkt"),
  AGREEMENT("Enighed"),
  DISAGREEMENT("Uenighed"),
  TASK("Opgave"),
  POSTPONEMENT("Udsat"),
  NOTE("Referat");

  private final String label;

  OutcomeKind(String label) {
    this.label = label;
  }

  /** The Danish word that stands before the line in the minutes. */
  public String label() {
    return label;
  }
}
