package dk.medspil.store;

import static dk.medspil.store.RandomMinutes.pick;
import static dk.medspil.store.RandomPlans.forum;

import dk.medspil.content.ContentLibrary;
import dk.medspil.domain.duty.Course;
import dk.medspil.domain.duty.CourseKind;
import dk.medspil.domain.form.FilledForm;
import dk.medspil.domain.forum.TrioAgreement;
import dk.medspil.domain.forum.TrioQuestion;
import dk.medspil.domain.guideline.Escalation;
import dk.medspil.domain.guideline.GuidelineKind;
import dk.medspil.domain.guideline.GuidelineRecord;
import dk.medspil.domain.guideline.GuidelineSteps;
import dk.medspil.domain.look.FileBytes;
import dk.medspil.domain.look.LookFile;
import dk.medspil.domain.strategy.Goal;
import dk.medspil.domain.strategy.GoalLink;
import dk.medspil.domain.strategy.GoalStatus;
import dk.medspil.domain.strategy.StrategyRecord;
import dk.medspil.domain.strategy.StrategyTheme;
import dk.medspil.domain.survey.Improvement;
import dk.medspil.domain.survey.Survey;
import dk.medspil.domain.survey.Way;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Random changes to guidelines, strategies, surveys, forms, members' duties and the look. */
final class RandomRegisters {
  static final List<BiConsumer<Session, Random>> ACTIONS =
      List.of(
          RandomRegisters::wish,
          RandomRegisters::stepOn,
          RandomRegisters::raise,
          RandomRegisters::discardGuideline,
          RandomRegisters::strategy,
          RandomRegisters::goal,
          RandomRegisters::ofGoal,
          RandomRegisters::removeOfStrategy,
          RandomRegisters::discardStrategy,
          RandomRegisters::survey,
          RandomRegisters::count,
          RandomRegisters::restart,
          RandomRegisters::improve,
          RandomRegisters::discardSurvey,
          RandomRegisters::form,
          RandomRegisters::discardForm,
          RandomRegisters::course,
          RandomRegisters::agreement,
          RandomRegisters::look);

  private static final Instant AT = Instant.parse("2026-12-03T12:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 12, 3);
  private static final ContentLibrary CONTENT = new ContentLibrary();

  private RandomRegisters() {}

  private static void wish(Session session, Random random) {
    session
        .guidelines()
        .save(
            GuidelineSteps.wished(
                session.newId(),
                forum(session, random),
                GuidelineKind.VOLUNTARY,
                "Retningslinje " + random.nextInt(),
                DAY,
                session::newId));
  }

  private static void stepOn(Session session, Random random) {
    guideline(
        session,
        random,
        one -> {
          switch (one.entry().guideline().state()) {
            case WISHED ->
                session
                    .guidelines()
                    .save(GuidelineSteps.discussed(one.entry(), DAY, session::newId));
            case DISCUSSED ->
                session
                    .guidelines()
                    .save(GuidelineSteps.agreed(one.entry(), "Sådan", DAY, session::newId));
            default ->
                session.guidelines().save(one.entry().titled("Retningslinje " + random.nextInt()));
          }
        });
  }

  private static void raise(Session session, Random random) {
    guideline(
        session,
        random,
        one -> {
          pick(one.escalations(), random, session.guidelines()::remove);
          session
              .guidelines()
              .save(Escalation.to(session.newId(), one.entry().id(), "HMU " + random.nextInt()));
        });
  }

  private static void discardGuideline(Session session, Random random) {
    guideline(session, random, one -> session.guidelines().discard(one.entry().id(), AT));
  }

  private static void guideline(Session session, Random random, Consumer<GuidelineRecord> then) {
    pick(session.guidelines().records(), random, then);
  }

  private static void strategy(Session session, Random random) {
    pick(
        session.strategies().records(),
        random,
        record -> {
          session.strategies().save(record.strategy().worded("Mål " + random.nextInt(), "Ro"));
          session
              .strategies()
              .save(
                  new StrategyTheme(
                      session.newId(), record.strategy().id(), record.themes().size(), "Tema", ""));
        });
  }

  private static void goal(Session session, Random random) {
    theme(
        session,
        random,
        theme ->
            session
                .strategies()
                .save(
                    new Goal(
                        session.newId(),
                        theme.strategyId(),
                        theme.id(),
                        Goal.Kind.values()[random.nextInt(2)],
                        random.nextInt(9),
                        "Mål " + random.nextInt(),
                        "Leder")));
  }

  private static void ofGoal(Session session, Random random) {
    goals(
        session,
        random,
        goal -> {
          session
              .strategies()
              .save(
                  new GoalLink(
                      session.newId(),
                      goal.id(),
                      GoalLink.Kind.INDICATOR,
                      Optional.empty(),
                      "Sygefravær " + random.nextInt()));
          session
              .strategies()
              .add(
                  new GoalStatus(
                      session.newId(), goal.id(), DAY, GoalStatus.Word.UNDER_WAY, "På vej"));
        });
  }

  private static void removeOfStrategy(Session session, Random random) {
    if (random.nextInt(4) == 0) {
      theme(session, random, one -> session.strategies().removeTheme(one.id()));
    } else {
      goals(session, random, one -> session.strategies().removeGoal(one.id()));
    }
  }

  private static void discardStrategy(Session session, Random random) {
    pick(
        session.strategies().records(),
        random,
        one -> session.strategies().discard(one.strategy().id(), AT));
  }

  private static void theme(Session session, Random random, Consumer<StrategyTheme> then) {
    pick(
        session.strategies().records(),
        random,
        record -> pick(record.themes(), random, one -> then.accept(one.theme())));
  }

  private static void goals(Session session, Random random, Consumer<Goal> then) {
    List<Goal> all =
        session.strategies().records().stream()
            .map(StrategyRecord::goals)
            .flatMap(List::stream)
            .map(one -> one.goal())
            .toList();
    pick(all, random, then);
  }

  private static void survey(Session session, Random random) {
    pick(
        CONTENT.surveys(),
        random,
        kind ->
            session
                .surveys()
                .begin(
                    Survey.begin(
                        session.newId(), forum(session, random), kind, Way.ROOM, DAY, 12)));
  }

  private static void count(Session session, Random random) {
    surveys(
        session,
        random,
        one ->
            one.questions()
                .forEach(question ->
                    session
                        .surveys()
                        .setCounts(
                            one.id(),
                            question.code(),
                            Map.of(one.scale().lowest(), random.nextInt(9)))));
  }

  /** Never to the end: that cannot be undone (R19). */
  private static void restart(Session session, Random random) {
    surveys(session, random, one -> session.surveys().restart(one.id()));
  }

  private static void improve(Session session, Random random) {
    surveys(
        session,
        random,
        one -> {
          pick(
              session.surveys().improvements(one.id()),
              random,
              old -> session.surveys().removeImprovement(old.id()));
          session
              .surveys()
              .save(
                  new Improvement(
                      session.newId(),
                      one.id(),
                      "Planen kommer tidligere " + random.nextInt(),
                      Improvement.Kind.TASK,
                      session.tasks().all().stream().findFirst().map(task -> task.id())));
        });
  }

  private static void discardSurvey(Session session, Random random) {
    surveys(session, random, one -> session.surveys().discard(one.id(), AT));
  }

  private static void surveys(Session session, Random random, Consumer<Survey> then) {
    pick(session.surveys().records(), random, one -> then.accept(one.survey()));
  }

  private static void form(Session session, Random random) {
    UUID row = session.newId();
    pick(
        session.forms().all(),
        random,
        one ->
            session
                .forms()
                .change(
                    one.id(),
                    now ->
                        now.answered(
                            now.answers()
                                .with("emne", "", "", "Svar " + random.nextInt())
                                .withRow("opgaver", row)
                                .with("opgaver", row.toString(), "hvad", "Tør"))));
  }

  private static void discardForm(Session session, Random random) {
    List<FilledForm> all = session.forms().all();
    pick(all, random, one -> session.forms().discard(one.id(), AT));
  }

  private static void course(Session session, Random random) {
    pick(
        session.workplaces().members(forum(session, random)),
        random,
        one ->
            session
                .committees()
                .save(
                    Course.open(
                            session.newId(),
                            one.id(),
                            CourseKind.SUPPLEMENTARY,
                            1 + random.nextInt(9))
                        .offered(Optional.of(DAY))));
  }

  private static void agreement(Session session, Random random) {
    UUID forum = forum(session, random);
    session
        .committees()
        .save(
            session
                .committees()
                .agreement(forum)
                .orElseGet(() -> TrioAgreement.open(session.newId(), forum))
                .answering(TrioQuestion.TOOLS, "Ugentligt " + random.nextInt()));
  }

  private static void look(Session session, Random random) {
    if (random.nextBoolean()) {
      session.looks().remove(LookFile.Kind.LOGO);
    } else {
      session
          .looks()
          .save(
              new LookFile(
                  LookFile.Kind.LOGO,
                  "logo.png",
                  "Logo " + random.nextInt(),
                  FileBytes.of(new byte[] {1, 2, (byte) random.nextInt(99)})));
    }
  }
}
