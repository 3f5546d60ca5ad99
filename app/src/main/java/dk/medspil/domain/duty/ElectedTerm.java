package dk.medspil.domain.duty;

import dk.medspil.domain.forum.Duty;
import dk.medspil.domain.forum.Member;
import dk.medspil.domain.forum.Role;
import dk.medspil.domain.forum.Side;
import java.time.LocalDate;
import java.util.Optional;

/**
 * For how long an AMR is elected (R15), and anybody else whose term was agreed.
 *
 * @param elected the day of the election
 * @param years 2 to 4, as locally agreed; anything else is an {@link IllegalArgumentException}
 */
public record ElectedTerm(LocalDate elected, int years) {
  private static final int YEARS_OF_AMR = 2;

  public ElectedTerm {
    if (years < 2 || years > 4) {
      throw new IllegalArgumentException("a term has 2 to 4 years, not " + years);
    }
  }

  /**
   * The term of a member; empty when the election is not noted, or no term applies. An AMR has two
   * years by law where nothing else is agreed; for everybody else the term is local.
   */
  public static Optional<ElectedTerm> of(Member member) {
    boolean representative = member.role() == Role.AMR && member.duty() != Duty.SECRETARY;
    int years = member.tenure().years().orElse(representative ? YEARS_OF_AMR : 0);
    return years == 0
        ? Optional.empty()
        : member.tenure().electedOn().map(day -> new ElectedTerm(day, years));
  }

  /**
   * Whether a member is protected against dismissal as a TR is: TR, joint TR, AMR, and others
   * elected by the employees who have a seat (handbook 1.3).
   */
  public static boolean isProtected(Member member) {
    return member.side() == Side.EMPLOYEES && member.hasSeat();
  }

  /** The day the term ends. */
  public LocalDate ends() {
    return elected.plusYears(years);
  }

  /** The day from which the next election is to be planned: three months before the end. */
  public LocalDate remindOn() {
    return ends().minusMonths(3);
  }

  /** Whether the term is still running on a day; the last day counts. */
  public boolean isRunningOn(LocalDate day) {
    return !day.isAfter(ends());
  }
}
