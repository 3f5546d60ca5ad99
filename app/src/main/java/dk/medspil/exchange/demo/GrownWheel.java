package dk.medspil.exchange.demo;

import dk.medspil.content.ContentLibrary;
import dk.medspil.domain.forum.ForumKind;
import dk.medspil.domain.forum.Sector;
import dk.medspil.domain.meeting.ItemState;
import dk.medspil.domain.yearwheel.Deviation;
import dk.medspil.domain.yearwheel.Occurrence;
import dk.medspil.domain.yearwheel.Paper;
import dk.medspil.domain.yearwheel.Rhythm;
import dk.medspil.domain.yearwheel.Ring;
import dk.medspil.domain.yearwheel.WheelTask;
import dk.medspil.exchange.MeetingPart;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * A generated wheel of Lokal-MED for each year: what is behind was mostly done, by an item or a
 * document, seldom skipped or missed; what is to come is still to come.
 */
final class GrownWheel {
  private static final int FOCUS_A_YEAR = 3;
  private static final int MONTHS_AHEAD = 9;

  private final Size size;
  private final DemoDays days;
  private final List<WheelTask> duties;
  private final List<MeetingPart> meetings;
  private final RandomGenerator random;
  private final Wording words;
  private final List<Occurrence> all = new ArrayList<>();

  GrownWheel(
      Size size,
      DemoDays days,
      ContentLibrary library,
      List<MeetingPart> meetings,
      RandomGenerator random) {
    this.size = size;
    this.days = days;
    this.duties =
        WheelTask.select(
                library.duties(), DemoForums.workplace().sector(), Set.of(ForumKind.LOCAL_MED))
            .stream()
            .filter(task -> task.rhythm().isPresent())
            .toList();
    this.meetings =
        meetings.stream()
            .filter(part -> part.meeting().forumId().equals(DemoForums.LOCAL))
            .toList();
    this.random = random;
    words = new Wording(random);
  }

  /** In the order the store gives them. */
  List<Occurrence> all() {
    LocalDate first = days.today().minusYears(size.years());
    LocalDate last = days.today().plusMonths(MONTHS_AHEAD);
    for (WheelTask task : duties) {
      Rhythm rhythm = task.rhythm().orElseThrow();
      YearMonth month = YearMonth.of(first.getYear(), rhythm.month());
      for (; !month.atEndOfMonth().isAfter(last); month = month.plusMonths(rhythm.everyMonths())) {
        LocalDate due = month.atEndOfMonth();
        if (due.isAfter(first)) {
          all.add(settled(task.maySkip(sector()), duty(task, due)));
        }
      }
    }
    for (int year = first.getYear(); year <= last.getYear(); year++) {
      for (int i = 0; i < FOCUS_A_YEAR; i++) {
        LocalDate due = YearMonth.of(year, 2 + 4 * i).atEndOfMonth();
        if (due.isAfter(first) && !due.isAfter(last)) {
          all.add(settled(false, focus(due)));
        }
      }
    }
    all.sort(
        Comparator.comparing(Occurrence::due)
            .thenComparing(Occurrence::title)
            .thenComparing(one -> one.id().toString()));
    return List.copyOf(all);
  }

  private Occurrence duty(WheelTask task, LocalDate due) {
    return Occurrence.of(nextId(), DemoForums.LOCAL, task, task.ring(sector()), due);
  }

  private Occurrence focus(LocalDate due) {
    return Occurrence.own(
        nextId(), DemoForums.LOCAL, Ring.FOCUS, words.title(), "Besluttet i Lokal-MED", due);
  }

  /** What happened to it, if its day is behind. */
  private Occurrence settled(boolean maySkip, Occurrence one) {
    if (one.due().isAfter(days.today())) {
      return one;
    }
    int drawn = random.nextInt(20);
    if (drawn == 0) {
      return one;
    }
    if (drawn < 4 && maySkip) {
      return one.withDeviation(
          Optional.of(new Deviation(one.due().minusDays(80), "Referat fra Lokal-MED")));
    }
    Optional<UUID> item = drawn < 12 ? item(one.due()) : Optional.empty();
    return item.isPresent()
        ? one.withEvidence(item, Optional.empty())
        : one.withEvidence(
            Optional.empty(), Optional.of(new Paper(words.title(), one.due().minusDays(10))));
  }

  /** A treated item of the last meeting before a day. */
  private Optional<UUID> item(LocalDate due) {
    return meetings.stream()
        .filter(part -> !part.meeting().date().isAfter(due))
        .max(Comparator.comparing(part -> part.meeting().date()))
        .flatMap(part ->
            part.items().stream()
                .filter(item -> item.state() == ItemState.TREATED && !item.isConfidential())
                .skip(random.nextInt(3))
                .findFirst())
        .map(item -> item.id());
  }

  private UUID nextId() {
    return DemoIds.of("grown/wheel/" + all.size());
  }

  private static Sector sector() {
    return DemoForums.workplace().sector();
  }
}
