package dk.medspil.domain.duty;

import java.time.LocalDate;

/**
 * For how long an AMR is elected (R15).
 *
 * @param elected the day of the election
 * @param years 2 to 4, as locally agreed; anything else is an {@link IllegalArgumentException}
 */
public record ElectedTerm(LocalDate elected, int years) {
  public ElectedTerm {
    if (years < 2 || years > 4) {
      throw new IllegalArgumentException("a term has 2 to 4 years, not " + years);
    }
  }

  /** The day the term ends. */
  public LocalDate ends() {
    return elected.plusYears(years);
  }

  /** The day from which the next election is to be planned: three months before the end. */
  public LocalDate remindOn() {
    return ends().minusMonths(3);
  }
}
