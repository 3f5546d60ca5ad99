package dk.medspil.domain.yearwheel;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * How often a task comes and in which month it is proposed (handbook 2.5).
 *
 * @param everyMonths months between two times, 1–120: what the source says, or the handbook's
 *     proposal where the source is silent
 * @param month the month it is proposed in, 1–12
 * @param strict whether no more than those months may pass, as between two yearly discussions of
 *     the work environment (R11) and two surveys of well-being (R16)
 */
public record Rhythm(int everyMonths, int month, boolean strict) {

  public Rhythm {
    if (everyMonths < 1 || everyMonths > 120 || month < 1 || month > 12) {
      throw new IllegalArgumentException("rhythm: " + everyMonths + ", " + month);
    }
  }

  /**
   * The latest day for the next time, in calendar months: the last day of the month where the day
   * is missing (29 February plus twelve months is 28 February). Empty when nothing is strict.
   */
  public Optional<LocalDate> latestAfter(LocalDate last) {
    return strict ? Optional.of(last.plusMonths(everyMonths)) : Optional.empty();
  }

  /** When the task is due in a year: at the end of its month, or as {@link #dueOn} says. */
  public Optional<LocalDate> dueIn(int year, Optional<LocalDate> last) {
    return dueOn(YearMonth.of(year, month).atEndOfMonth(), last);
  }

  /**
   * When the task is due, if it is wanted on a day: no later than a strict interval allows.
   *
   * @param last when it was last done
   * @return empty when an interval of more than a year ends after that day's year; a limit from an
   *     earlier year gives the end of January, for it is the first thing to be done
   */
  public Optional<LocalDate> dueOn(LocalDate wanted, Optional<LocalDate> last) {
    boolean notYet =
        everyMonths > 12
            && last.filter(day -> day.plusMonths(everyMonths).getYear() > wanted.getYear())
                .isPresent();
    if (notYet) {
      return Optional.empty();
    }
    return last.flatMap(this::latestAfter)
        .filter(latest -> latest.isBefore(wanted))
        .map(latest ->
            latest.getYear() < wanted.getYear() ? LocalDate.of(wanted.getYear(), 1, 31) : latest)
        .or(() -> Optional.of(wanted));
  }
}
