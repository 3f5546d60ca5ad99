package dk.medspil.domain.forum;

/** The two sides of a MED committee. */
public enum Side {
  MANAGEMENT("Ledelsen"),
  EMPLOYEES("Medarbejdersiden");

  private final String label;

  Side(String label) {
    this.label = label;
  }

  /** The Danish name of the side, as it stands in minutes. */
  public String label() {
    return label;
  }
}
