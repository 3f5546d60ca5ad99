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
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    return ofLives(records.stream().map(Life::of).toList(), topic, today);
  }

  /** As {@link #of}, from what the figures ask of each line. */
  public static PlanFigures ofLives(
      List<Life> lives, Function<Optional<UUID>, String> topic, LocalDate today) {
    Map<YearMonth, Long> opened = byMonth(lives.stream().map(Life::opened));
    Map<YearMonth, Long> closed = byMonth(lives.stream().flatMap(life -> life.closed().stream()));
    List<Month> months = new ArrayList<>();
    for (int i = MONTHS - 1; i >= 0; i--) {
      YearMonth month = YearMonth.from(today).minusMonths(i);
      LocalDate end = i == 0 ? today : month.atEndOfMonth();
      months.add(
          new Month(
              month,
              opened.getOrDefault(month, 0L),
              closed.getOrDefault(month, 0L),
              lives.stream().filter(life -> life.wasOpenOn(end)).count()));
    }
    return new PlanFigures(
        List.copyOf(months),
        PlanGroups.counted(
            lives.stream().filter(life -> life.status().isOpen()).toList(),
            life -> topic.apply(life.topicId())),
        lives.stream().flatMap(life -> life.days().stream()).sorted().toList());
  }

  private static Map<YearMonth, Long> byMonth(Stream<LocalDate> days) {
    return days.collect(Collectors.groupingBy(YearMonth::from, Collectors.counting()));
  }

  /** The middle of the days to effect: half of the lines took no longer. */
  public OptionalLong medianDays() {
    return daysToEffect.isEmpty()
        ? OptionalLong.empty()
        : OptionalLong.of(daysToEffect.get((daysToEffect.size() - 1) / 2));
  }

  /**
   * What the figures ask of a line.
   *
   * @param opened the day it was written
   * @param status a permanent risk is never closed, and not counted as open
   * @param topicId its topic, if it has one
   * @param closed the day its effect was judged good, once it is solved
   */
  public record Life(
      LocalDate opened, LineStatus status, Optional<UUID> topicId, Optional<LocalDate> closed) {
    static Life of(PlanLineRecord record) {
      Optional<LocalDate> closed =
          record.line().status() == LineStatus.SOLVED
              ? record.evaluations().stream()
                  .filter(one -> one.verdict() == Verdict.YES)
                  .map(Evaluation::on)
                  .reduce((before, after) -> after)
              : Optional.empty();
      return new Life(
          record.line().createdOn(), record.line().status(), record.line().topicId(), closed);
    }

    boolean wasOpenOn(LocalDate day) {
      return status != LineStatus.PERMANENT
          && !opened.isAfter(day)
          && closed.filter(end -> !end.isAfter(day)).isEmpty();
    }

    Optional<Long> days() {
      return closed.map(day -> ChronoUnit.DAYS.between(opened, day));
    }
  }
}
