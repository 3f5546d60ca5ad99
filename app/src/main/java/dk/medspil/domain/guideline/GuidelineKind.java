package dk.medspil.domain.guideline;

/** The three kinds of guideline (handbook 1.5); they differ in what may be done with them. */
public enum GuidelineKind {
  /** Made by Hoved-MED under the framework agreement, § 8 stk. 3. */
  PROCEDURE("Procedureretningslinje"),
  /** Demanded by another agreement, such as that on well-being and health. */
  REQUIRED("Skal-retningslinje"),
  /** Agreed freely under § 8 stk. 1. */
  VOLUNTARY("Kan-retningslinje");

  private final String label;

  GuidelineKind(String label) {
    this.label = label;
  }

  /** The Danish name of the kind. */
  public String label() {
    return label;
  }

  /** Whether one side alone may give notice (R03); the others change only when all agree. */
  public boolean canBeTerminated() {
    return this == VOLUNTARY;
  }

  /** Whether it must be in writing before it can be in force. */
  public boolean mustBeWritten() {
    return this != VOLUNTARY;
  }
}
