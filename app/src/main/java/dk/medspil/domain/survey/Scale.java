package dk.medspil.domain.survey;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What one question is answered with.
 *
 * @param lowest the lowest number, 0 or more
 * @param highest the highest, above the lowest, 10 at most
 * @param lowWord what the lowest number means
 * @param highWord what the highest means
 * @param lowIsGood whether a low number is the good end, as in the survey of working time
 */
public record Scale(int lowest, int highest, String lowWord, String highWord, boolean lowIsGood) {
  /** The highest number any scale goes to: each must be one key on the keyboard or nearly so. */
  public static final int MOST = 10;

  public Scale {
    if (lowest < 0 || highest <= lowest || highest > MOST) {
      throw new IllegalArgumentException("no scale: " + lowest + " to " + highest);
    }
  }

  /** All numbers, from the lowest. */
  public List<Integer> values() {
    return IntStream.rangeClosed(lowest, highest).boxed().toList();
  }

  /** Whether a number is on the scale. */
  public boolean has(int value) {
    return value >= lowest && value <= highest;
  }

  /** How many numbers lie between the ends. */
  public int range() {
    return highest - lowest;
  }

  /** Where a mean lies between the bad end, 0, and the good end, 1. */
  public double goodness(double mean) {
    double up = (mean - lowest) / range();
    return lowIsGood ? 1 - up : up;
  }
}
