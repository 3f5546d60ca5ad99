package dk.medspil.domain.guideline;

/** How far a guideline has come (handbook 1.5). */
public enum GuidelineState {
  WISHED("Ønsket"),
  DISCUSSED("Under drøftelse"),
  ADOPTED("Vedtaget"),
  REFUSED("Afvist"),
  /** Notice was given; it still binds both sides until it expires. */
  TERMINATED("Opsagt"),
  EXPIRED("Udløbet");

  private final String label;

  GuidelineState(String label) {
    this.label = label;
  }

  /** The Danish word for the state. */
  public String label() {
    return label;
  }
}
