package dk.medspil.domain.apv;

import dk.medspil.domain.survey.QuestionResult;

/**
 * What the answers to one question say on their scale.
 *
 * @param answers how many, five or more (R19)
 * @param sum of the answers
 * @param low the lowest answer of the scale
 * @param high the highest answer of the scale, above the lowest
 * @param highIsGood whether the high end is the good one
 */
public record Measured(int answers, long sum, int low, int high, boolean highIsGood) {

  public Measured {
    if (answers < QuestionResult.FEWEST) {
      throw new IllegalArgumentException("R19: fewer than " + QuestionResult.FEWEST + " answers");
    }
    if (low >= high || sum < (long) answers * low || sum > (long) answers * high) {
      throw new IllegalArgumentException("not on a scale from " + low + " to " + high);
    }
  }

  /** The mean answer. */
  public double mean() {
    return (double) sum / answers;
  }

  /** How good the mean is: 0 at the bad end of the scale, 1 at the good end. */
  public double share() {
    double up = (mean() - low) / (high - low);
    return highIsGood ? up : 1 - up;
  }

  /** Below the middle of the scale it is low, in the best third it is high. */
  public Level level() {
    double share = share();
    return share < 0.5 ? Level.LOW : share < 2.0 / 3 ? Level.MIDDLE : Level.HIGH;
  }

  /** How good a result is. */
  public enum Level {
    LOW("Lavt"),
    MIDDLE("Middel"),
    HIGH("Godt");

    private final String label;

    Level(String label) {
      this.label = label;
    }

    /** The Danish word on the pill. */
    public String label() {
      return label;
    }
  }
}
