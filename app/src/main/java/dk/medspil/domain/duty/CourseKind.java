package dk.medspil.domain.duty;

/** The courses whose deadlines are followed (handbook 5). */
public enum CourseKind {
  WORK_ENVIRONMENT("Arbejdsmiljøuddannelsen"),
  SUPPLEMENTARY("Supplerende arbejdsmiljøuddannelse"),
  MED("MED-uddannelsen");

  private final String label;

  CourseKind(String label) {
    this.label = label;
  }

  /** The Danish name of the course. */
  public String label() {
    return label;
  }

  /** Whether it comes again each year of the function. */
  public boolean isYearly() {
    return this == SUPPLEMENTARY;
  }
}
