package dk.medspil.domain.duty;

import java.time.LocalDate;

/**
 * Rimelighedskravet (R20): how many with subsidised pay or in placement there may be beside the
 * ordinary employees. BEK 2636/2021 § 65.
 */
public final class ReasonableShare {
  /** The day of the rule, to be shown beside the number. */
  public static final LocalDate RULE_OF = LocalDate.of(2021, 12, 28);

  private ReasonableShare() {}

  /**
   * The most there may be at once: one for each five up to fifty, then one for each ten, and always
   * one.
   *
   * @param ordinary whole årsværk of ordinary employees, the average of four months
   * @throws IllegalArgumentException for fewer than none
   */
  public static int most(int ordinary) {
    if (ordinary < 0) {
      throw new IllegalArgumentException("fewer than none: " + ordinary);
    }
    return ordinary <= 50 ? Math.max(1, ordinary / 5) : 10 + (ordinary - 50) / 10;
  }
}
