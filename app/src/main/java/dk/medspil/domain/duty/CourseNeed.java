package dk.medspil.domain.duty;

import dk.medspil.domain.duty.Course.Outcome;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A course a member has to have, or has to be offered, with the day the rule says.
 *
 * @param kind which course
 * @param year the year of the function for a yearly course; 0 for the others
 * @param halfDays how long it is, in half days
 * @param from the day the deadline is counted from; empty when it is not noted
 * @param by the last day; empty when there is nothing to count from
 * @param course what is noted of it
 */
public record CourseNeed(
    CourseKind kind,
    int year,
    int halfDays,
    Optional<LocalDate> from,
    Optional<LocalDate> by,
    Optional<Course> course) {
  /** How long before its last day a course is soon, in months. */
  public static final int SOON_MONTHS = 2;

  /** How it stands with a course on a day. */
  public enum Standing {
    DONE,
    EXEMPT,
    DECLINED,
    /** Offered, and the member has not answered. */
    OFFERED,
    IN_TIME,
    SOON,
    LATE,
    /** There is no day to count from. */
    NO_DATE;

    /** Whether somebody has to do something about it now. */
    public boolean isDue() {
      return this == SOON || this == LATE;
    }
  }

  /** How it stands on a day; the last day itself is not late. */
  public Standing standing(LocalDate today) {
    Optional<Outcome> outcome = course.flatMap(Course::settled).map(Course.Settled::how);
    if (outcome.isPresent()) {
      return switch (outcome.get()) {
        case DONE -> Standing.DONE;
        case DECLINED -> Standing.DECLINED;
        case EXEMPT -> Standing.EXEMPT;
      };
    }
    if (by.isEmpty()) {
      return Standing.NO_DATE;
    }
    LocalDate last = by.get();
    if (today.isAfter(last)) {
      return Standing.LATE;
    }
    // An offer is what R14 asks for; the compulsory courses are asked for until they are had.
    if (kind.isYearly() && course.flatMap(Course::offeredOn).isPresent()) {
      return Standing.OFFERED;
    }
    return today.isBefore(last.minusMonths(SOON_MONTHS)) ? Standing.IN_TIME : Standing.SOON;
  }
}
