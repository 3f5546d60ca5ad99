package dk.medspil.domain.apv;

/**
 * Severity times likelihood.
 *
 * @param severity 1–5
 * @param likelihood 1–5
 */
public record Risk(int severity, int likelihood) {
  /** The highest severity and the highest likelihood there is. */
  public static final int HIGHEST = 5;

  public Risk {
    if (severity < 1 || severity > HIGHEST || likelihood < 1 || likelihood > HIGHEST) {
      throw new IllegalArgumentException("risk " + severity + " x " + likelihood);
    }
  }

  /** The number that is always written, 1–25. */
  public int number() {
    return severity * likelihood;
  }

  /** The band of the number: 1–5 low, 6–14 middle, 15–25 high. */
  public Band band() {
    int number = number();
    return number >= 15 ? Band.HIGH : number >= 6 ? Band.MIDDLE : Band.LOW;
  }

  /** A band of risk. */
  public enum Band {
    LOW("Lav"),
    MIDDLE("Middel"),
    HIGH("Høj");

    private final String label;

    Band(String label) {
      this.label = label;
    }

    /** The Danish word for the band. */
    public String label() {
      return label;
    }
  }
}
