package dk.medspil.domain.duty;

import java.time.LocalDate;
import java.util.List;

/**
 * The training days (MED-klip) of a member within one term (handbook 5): one for each year of the
 * function, and one more in the years 2, 3 and 4 for who has both functions. They may be saved up
 * within the term and lapse when it ends. A right, not a duty.
 *
 * <p>The handbook does not say on which day of a year its days are there; here it is the first. A
 * year belongs to the term it begins in, so that it counts once when a term changes in the middle
 * of it.
 *
 * @param functionFrom the first day of the function, which its years are counted from
 * @param from the first day of the term; not before the function
 * @param lapsesOn the day the term ends, or the member leaves; the days can be used on it, but a
 *     year that begins on it belongs to the next term
 * @param bothFunctions whether the member has a function both in MED and in the work environment
 */
public record MedDays(
    LocalDate functionFrom, LocalDate from, LocalDate lapsesOn, boolean bothFunctions) {
  private static final int FIRST_YEAR_WITH_MORE = 2;
  private static final int LAST_YEAR_WITH_MORE = 4;

  public MedDays {
    if (from.isBefore(functionFrom) || lapsesOn.isBefore(from)) {
      throw new IllegalArgumentException(functionFrom + ", " + from + ", " + lapsesOn);
    }
  }

  /** Training that was had: how many days, and when; at least one day. */
  public record Used(LocalDate on, int days) {
    public Used {
      if (days < 1) {
        throw new IllegalArgumentException("days: " + days);
      }
    }
  }

  /** How many days there are, in days; more may have been used than there were. */
  public record Balance(int earned, int used) {
    /** How many can still be used; never below 0. */
    public int left() {
      return Math.max(0, earned - used);
    }

    /** How many were used beyond those there were; a record of what happened, not an error. */
    public int beyond() {
      return Math.max(0, used - earned);
    }
  }

  /**
   * How many days a year of the function gives.
   *
   * @param year 1 for the first
   * @throws IllegalArgumentException for a year below 1
   */
  public static int ofYear(int year, boolean bothFunctions) {
    if (year < 1) {
      throw new IllegalArgumentException("no year of function: " + year);
    }
    boolean more = bothFunctions && year >= FIRST_YEAR_WITH_MORE && year <= LAST_YEAR_WITH_MORE;
    return more ? 2 : 1;
  }

  /** How many days the years that have begun within the term give; 0 once they have lapsed. */
  public int earned(LocalDate today) {
    int days = 0;
    LocalDate begins = functionFrom;
    for (int year = 1; isThere(begins, today); year++) {
      if (!begins.isBefore(from)) {
        days += ofYear(year, bothFunctions);
      }
      begins = functionFrom.plusYears(year);
    }
    return days;
  }

  private boolean isThere(LocalDate begins, LocalDate today) {
    return !today.isAfter(lapsesOn) && !begins.isAfter(today) && begins.isBefore(lapsesOn);
  }

  /** How it stands on a day; training of another term, or of a later day, does not count. */
  public Balance balance(List<Used> training, LocalDate today) {
    int used =
        today.isAfter(lapsesOn)
            ? 0
            : training.stream()
                .filter(one -> !one.on().isBefore(from) && !one.on().isAfter(today))
                .mapToInt(Used::days)
                .sum();
    return new Balance(earned(today), used);
  }
}
