package dk.medspil.domain.yearwheel;

/** Where in the wheel something stands; a local custom is never shown as a statutory duty. */
public enum Ring {
  /** What law, framework agreement or the local MED agreement asks for. */
  DUTY("Lov og aftale"),
  /** What the forum has chosen itself. */
  FOCUS("Egne fokusområder");

  private final String label;

  Ring(String label) {
    this.label = label;
  }

  /** The Danish name of the ring. */
  public String label() {
    return label;
  }
}
