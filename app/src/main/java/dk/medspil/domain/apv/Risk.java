package dk.medspil.domain.apv;

/**
 * Severity times likelihood, on the scale of the workplace ({@link RiskScale}).
 *
 * @param severity 1–5
 * @param likelihood 1–5
 */
public record Risk(int severity, int likelihood) {
  /** The highest severity and the highest likelihood there is on any scale. */
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

  /** A band of risk; where it begins and what it is called lies in the {@link RiskScale}. */
  public enum Band {
    LOW,
    MIDDLE,
    HIGH
  }
}
