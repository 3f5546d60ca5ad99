package dk.medspil.domain.yearwheel;

import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.forum.Sector;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * What a forum's wheel of a new year could hold, to be looked through before it is written: last
 * year's occurrences on the same day, and tasks of the catalogue that are not among them (R17).
 */
public final class NextYear {
  private NextYear() {}

  /** Why something is proposed. */
  public enum Why {
    /** Was done last year, or was never due. */
    AGAIN,
    /** Stood in last year's wheel and was not done. */
    NOT_DONE,
    /** Was skipped last year by agreement (R18). */
    DEVIATED,
    /** Stands in the catalogue with an interval that ends in the year. */
    CATALOGUE,
    /** Stands in the catalogue without one. */
    ON_OCCASION
  }

  /**
   * One line of the review.
   *
   * @param occurrence as it would be written
   * @param proposed whether it is proposed; what was skipped, or comes only on occasion, is not
   */
  public record Line(Occurrence occurrence, Why why, boolean proposed) {}

  /**
   * The review of a year, by date and title.
   *
   * @param before the wheel of earlier years, with evidence
   * @param there what the year's wheel holds already; it is not proposed again
   */
  public static List<Line> review(
      int year,
      Forum forum,
      Sector sector,
      List<OccurrenceRecord> before,
      List<Occurrence> there,
      List<WheelTask> catalogue,
      Supplier<UUID> ids) {
    List<Line> lines = new ArrayList<>();
    for (OccurrenceRecord old : before) {
      boolean lastYear = old.occurrence().due().getYear() == year - 1;
      boolean known =
          there.stream().anyMatch(old.occurrence()::isSameThing)
              || lines.stream().anyMatch(line -> line.occurrence().isSameThing(old.occurrence()));
      if (lastYear && !known) {
        LocalDate sameDay = sameDay(old.occurrence().due(), year);
        rhythm(old.occurrence(), catalogue)
            .map(rhythm -> rhythm.dueOn(sameDay, old.doneOn()))
            .orElse(Optional.of(sameDay))
            .ifPresent(due -> lines.add(again(old, ids.get(), due)));
      }
    }
    for (WheelTask task : WheelTask.select(catalogue, sector, List.of(forum.kind()))) {
      Occurrence fresh = fresh(task, forum, sector, year, before, ids.get());
      boolean known =
          there.stream().anyMatch(fresh::isSameThing)
              || lines.stream().anyMatch(line -> line.occurrence().isSameThing(fresh));
      if (!known) {
        boolean periodic = dueOf(task, forum, year, before).isPresent();
        lines.add(
            new Line(
                fresh,
                periodic ? Why.CATALOGUE : Why.ON_OCCASION,
                periodic && fresh.ring() == Ring.DUTY));
      }
    }
    return lines.stream()
        .sorted(
            Comparator.comparing((Line line) -> line.why() == Why.ON_OCCASION)
                .thenComparing(line -> line.occurrence().due())
                .thenComparing(line -> line.occurrence().title()))
        .toList();
  }

  private static Line again(OccurrenceRecord old, UUID id, LocalDate due) {
    Why why =
        old.occurrence().deviation().isPresent()
            ? Why.DEVIATED
            : old.doneOn().isPresent() ? Why.AGAIN : Why.NOT_DONE;
    return new Line(old.occurrence().again(id, due), why, why != Why.DEVIATED);
  }

  private static Occurrence fresh(
      WheelTask task,
      Forum forum,
      Sector sector,
      int year,
      List<OccurrenceRecord> before,
      UUID id) {
    LocalDate due = dueOf(task, forum, year, before).orElse(YearMonth.of(year, 12).atEndOfMonth());
    return Occurrence.of(id, forum.id(), task, task.ring(sector), due);
  }

  private static Optional<LocalDate> dueOf(
      WheelTask task, Forum forum, int year, List<OccurrenceRecord> before) {
    return task.rhythm().flatMap(rhythm -> rhythm.dueIn(year, lastDone(task, forum, before)));
  }

  /** When a task was last done in a forum. */
  public static Optional<LocalDate> lastDone(
      WheelTask task, Forum forum, List<OccurrenceRecord> before) {
    return before.stream()
        .filter(old -> old.occurrence().forumId().equals(forum.id()))
        .filter(old -> old.occurrence().task().equals(Optional.of(task.id())))
        .flatMap(old -> old.doneOn().stream())
        .max(Comparator.naturalOrder());
  }

  private static Optional<Rhythm> rhythm(Occurrence occurrence, List<WheelTask> catalogue) {
    return occurrence
        .task()
        .flatMap(id -> catalogue.stream().filter(task -> task.id().equals(id)).findFirst())
        .flatMap(WheelTask::rhythm);
  }

  /** The same day of another year; the last day of a month stays the last. */
  static LocalDate sameDay(LocalDate day, int year) {
    YearMonth month = YearMonth.of(year, day.getMonthValue());
    return day.getDayOfMonth() == day.lengthOfMonth()
        ? month.atEndOfMonth()
        : month.atDay(Math.min(day.getDayOfMonth(), month.lengthOfMonth()));
  }
}
