package dk.medspil.domain.meeting;

/** How far a meeting has come. */
public enum MeetingState {
  PLANNED("Planlagt"),
  AGENDA_SENT("Dagsorden sendt"),
  RUNNING("I gang"),
  HELD("Afholdt");

  private final String label;

  MeetingState(String label) {
    this.label = label;
  }

  /** The Danish word for the state. */
  public String label() {
    return label;
  }
}
