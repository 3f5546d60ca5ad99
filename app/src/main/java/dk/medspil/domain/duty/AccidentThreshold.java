package dk.medspil.domain.duty;

import java.time.LocalDate;

/**
 * From how many days of absence beyond the day of the injury an accident is reported (R21).
 *
 * <p>The bill L 31 (October 2025) raises it from 1 July 2026. Whether it was adopted is not
 * verified (handbook 3.8), so the workplace says it.
 *
 * @param adopted whether the raise became law
 */
public record AccidentThreshold(boolean adopted) {
  private static final LocalDate RAISED_FROM = LocalDate.of(2026, 7, 1);

  /** The days of absence that count for an accident on a day. */
  public int daysFor(LocalDate accident) {
    return adopted && !accident.isBefore(RAISED_FROM) ? 3 : 1;
  }
}
