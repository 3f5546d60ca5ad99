package dk.medspil.domain.form;

/** How far a form has come. */
public enum FormState {
  DRAFT("I gang"),
  FINISHED("Færdigt");

  private final String label;

  FormState(String label) {
    this.label = label;
  }

  /** The Danish word for the state. */
  public String label() {
    return label;
  }
}
