package dk.medspil.exchange.demo;

import dk.medspil.domain.apv.Accident;
import dk.medspil.domain.apv.Accident.Absence;
import dk.medspil.domain.apv.ChangeEvent;
import dk.medspil.domain.apv.Measured;
import dk.medspil.domain.apv.PlanLine;
import dk.medspil.domain.apv.PlanLineRecord;
import dk.medspil.domain.apv.Round;
import dk.medspil.domain.apv.Round.Phase;
import dk.medspil.domain.apv.Round.Source;
import dk.medspil.domain.apv.RoundRecord;
import dk.medspil.domain.apv.RoundResult;
import dk.medspil.domain.apv.RoundRules;
import dk.medspil.domain.apv.Topic;
import dk.medspil.exchange.ApvPart;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * Generated rounds of mapping, changes and accidents. Each topic is mapped again before its three
 * years are over, the last time on the day the topic says, and a change comes before the round that
 * answered it.
 */
final class GrownApv {
  private static final int MONTHS_BETWEEN = 35;
  private static final int ACCIDENTS_A_YEAR = 5;
  private static final int PEOPLE = 30;

  private final Size size;
  private final DemoDays days;
  private final List<PlanLineRecord> lines;
  private final RandomGenerator random;
  private final Wording words;
  private final Set<UUID> used = new HashSet<>();
  private final List<RoundRecord> rounds = new ArrayList<>();
  private final List<ChangeEvent> changes = new ArrayList<>();
  private final List<Accident> accidents = new ArrayList<>();
  private int ids;

  GrownApv(Size size, DemoDays days, List<PlanLineRecord> lines, RandomGenerator random) {
    this.size = size;
    this.days = days;
    this.lines = lines;
    this.random = random;
    words = new Wording(random);
  }

  /** Everything in the order the store gives it. */
  ApvPart all(List<Topic> topics) {
    LocalDate first = days.today().minusYears(size.years());
    for (Topic topic : topics) {
      LocalDate until = topic.lastMapped().orElseThrow();
      for (int i = 1; until.isAfter(first); i++) {
        round(topic, until);
        until = topic.lastMapped().orElseThrow().minusMonths((long) MONTHS_BETWEEN * i);
      }
    }
    int aYear = ACCIDENTS_A_YEAR * size.pace();
    for (int i = 0; i < aYear * size.years(); i++) {
      accidents.add(accident(days.today().minusDays(6 + 365L * i / aYear)));
    }
    return new ApvPart(
        sorted(rounds, Comparator.comparing((RoundRecord one) -> one.round().from()).reversed()),
        sorted(changes, Comparator.comparing(ChangeEvent::on).reversed()),
        sorted(accidents, Comparator.comparing(Accident::on).reversed()));
  }

  private static <T> List<T> sorted(List<T> all, Comparator<T> order) {
    return all.stream().sorted(order).toList();
  }

  private void round(Topic topic, LocalDate until) {
    Round.Method[] methods = Round.Method.values();
    Round round =
        Round.create(nextId("round"), DemoForums.LOCAL, topic.name(), until.minusDays(24))
            .by(methods[random.nextInt(methods.length)])
            .in(until.minusDays(24), Optional.of(until))
            .with(Source.LAST_APV, true)
            .with(topic.id(), true);
    if (random.nextBoolean()) {
      round = round.with(Source.ACCIDENTS, true);
      changes.add(change(topic, round.from().minusDays(40)));
    }
    for (Phase phase : Phase.values()) {
      round = round.with(phase, true);
    }
    List<RoundResult> results = new ArrayList<>();
    int found = 2 + random.nextInt(4);
    for (int i = 0; i < found; i++) {
      results.add(result(round, topic, i, i == 0 ? line(topic, until) : Optional.empty()));
    }
    rounds.add(new RoundRecord(RoundRules.finished(round, until.plusDays(7)), results));
  }

  private RoundResult result(Round round, Topic topic, int position, Optional<UUID> line) {
    boolean asked = round.method() == Round.Method.SURVEY && line.isEmpty();
    return new RoundResult(
        nextId("result"),
        round.id(),
        Optional.of(topic.id()),
        position,
        asked ? words.cause() : words.problem(),
        asked
            ? Optional.of(new Measured(PEOPLE, PEOPLE * 3L + random.nextInt(PEOPLE), 1, 5, true))
            : Optional.empty(),
        line);
  }

  /** The first line of the topic that came after the round and is not another's. */
  private Optional<UUID> line(Topic topic, LocalDate until) {
    return lines.stream()
        .map(PlanLineRecord::line)
        .filter(line -> line.topicId().equals(Optional.of(topic.id())))
        .filter(line -> line.createdOn().isAfter(until))
        .map(PlanLine::id)
        .filter(used::add)
        .findFirst();
  }

  private ChangeEvent change(Topic topic, LocalDate on) {
    List<ChangeEvent.Kind> kinds =
        List.of(
            ChangeEvent.Kind.TECHNOLOGY,
            ChangeEvent.Kind.REBUILDING,
            ChangeEvent.Kind.REORGANISATION,
            ChangeEvent.Kind.METHOD);
    return new ChangeEvent(
        nextId("change"),
        DemoForums.LOCAL,
        on,
        kinds.get(random.nextInt(kinds.size())),
        words.title(),
        List.of(topic.id()));
  }

  /** One with absence is reported within the week. */
  private Accident accident(LocalDate on) {
    Accident.Kind[] kinds = Accident.Kind.values();
    Absence[] absences = Absence.values();
    Accident.Kind kind = kinds[random.nextInt(kinds.length)];
    Absence absence =
        kind == Accident.Kind.NEAR_MISS ? Absence.NONE : absences[random.nextInt(absences.length)];
    String what = words.problem();
    LocalDate reported = on.plusDays(6);
    return Accident.create(nextId("accident"), DemoForums.LOCAL, kind, what, on)
        .being(kind, on, absence)
        .told(words.place(), what, words.task())
        .reported(absence == Absence.NONE ? Optional.empty() : Optional.of(reported));
  }

  private UUID nextId(String what) {
    return DemoIds.of("grown/" + what + "/" + ids++);
  }
}
