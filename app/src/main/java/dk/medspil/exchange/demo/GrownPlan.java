package dk.medspil.exchange.demo;

import dk.medspil.domain.apv.PlanLineRecord;
import dk.medspil.domain.apv.SolutionLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Generated plan lines: old ones are closed with a judged effect, some of the newest are open. */
final class GrownPlan {
  static final List<String> TOPICS =
      List.of(
          "Alenearbejde og natarbejde",
          DemoPlan.ACCIDENTS,
          DemoPlan.HYGIENE,
          DemoPlan.MENTAL,
          DemoPlan.NOISE_TOPIC,
          DemoPlan.VIOLENCE,
          DemoPlan.ERGONOMICS);

  private final Size size;
  private final DemoDays days;
  private final RandomGenerator random;
  private final Wording words;

  GrownPlan(Size size, DemoDays days, RandomGenerator random) {
    this.size = size;
    this.days = days;
    this.random = random;
    this.words = new Wording(random);
  }

  List<PlanLineRecord> lines() {
    List<PlanLineRecord> lines = new ArrayList<>();
    int count = size.years() * size.linesAYear();
    for (int i = 0; i < count; i++) {
      LocalDate made = days.today().minusDays(5 + 365L * (count - 1 - i) / size.linesAYear());
      lines.add(line("grown/" + i, made));
    }
    return lines;
  }

  private PlanLineRecord line(String key, LocalDate made) {
    SolutionLevel[] levels = SolutionLevel.values();
    PlanScript line =
        new PlanScript(key, words.problem(), TOPICS.get(random.nextInt(TOPICS.size())), made)
            .where(words.place())
            .risk(1 + random.nextInt(5), 1 + random.nextInt(5), 2 + random.nextInt(30))
            .cause(words.cause())
            .measure(levels[random.nextInt(levels.length)], words.task(), "Leder og AMR")
            .due(made.plusDays(90), made.plusDays(150));
    boolean recent = made.isAfter(days.today().minusDays(GrownWorkplace.RECENT));
    if (recent && random.nextInt(3) == 0) {
      return line.done();
    }
    line.started(later(made, 20), "Arbejdet er sat i gang");
    if (recent && random.nextInt(2) == 0) {
      return line.done();
    }
    line.carriedOut(later(made, 80), "Løsningen er på plads");
    if (recent) {
      return line.done();
    }
    return line.worked(later(made, 150), words.note()).done();
  }

  private LocalDate later(LocalDate made, int after) {
    LocalDate day = made.plusDays(after);
    return day.isAfter(days.today()) ? days.today() : day;
  }
}
