package dk.medspil.domain.forum;

import dk.medspil.domain.calendar.DeadlineRule;
import dk.medspil.domain.calendar.Deadlines;
import java.time.LocalDate;

/**
 * What the local rules of procedure (forretningsorden) say about meetings and deadlines (R06).
 *
 * @param meetingsPerYear how many meetings are planned a year, 0–52
 * @param proposalDaysBefore days before the meeting by which proposals must be in, 0–365
 * @param agendaDaysBefore days before the meeting by which the agenda must be out, 0–365
 * @param minutesDaysAfter days after the meeting by which the draft minutes must be out, 0–365
 * @param workingDays whether the days are counted as Danish working days
 */
public record RulesOfProcedure(
    int meetingsPerYear,
    int proposalDaysBefore,
    int agendaDaysBefore,
    int minutesDaysAfter,
    boolean workingDays) {

  /** The defaults of handbook 1.7; the framework agreement itself sets no deadlines. */
  public static final RulesOfProcedure DEFAULT = new RulesOfProcedure(4, 14, 7, 7, false);

  public RulesOfProcedure {
    if (meetingsPerYear < 0 || meetingsPerYear > 52) {
      throw new IllegalArgumentException("meetings per year: " + meetingsPerYear);
    }
    requireDays(proposalDaysBefore);
    requireDays(agendaDaysBefore);
    requireDays(minutesDaysAfter);
  }

  /** The deadlines of a meeting on a day; weekends and holidays are named, not moved (R06). */
  public Deadlines deadlines(LocalDate meeting) {
    return Deadlines.of(
        meeting,
        new DeadlineRule(proposalDaysBefore, agendaDaysBefore, minutesDaysAfter, workingDays));
  }

  private static void requireDays(int days) {
    if (days < 0 || days > 365) {
      throw new IllegalArgumentException("days: " + days);
    }
  }
}
