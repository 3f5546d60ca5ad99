package dk.medspil.store;

import static dk.medspil.store.RandomMinutes.pick;

import dk.medspil.domain.apv.Accident;
import dk.medspil.domain.apv.ChangeEvent;
import dk.medspil.domain.apv.Evaluation;
import dk.medspil.domain.apv.Evaluation.Verdict;
import dk.medspil.domain.apv.PlanRules;
import dk.medspil.domain.apv.Round;
import dk.medspil.domain.apv.RoundRecord;
import dk.medspil.domain.apv.RoundResult;
import dk.medspil.domain.apv.Topic;
import dk.medspil.domain.apv.TrailEntry;
import dk.medspil.domain.yearwheel.Occurrence;
import dk.medspil.domain.yearwheel.Ring;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Random changes to topics, plan lines and what they came from, the wheel and tasks. */
final class RandomPlans {
  static final List<BiConsumer<Session, Random>> ACTIONS =
      List.of(
          RandomPlans::topic,
          RandomPlans::removeTopic,
          RandomPlans::evaluate,
          RandomPlans::trail,
          RandomPlans::edit,
          RandomPlans::discardLine,
          RandomPlans::round,
          RandomPlans::result,
          RandomPlans::removeResult,
          RandomPlans::discardRound,
          RandomPlans::change,
          RandomPlans::accident,
          RandomPlans::wheel,
          RandomPlans::removeFromWheel,
          RandomPlans::discardTask,
          RandomPlans::removeTask);

  private static final Instant AT = Instant.parse("2026-12-03T12:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 12, 3);

  private RandomPlans() {}

  static UUID forum(Session session, Random random) {
    var forums = session.workplaces().forums();
    return forums.get(random.nextInt(forums.size())).id();
  }

  private static void topic(Session session, Random random) {
    session
        .plans()
        .save(
            new Topic(
                new UUID(7, random.nextInt(5)),
                "Emne " + random.nextInt(),
                Optional.of(DAY),
                random.nextInt(9)));
  }

  private static void removeTopic(Session session, Random random) {
    session.plans().removeTopic(new UUID(7, random.nextInt(5)));
  }

  /** Carries a line out, or judges one that was and moves it on (R10). */
  private static void evaluate(Session session, Random random) {
    pick(
        session.plans().lines(),
        random,
        line -> {
          if (PlanRules.canEvaluate(line)) {
            var judged =
                new Evaluation(
                    session.newId(),
                    line.id(),
                    DAY,
                    Verdict.values()[random.nextInt(3)],
                    "Målt " + random.nextInt(),
                    "AMR",
                    "",
                    Optional.empty());
            session.plans().add(judged);
            session.plans().save(PlanRules.evaluated(line, judged));
          } else if (line.status().isOpen() && PlanRules.missingToStart(line).isEmpty()) {
            session.plans().save(PlanRules.carriedOut(line, DAY));
          }
        });
  }

  private static void trail(Session session, Random random) {
    pick(
        session.plans().lines(),
        random,
        line ->
            session
                .plans()
                .add(
                    new TrailEntry(
                        session.newId(), line.id(), DAY, TrailEntry.Kind.DISCUSSED, "Drøftet")));
  }

  private static void edit(Session session, Random random) {
    pick(
        session.plans().lines(),
        random,
        line ->
            session
                .plans()
                .save(line.edit().deadline(Optional.of(DAY.plusDays(random.nextInt(90)))).done()));
  }

  private static void discardLine(Session session, Random random) {
    pick(session.plans().lines(), random, line -> session.plans().discard(line.id(), AT));
  }

  private static List<Round> rounds(Session session) {
    return session.rounds().records().stream().map(RoundRecord::round).toList();
  }

  private static void round(Session session, Random random) {
    Round round =
        Round.create(session.newId(), forum(session, random), "Runde " + random.nextInt(), DAY);
    pick(
        session.plans().topics(),
        random,
        topic -> session.rounds().save(round.with(topic.id(), true)));
  }

  private static void result(Session session, Random random) {
    pick(
        rounds(session),
        random,
        round ->
            session
                .rounds()
                .save(
                    new RoundResult(
                        session.newId(),
                        round.id(),
                        Optional.empty(),
                        random.nextInt(9),
                        "Resultat " + random.nextInt(),
                        Optional.empty(),
                        Optional.empty())));
  }

  private static void removeResult(Session session, Random random) {
    pick(
        rounds(session),
        random,
        round ->
            pick(
                session.rounds().results(round.id()),
                random,
                one -> session.rounds().removeResult(one.id())));
  }

  private static void discardRound(Session session, Random random) {
    pick(rounds(session), random, round -> session.rounds().discard(round.id(), AT));
  }

  private static void change(Session session, Random random) {
    pick(
        session.plans().topics(),
        random,
        topic ->
            session
                .happenings()
                .save(
                    new ChangeEvent(
                        new UUID(8, random.nextInt(4)),
                        forum(session, random),
                        DAY,
                        ChangeEvent.Kind.METHOD,
                        "Ny vagtplan " + random.nextInt(),
                        List.of(topic.id()))));
    session.happenings().discardChange(new UUID(8, random.nextInt(4)), AT);
  }

  private static void accident(Session session, Random random) {
    session
        .happenings()
        .save(
            Accident.create(
                new UUID(9, random.nextInt(4)),
                forum(session, random),
                Accident.Kind.NEAR_MISS,
                "Faldt " + random.nextInt(),
                DAY));
    session.happenings().discardAccident(new UUID(9, random.nextInt(4)), AT);
  }

  private static void wheel(Session session, Random random) {
    session
        .wheels()
        .save(
            Occurrence.own(
                new UUID(10, random.nextInt(5)),
                forum(session, random),
                Ring.FOCUS,
                "Fokus " + random.nextInt(),
                "",
                DAY.plusDays(random.nextInt(90))));
  }

  private static void removeFromWheel(Session session, Random random) {
    session.wheels().remove(new UUID(10, random.nextInt(5)));
  }

  private static void discardTask(Session session, Random random) {
    pick(session.tasks().all(), random, task -> session.tasks().discard(task.id(), AT));
  }

  private static void removeTask(Session session, Random random) {
    pick(session.tasks().all(), random, task -> session.tasks().remove(task.id()));
  }
}
