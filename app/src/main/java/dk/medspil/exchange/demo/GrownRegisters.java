package dk.medspil.exchange.demo;

import dk.medspil.domain.guideline.Escalation;
import dk.medspil.domain.guideline.GuidelineEvent;
import dk.medspil.domain.guideline.GuidelineEvent.Kind;
import dk.medspil.domain.guideline.GuidelineKind;
import dk.medspil.domain.guideline.GuidelineRecord;
import dk.medspil.domain.guideline.GuidelineSteps;
import dk.medspil.domain.guideline.GuidelineSteps.Step;
import dk.medspil.domain.guideline.NoticeRule;
import dk.medspil.domain.guideline.RegisteredGuideline;
import dk.medspil.domain.strategy.Goal;
import dk.medspil.domain.strategy.GoalLink;
import dk.medspil.domain.strategy.GoalRecord;
import dk.medspil.domain.strategy.GoalStatus;
import dk.medspil.domain.strategy.Strategy;
import dk.medspil.domain.strategy.StrategyRecord;
import dk.medspil.domain.strategy.StrategyTheme;
import dk.medspil.domain.strategy.ThemeRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * What a committee keeps beside its meetings, generated: guidelines with their whole trail, and a
 * strategy every third year with a status for each of its years.
 */
final class GrownRegisters {
  private static final int GUIDELINES_A_YEAR = 3;
  private static final int YEARS_A_STRATEGY = 3;

  private final Size size;
  private final DemoDays days;
  private final RandomGenerator random;
  private final Wording words;
  private int ids;

  GrownRegisters(Size size, DemoDays days, RandomGenerator random) {
    this.size = size;
    this.days = days;
    this.random = random;
    words = new Wording(random);
  }

  /** Oldest first; wishes and talks only in the last months. */
  List<GuidelineRecord> guidelines() {
    List<GuidelineRecord> all = new ArrayList<>();
    int aYear = GUIDELINES_A_YEAR * size.pace();
    int count = aYear * size.years();
    for (int i = 0; i < count; i++) {
      all.add(guideline("grown/" + i, days.today().minusDays(20 + 365L * (count - 1 - i) / aYear)));
    }
    return all;
  }

  private GuidelineRecord guideline(String key, LocalDate day) {
    UUID id = DemoIds.of("retningslinje/" + key);
    GuidelineKind kind = random.nextInt(3) == 0 ? GuidelineKind.REQUIRED : GuidelineKind.VOLUNTARY;
    List<GuidelineEvent> trail = new ArrayList<>();
    Step step = GuidelineSteps.wished(id, DemoForums.LOCAL, kind, words.title(), day, this::nextId);
    trail.addAll(step.events());
    List<Escalation> lifted = List.of();
    if (day.isBefore(days.today().minusDays(GrownWorkplace.RECENT))) {
      step = grown(step.entry(), day, trail);
      lifted = random.nextInt(4) == 0 ? lifted(id, day.plusDays(30), trail) : lifted;
    } else if (random.nextBoolean()) {
      step = GuidelineSteps.discussed(step.entry(), day.plusDays(10), this::nextId);
      trail.addAll(step.events());
    }
    return new GuidelineRecord(step.entry(), lifted, trail);
  }

  /** Talked about, then agreed on or refused; some are changed or ended later. */
  private Step grown(RegisteredGuideline wished, LocalDate day, List<GuidelineEvent> trail) {
    Step step = GuidelineSteps.discussed(wished, day.plusDays(14), this::nextId);
    trail.addAll(step.events());
    int fate = random.nextInt(8);
    step =
        fate == 0
            ? GuidelineSteps.refused(
                step.entry(), words.management(), day.plusDays(90), this::nextId)
            : GuidelineSteps.agreed(step.entry(), words.note(), day.plusDays(90), this::nextId);
    trail.addAll(step.events());
    if (fate > 4) {
      step = GuidelineSteps.agreed(step.entry(), words.note(), day.plusDays(150), this::nextId);
      trail.addAll(step.events());
    }
    if (fate == 7 && step.entry().guideline().kind().canBeTerminated()) {
      step =
          GuidelineSteps.terminated(
              step.entry(),
              words.decision(),
              day.plusDays(200),
              NoticeRule.TO_THE_DAY,
              this::nextId);
      trail.addAll(step.events());
    }
    return step;
  }

  private List<Escalation> lifted(UUID guideline, LocalDate sent, List<GuidelineEvent> trail) {
    LocalDate answered = sent.plusDays(40);
    String reply = words.decision();
    trail.add(GuidelineEvent.of(nextId(), guideline, sent, Kind.ESCALATED, "Område-MED"));
    trail.add(GuidelineEvent.of(nextId(), guideline, answered, Kind.ANSWERED, reply));
    trail.sort(Comparator.comparing(GuidelineEvent::on));
    return List.of(
        Escalation.to(nextId(), guideline, "Område-MED")
            .worded("Område-MED", words.problem(), words.employees(), "")
            .sent(sent)
            .answered(answered, reply));
  }

  /** Oldest first. */
  List<StrategyRecord> strategies(List<GoalLink> leads) {
    List<StrategyRecord> all = new ArrayList<>();
    int last = days.today().getYear();
    for (int from = last - size.years() + 1; from <= last; from += YEARS_A_STRATEGY) {
      all.add(strategy(from, leads));
    }
    return all;
  }

  private StrategyRecord strategy(int from, List<GoalLink> leads) {
    UUID id = DemoIds.of("strategi/grown/" + from);
    List<ThemeRecord> themes = new ArrayList<>();
    for (int at = 0; at < 4; at++) {
      UUID theme = nextId();
      List<GoalRecord> goals = new ArrayList<>();
      for (int position = 0; position < 5; position++) {
        goals.add(goal(id, theme, Goal.Kind.GOAL, position, from, leads));
      }
      for (int position = 0; position < 6; position++) {
        goals.add(goal(id, theme, Goal.Kind.EFFORT, position, from, leads));
      }
      themes.add(
          new ThemeRecord(
              new StrategyTheme(theme, id, at, words.title(), words.background()), goals));
    }
    return new StrategyRecord(
        new Strategy(
            id,
            DemoForums.LOCAL,
            "Mål og indsatser fra " + from,
            words.background(),
            from,
            from + YEARS_A_STRATEGY - 1),
        themes);
  }

  private GoalRecord goal(
      UUID strategy, UUID theme, Goal.Kind kind, int position, int from, List<GoalLink> leads) {
    UUID id = nextId();
    List<GoalStatus> statuses = new ArrayList<>();
    for (int year = from; year < from + YEARS_A_STRATEGY; year++) {
      LocalDate on = LocalDate.of(year, 11, 15);
      if (!on.isAfter(days.today())) {
        GoalStatus.Word word = GoalStatus.Word.values()[random.nextInt(4)];
        statuses.add(new GoalStatus(nextId(), id, on, word, words.note()));
      }
    }
    List<GoalLink> links = new ArrayList<>();
    if (!leads.isEmpty() && random.nextInt(3) == 0) {
      GoalLink lead = leads.get(random.nextInt(leads.size()));
      links.add(new GoalLink(nextId(), id, lead.kind(), lead.target(), lead.text()));
    }
    return new GoalRecord(
        new Goal(id, strategy, theme, kind, position, words.task(), words.responsible()),
        links,
        statuses);
  }

  /** What a goal can lead to: a plan line and an agenda item of the workplace. */
  static GoalLink lead(GoalLink.Kind kind, UUID target, String text) {
    return new GoalLink(target, target, kind, Optional.of(target), text);
  }

  private UUID nextId() {
    return DemoIds.of("grown/register/" + ids++);
  }
}
