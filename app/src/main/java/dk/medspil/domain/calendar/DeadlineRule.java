package dk.medspil.domain.calendar;

/**
 * The deadlines of a forum's rules of procedure (forretningsorden), R06. The framework agreement
 * sets none, so every number is a setting.
 *
 * @param proposalDaysBefore days before the meeting when proposals must be in, 0 or more
 * @param agendaDaysBefore days before the meeting when the agenda must be out, 0 or more
 * @param minutesDaysAfter days after the meeting when the draft minutes must be out, 0 or more
 * @param workingDays true when the days are counted in Danish working days, see {@link Workdays}
 */
public record DeadlineRule(
    int proposalDaysBefore, int agendaDaysBefore, int minutesDaysAfter, boolean workingDays) {

  /** The defaults of handbook 1.7: proposals −14, agenda −7, minutes +7 calendar days. */
  public static final DeadlineRule DEFAULT = new DeadlineRule(14, 7, 7, false);

  /** Refuses negative numbers of days with {@link IllegalArgumentException}. */
  public DeadlineRule {
    if (proposalDaysBefore < 0 || agendaDaysBefore < 0 || minutesDaysAfter < 0) {
      throw new IllegalArgumentException("Days before and after a meeting cannot be negative");
    }
  }
}
