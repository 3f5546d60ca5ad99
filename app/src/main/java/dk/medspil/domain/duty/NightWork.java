package dk.medspil.domain.duty;

import java.time.LocalDate;

/**
 * Whether somebody is a night worker, who is offered a health check the employer pays for (handbook
 * 8.2): before the work begins and at least every third year.
 *
 * @param hoursAYear hours in the night period in a year, 0 or more
 * @param threeHoursDaily whether at least three hours of the daily work usually lie in the night
 *     period
 */
public record NightWork(int hoursAYear, boolean threeHoursDaily) {
  /** So many hours in a year make a night worker, about fifty nights. */
  public static final int HOURS = 300;

  private static final int YEARS_BETWEEN = 3;

  public NightWork {
    if (hoursAYear < 0) {
      throw new IllegalArgumentException("hours a year: " + hoursAYear);
    }
  }

  /** Whether a health check is to be offered. */
  public boolean isNightWork() {
    return threeHoursDaily || hoursAYear >= HOURS;
  }

  /** The last day for the next check after one that was made; 29 February becomes the 28th. */
  public static LocalDate nextCheckBy(LocalDate last) {
    return last.plusYears(YEARS_BETWEEN);
  }
}
