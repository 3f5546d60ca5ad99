package dk.medspil.domain.calendar;

/**
 * The deadlines of a forum's rules of procedure (forretningsorden), R06. The framework agreement
 * sets none, so every number is a setting.
 *
 * @param proposalDaysBefore days before the meeting when proposals must be in, 0 or more
 * @param agendaDaysBefore days before the meeting when the agenda must be out, 0 or more
 * @param minutesDaysAfter days after the meeting when the draft minutes must be out, 0 or more
 * @param commentDaysAfter days after the meeting when comments on the draft must be in, 0 or more
 * @param sentDaysAfter days after the meeting when the approved minutes must be sent, 0 or more
 * @param workingDays true when the days are counted in Danish working days, see {@link Workdays}
 */
public record DeadlineRule(
    int proposalDaysBefore,
    int agendaDaysBefore,
    int minutesDaysAfter,
    int commentDaysAfter,
    int sentDaysAfter,
    boolean workingDays) {

  /**
   * The defaults of handbook 1.7: proposals −14, agenda −7, minutes +7 calendar days. The two steps
   * after the draft are our own proposal; fourteen days to the sent minutes is the slowest local
   * rule the handbook quotes.
   */
  public static final DeadlineRule DEFAULT = new DeadlineRule(14, 7, 7, 10, 14, false);

  /** Refuses negative numbers of days with {@link IllegalArgumentException}. */
  public DeadlineRule {
    if (proposalDaysBefore < 0
        || agendaDaysBefore < 0
        || minutesDaysAfter < 0
        || commentDaysAfter < 0
        || sentDaysAfter < 0) {
      throw new IllegalArgumentException("Days before and after a meeting cannot be negative");
    }
  }
}
