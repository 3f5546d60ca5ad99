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
 * @param commentDaysAfter days after the meeting by which comments on the draft must be in, 0–365
 * @param sentDaysAfter days after the meeting by which the minutes must be approved by chair and
 *     vice chair and sent out, 0–365
 * @param workingDays whether the days are counted as Danish working days
 */
public record RulesOfProcedure(
    int meetingsPerYear,
    int proposalDaysBefore,
    int agendaDaysBefore,
    int minutesDaysAfter,
    int commentDaysAfter,
    int sentDaysAfter,
    boolean workingDays) {

  /** The longest distance from a meeting that any rule may have, in days. */
  public static final int MOST_DAYS = 365;

  /** The defaults of handbook 1.7; the framework agreement itself sets no deadlines. */
  public static final RulesOfProcedure DEFAULT = usual(4, 14, 7, 7, false);

  public RulesOfProcedure {
    if (meetingsPerYear < 0 || meetingsPerYear > 52) {
      throw new IllegalArgumentException("meetings per year: " + meetingsPerYear);
    }
    requireDays(proposalDaysBefore);
    requireDays(agendaDaysBefore);
    requireDays(minutesDaysAfter);
    requireDays(commentDaysAfter);
    requireDays(sentDaysAfter);
  }

  /**
   * Rules that say nothing of the steps after the draft: three days to comment, and as many days
   * again as the defaults of {@link DeadlineRule#DEFAULT} have between draft and sent minutes.
   */
  public static RulesOfProcedure usual(
      int meetingsPerYear,
      int proposalDaysBefore,
      int agendaDaysBefore,
      int minutesDaysAfter,
      boolean workingDays) {
    return new RulesOfProcedure(
        meetingsPerYear,
        proposalDaysBefore,
        agendaDaysBefore,
        minutesDaysAfter,
        usualComments(minutesDaysAfter),
        usualSent(minutesDaysAfter),
        workingDays);
  }

  /** The usual last day to comment, counted as {@code commentDaysAfter}. */
  public static int usualComments(int minutesDaysAfter) {
    return Math.min(MOST_DAYS, minutesDaysAfter + 3);
  }

  /** The usual day to have sent the minutes, counted as {@code sentDaysAfter}. */
  public static int usualSent(int minutesDaysAfter) {
    return Math.min(MOST_DAYS, minutesDaysAfter + 7);
  }

  /** The same rules with another number of meetings a year. */
  public RulesOfProcedure withMeetingsPerYear(int meetings) {
    return of(
        meetings,
        proposalDaysBefore,
        agendaDaysBefore,
        minutesDaysAfter,
        commentDaysAfter,
        sentDaysAfter);
  }

  /** The same rules with another day for proposals. */
  public RulesOfProcedure withProposalDaysBefore(int days) {
    return of(
        meetingsPerYear, days, agendaDaysBefore, minutesDaysAfter, commentDaysAfter, sentDaysAfter);
  }

  /** The same rules with another day for the agenda. */
  public RulesOfProcedure withAgendaDaysBefore(int days) {
    return of(
        meetingsPerYear,
        proposalDaysBefore,
        days,
        minutesDaysAfter,
        commentDaysAfter,
        sentDaysAfter);
  }

  /** The same rules with another day for the draft minutes. */
  public RulesOfProcedure withMinutesDaysAfter(int days) {
    return of(
        meetingsPerYear,
        proposalDaysBefore,
        agendaDaysBefore,
        days,
        commentDaysAfter,
        sentDaysAfter);
  }

  /** The same rules with another last day to comment. */
  public RulesOfProcedure withCommentDaysAfter(int days) {
    return of(
        meetingsPerYear,
        proposalDaysBefore,
        agendaDaysBefore,
        minutesDaysAfter,
        days,
        sentDaysAfter);
  }

  /** The same rules with another day to have sent the minutes. */
  public RulesOfProcedure withSentDaysAfter(int days) {
    return of(
        meetingsPerYear,
        proposalDaysBefore,
        agendaDaysBefore,
        minutesDaysAfter,
        commentDaysAfter,
        days);
  }

  /** The same rules, counted in Danish working days or in calendar days. */
  public RulesOfProcedure inWorkingDays(boolean working) {
    return new RulesOfProcedure(
        meetingsPerYear,
        proposalDaysBefore,
        agendaDaysBefore,
        minutesDaysAfter,
        commentDaysAfter,
        sentDaysAfter,
        working);
  }

  private RulesOfProcedure of(
      int meetings, int proposals, int agenda, int minutes, int comments, int sent) {
    return new RulesOfProcedure(meetings, proposals, agenda, minutes, comments, sent, workingDays);
  }

  /** The deadlines of a meeting on a day; weekends and holidays are named, not moved (R06). */
  public Deadlines deadlines(LocalDate meeting) {
    return Deadlines.of(
        meeting,
        new DeadlineRule(
            proposalDaysBefore,
            agendaDaysBefore,
            minutesDaysAfter,
            commentDaysAfter,
            sentDaysAfter,
            workingDays));
  }

  private static void requireDays(int days) {
    if (days < 0 || days > MOST_DAYS) {
      throw new IllegalArgumentException("days: " + days);
    }
  }
}
