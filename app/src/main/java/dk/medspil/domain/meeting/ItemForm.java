package dk.medspil.domain.meeting;

/**
 * How an item is treated. There is no form for mere orientation: the duty in MED is to inform and
 * discuss before a decision (handbook 0.1 no. 5).
 */
public enum ItemForm {
  DISCUSSION("Drøftelse"),
  DECISION("Beslutning"),
  INFORMATION("Information");

  private final String label;

  ItemForm(String label) {
    this.label = label;
  }

  /** The Danish word printed on the agenda. */
  public String label() {
    return label;
  }
}
