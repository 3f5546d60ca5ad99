package dk.medspil.domain.task;

/** How far a task has come. */
public enum TaskState {
  OPEN("Åben"),
  DONE("Løst"),
  DROPPED("Opgivet");

  private final String label;

  TaskState(String label) {
    this.label = label;
  }

  /** The Danish word for the state. */
  public String label() {
    return label;
  }
}
