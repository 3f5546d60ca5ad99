package dk.medspil.domain.apv;

/** Where a problem was found (handbook 3.5). */
public enum LineSource {
  APV("APV"),
  SURVEY("Trivselsmåling"),
  ACCIDENT("Ulykke"),
  NEAR_MISS("Nærved"),
  INSPECTION("Påbud"),
  TRIO("TRIO"),
  BOARD("Dialogtavle");

  private final String label;

  LineSource(String label) {
    this.label = label;
  }

  /** The Danish word for the source. */
  public String label() {
    return label;
  }
}
