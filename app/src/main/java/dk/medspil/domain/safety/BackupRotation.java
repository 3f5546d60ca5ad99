package dk.medspil.domain.safety;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Which automatic backups are kept: one for each hour, day and month of the recent past, as long as
 * each kind is wanted.
 *
 * @param hours how many hours back one an hour is kept, 1–168
 * @param days how many days back one a day is kept, 1–366
 * @param months how many months back one a month is kept, 1–120
 */
public record BackupRotation(int hours, int days, int months) {
  /** Hourly a day, daily two weeks, monthly a year. */
  public static final BackupRotation DEFAULT = new BackupRotation(24, 14, 12);

  /** However few are wanted, the newest so many are never removed. */
  public static final int NEVER_FEWER = 3;

  public BackupRotation {
    hours = Math.clamp(hours, 1, 168);
    days = Math.clamp(days, 1, 366);
    months = Math.clamp(months, 1, 120);
  }

  /**
   * Those to keep. The last of each hour, day and month counts, because it holds most. What lies in
   * the future was taken before the clock was set back: it is kept until its time has come, and
   * does not take the place of any other.
   *
   * @param zone where days and months begin
   */
  public Set<Instant> keep(Collection<Instant> taken, Instant now, ZoneId zone) {
    var all = new TreeSet<>(taken);
    Set<Instant> kept = new HashSet<>(all.tailSet(now, false));
    all.descendingSet().stream().limit(NEVER_FEWER).forEach(kept::add);
    Set<Instant> past = all.headSet(now, true).descendingSet();
    past.stream().limit(NEVER_FEWER).forEach(kept::add);
    lastOfEach(past, now.minus(Duration.ofHours(hours)), at -> hour(at, zone), kept);
    LocalDate today = LocalDate.ofInstant(now, zone);
    Instant firstDay = today.minusDays(days - 1L).atStartOfDay(zone).toInstant();
    lastOfEach(past, firstDay, at -> LocalDate.ofInstant(at, zone), kept);
    Instant firstMonth =
        today.withDayOfMonth(1).minus(Period.ofMonths(months - 1)).atStartOfDay(zone).toInstant();
    lastOfEach(past, firstMonth, at -> YearMonth.from(at.atZone(zone)), kept);
    return Set.copyOf(kept);
  }

  private static Instant hour(Instant at, ZoneId zone) {
    return at.atZone(zone).truncatedTo(ChronoUnit.HOURS).toInstant();
  }

  /**
   * @param newestFirst so that the first of each span is its last
   */
  private static void lastOfEach(
      Set<Instant> newestFirst, Instant from, Function<Instant, Object> span, Set<Instant> kept) {
    Set<Object> seen = new HashSet<>();
    for (Instant at : newestFirst) {
      if (!at.isBefore(from) && seen.add(span.apply(at))) {
        kept.add(at);
      }
    }
  }
}
