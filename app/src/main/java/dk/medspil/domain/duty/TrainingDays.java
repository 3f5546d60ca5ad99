package dk.medspil.domain.duty;

import java.time.LocalDate;
import java.util.stream.IntStream;

/**
 * The days of training a MED member has a right to, the MED-klip (handbook 5): one for each year of
 * the function, and one more in the second, third and fourth for who also has a function in the
 * AMO. They can be saved up within the term and lapse when it ends.
 *
 * @param from the day the function began
 * @param ends the last day of the term
 * @param both whether the member has both functions
 */
public record TrainingDays(LocalDate from, LocalDate ends, boolean both) {
  private static final int FIRST_WITH_MORE = 2;
  private static final int LAST_WITH_MORE = 4;

  public TrainingDays {
    if (ends.isBefore(from)) {
      throw new IllegalArgumentException("a term from " + from + " to " + ends);
    }
  }

  /**
   * The days of one year of the function.
   *
   * @param year 1 for the first
   */
  public int ofYear(int year) {
    return both && year >= FIRST_WITH_MORE && year <= LAST_WITH_MORE ? 2 : 1;
  }

  /**
   * The days of the years that have begun by a day; 0 before the function, no more after the term.
   */
  public int earnedBy(LocalDate day) {
    LocalDate last = day.isAfter(ends) ? ends : day;
    return last.isBefore(from)
        ? 0
        : IntStream.rangeClosed(1, CourseRules.yearOfFunction(from, last)).map(this::ofYear).sum();
  }

  /** The days of the whole term. */
  public int inAll() {
    return earnedBy(ends);
  }

  /**
   * The days that can still be used on a day; none when the term has ended.
   *
   * @param used how many have been
   */
  public int leftOn(LocalDate day, int used) {
    return day.isAfter(ends) ? 0 : Math.max(0, earnedBy(day) - used);
  }
}
