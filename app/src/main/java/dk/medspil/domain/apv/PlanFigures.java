package dk.medspil.domain.apv;

import dk.medspil.domain.apv.Evaluation.Verdict;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What the plan looks like in numbers.
 *
 * @param months the last twelve months, the oldest first
 * @param openByTopic open lines of each topic, most first
 * @param daysToEffect from the day a line was written to the day its effect was judged good, in
 *     days, shortest first
 */
public record PlanFigures(
    List<Month> months, Map<String, Long> openByTopic, List<Long> daysToEffect) {
  private static final int MONTHS = 12;

  /**
   * One month.
   *
   * @param opened lines written in it
   * @param closed lines whose effect was judged good in it
   * @param open lines open at its end, or today
   */
  public record Month(YearMonth month, long opened, long closed, long open) {}

  /**
   * Counts the lines of a plan.
   *
   * @param topic gives the name of a topic
   */
  public static PlanFigures of(
      List<PlanLineRecord> records, Function<Optional<UUID>, String> topic, LocalDate today) {
    List<Life> lives = records.stream().map(Life::of).toList();
    List<Month> months = new ArrayList<>();
    for (int i = MONTHS - 1; i >= 0; i--) {
      YearMonth month = YearMonth.from(today).minusMonths(i);
      LocalDate end = i == 0 ? today : month.atEndOfMonth();
      months.add(
          new Month(
              month,
              count(lives, life -> YearMonth.from(life.opened()).equals(month)),
              count(
                  lives,
                  life -> life.closed().map(YearMonth::from).filter(month::equals).isPresent()),
              count(lives, life -> life.wasOpenOn(end))));
    }
    return new PlanFigures(
        List.copyOf(months),
        PlanGroups.counted(
            records.stream()
                .map(PlanLineRecord::line)
                .filter(line -> line.status().isOpen())
                .toList(),
            line -> topic.apply(line.topicId())),
        lives.stream().flatMap(life -> life.days().stream()).sorted().toList());
  }

  private static long count(List<Life> lives, Predicate<Life> which) {
    return lives.stream().filter(which).count();
  }

  /** The middle of the days to effect: half of the lines took no longer. */
  public OptionalLong medianDays() {
    return daysToEffect.isEmpty()
        ? OptionalLong.empty()
        : OptionalLong.of(daysToEffect.get((daysToEffect.size() - 1) / 2));
  }

  /**
   * When a line was open.
   *
   * @param permanent whether it is a risk that is never closed, and so not counted as open
   * @param closed the day its effect was judged good
   */
  private record Life(LocalDate opened, boolean permanent, Optional<LocalDate> closed) {
    static Life of(PlanLineRecord record) {
      Optional<LocalDate> closed =
          record.line().status() == LineStatus.SOLVED
              ? record.evaluations().stream()
                  .filter(one -> one.verdict() == Verdict.YES)
                  .map(Evaluation::on)
                  .reduce((before, after) -> after)
              : Optional.empty();
      return new Life(
          record.line().createdOn(), record.line().status() == LineStatus.PERMANENT, closed);
    }

    boolean wasOpenOn(LocalDate day) {
      return !permanent
          && !opened.isAfter(day)
          && closed.filter(end -> !end.isAfter(day)).isEmpty();
    }

    Optional<Long> days() {
      return closed.map(day -> ChronoUnit.DAYS.between(opened, day));
    }
  }
}
