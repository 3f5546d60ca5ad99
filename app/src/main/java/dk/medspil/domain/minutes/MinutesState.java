package dk.medspil.domain.minutes;

/** Where minutes stand in their approval chain (handbook 1.7, 10.5). */
public enum MinutesState {
  DRAFT("Kladde"),
  READY("Til kommentering"),
  APPROVED_BY_ONE("Venter på den anden godkendelse"),
  APPROVED("Godkendt af formand og næstformand"),
  SENT("Udsendt"),
  FINAL("Endeligt godkendt");

  private final String label;

  MinutesState(String label) {
    this.label = label;
  }

  /** The Danish words for the state. */
  public String label() {
    return label;
  }
}
