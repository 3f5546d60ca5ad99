package dk.medspil.domain.apv;

/** The solution hierarchy, best first (handbook 3.5). */
public enum SolutionLevel {
  REMOVE("Fjern"),
  REPLACE("Erstat"),
  TECHNICAL("Teknisk"),
  ORGANISATIONAL("Organisatorisk"),
  INSTRUCTION("Instruktion"),
  PROTECTION("Værnemiddel");

  private final String label;

  SolutionLevel(String label) {
    this.label = label;
  }

  /** The Danish word for the kind of solution. */
  public String label() {
    return label;
  }
}
