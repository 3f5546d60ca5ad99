package dk.medspil.domain.forum;

/** What a member does for the forum besides being in it. */
public enum Duty {
  NONE("Medlem"),
  CHAIR("Formand"),
  VICE_CHAIR("Næstformand"),
  SECRETARY("Referent"),
  SUBSTITUTE("Suppleant");

  private final String label;

  Duty(String label) {
    this.label = label;
  }

  /** The Danish word for the duty. */
  public String label() {
    return label;
  }
}
