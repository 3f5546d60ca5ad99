package dk.medspil.domain.apv;

/** How far a plan line has come (handbook 3.5). "Over fristen" is derived, not a status. */
public enum LineStatus {
  OPEN("Åben"),
  IN_PROGRESS("I gang"),
  WAITING("Afventer"),
  DONE("Effekt vurderes"),
  SOLVED("Løst"),
  NOT_WORKING("Løst, virker ikke"),
  PERMANENT("Fast risiko");

  private final String label;

  LineStatus(String label) {
    this.label = label;
  }

  /** The Danish word on the pill. */
  public String label() {
    return label;
  }

  /** Whether the line still asks for work and so belongs on the next agenda. */
  public boolean isOpen() {
    return this != SOLVED && this != PERMANENT;
  }
}
