package dk.medspil.domain.duty;

import java.time.LocalDate;

/**
 * By when the members have had their courses (handbook 5). Calendar months; a day that a month does
 * not have becomes its last.
 */
public final class CourseRules {
  /** How long the compulsory work environment course is: three days, 22 hours. */
  static final int WORK_ENVIRONMENT_HALF_DAYS = 6;

  private CourseRules() {}

  /**
   * The last day for the compulsory course of an AMR or a leader in the AMO (R12): three months
   * after the election or appointment, even if the function begins later.
   */
  public static LocalDate workEnvironmentCourseBy(LocalDate elected) {
    return elected.plusMonths(3);
  }

  /** The last day for the basic course of a MED member (R13): twelve months into the function. */
  public static LocalDate medCourseBy(LocalDate start) {
    return start.plusMonths(12);
  }

  /** How many days the basic MED course has (R13): one where work environment lies outside MED. */
  public static int medCourseDays(boolean workEnvironmentInMed) {
    return workEnvironmentInMed ? 2 : 1;
  }

  /**
   * How many half days of supplementary training are offered in a year of function (R14): two days
   * in the first, one and a half in each later.
   *
   * @param year 1 for the first
   * @throws IllegalArgumentException for a year below 1
   */
  public static int supplementaryHalfDays(int year) {
    requireYear(year);
    return year == 1 ? 4 : 3;
  }

  /**
   * The last day of a year of function, when training not used lapses unless otherwise agreed
   * (R14).
   *
   * @param year 1 for the first
   * @throws IllegalArgumentException for a year below 1
   */
  public static LocalDate supplementaryLapsesOn(LocalDate start, int year) {
    requireYear(year);
    return start.plusYears(year).minusDays(1);
  }

  /**
   * The day by which the first year's supplementary training must be able to begin: nine months
   * after the compulsory course.
   */
  public static LocalDate supplementaryBeginsBy(LocalDate compulsoryDone) {
    return compulsoryDone.plusMonths(9);
  }

  /**
   * Which year of the function a day lies in, 1 for the first.
   *
   * @throws IllegalArgumentException for a day before the function began
   */
  public static int yearOfFunction(LocalDate start, LocalDate day) {
    if (day.isBefore(start)) {
      throw new IllegalArgumentException("before the function: " + day);
    }
    int year = 1;
    while (day.isAfter(supplementaryLapsesOn(start, year))) {
      year++;
    }
    return year;
  }

  private static void requireYear(int year) {
    if (year < 1) {
      throw new IllegalArgumentException("no year of function: " + year);
    }
  }
}
