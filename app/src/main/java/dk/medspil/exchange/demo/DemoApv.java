package dk.medspil.exchange.demo;

import dk.medspil.domain.apv.Accident;
import dk.medspil.domain.apv.Accident.Absence;
import dk.medspil.domain.apv.ChangeEvent;
import dk.medspil.domain.apv.Measured;
import dk.medspil.domain.apv.Round;
import dk.medspil.domain.apv.Round.Phase;
import dk.medspil.domain.apv.Round.Source;
import dk.medspil.domain.apv.RoundRecord;
import dk.medspil.domain.apv.RoundResult;
import dk.medspil.domain.apv.RoundRules;
import dk.medspil.exchange.ApvPart;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** How the topics were mapped, what changed meanwhile, and what happened. */
final class DemoApv {
  private static final List<Phase> SO_FAR =
      List.of(Phase.PLANNING, Phase.ORGANISING, Phase.CARRYING_OUT);
  private final DemoDays days;

  DemoApv(DemoDays days) {
    this.days = days;
  }

  /** Everything in the order the store gives it. */
  ApvPart all() {
    return new ApvPart(
        sorted(
            List.of(old(), talks(), survey(), walk(), dialogue(), measuring()),
            Comparator.comparing((RoundRecord one) -> one.round().from()).reversed()),
        sorted(changes(), Comparator.comparing(ChangeEvent::on).reversed()),
        sorted(accidents(), Comparator.comparing(Accident::on).reversed()));
  }

  private static <T> List<T> sorted(List<T> all, Comparator<T> order) {
    return all.stream().sorted(order).toList();
  }

  private RoundRecord old() {
    return finished(
        round("Arbejdsstillinger på begge etager", 37, Round.Method.SEVERAL, DemoPlan.ERGONOMICS)
            .with(Source.LAST_APV, true)
            .with(Source.ABSENCE, true),
        List.of(typed("De fire mindste badeværelser er for trange til to", DemoPlan.ERGONOMICS)));
  }

  private RoundRecord talks() {
    return finished(
        round("Tryghed på aften og nat", 31, Round.Method.INTERVIEWS, DemoPlan.VIOLENCE)
            .with(Source.ACCIDENTS, true)
            .with(Source.TALKS, true),
        List.of(typed("Den, der er alene, ved ikke, hvem der kan komme", DemoPlan.VIOLENCE)));
  }

  private RoundRecord survey() {
    return finished(
        round("Spørgeskema om psykisk arbejdsmiljø", 20, Round.Method.SURVEY, DemoPlan.MENTAL)
            .with(Source.WELL_BEING, true)
            .with(Source.ABSENCE, true)
            .withOthers("TRIO og to medarbejdere fra hver etage"),
        List.of(
            asked("Jeg kan få hjælp af en kollega, når jeg har brug for det", 31, 127),
            asked("Jeg kan arbejde færdigt uden at blive afbrudt", 31, 71),
            asked("Det er klart, hvad der forventes af mig", 30, 108),
            asked("Jeg bliver spurgt, før noget ændres i mit arbejde", 29, 84)));
  }

  private RoundRecord walk() {
    return finished(
        round("Rundering om hygiejne", 14, Round.Method.WALK, DemoPlan.HYGIENE)
            .with(Source.LAST_APV, true),
        List.of(typed("Der mangler håndsprit ved to døre på etage 2", DemoPlan.HYGIENE)));
  }

  private RoundRecord dialogue() {
    return finished(
        round("Dialogmøde om ulykker og nærved", 10, Round.Method.DIALOGUE, DemoPlan.ACCIDENTS)
            .with(Source.ACCIDENTS, true)
            .with(Source.INSPECTION, true),
        List.of(typed("Vi melder sjældent det, der næsten gik galt", DemoPlan.ACCIDENTS)));
  }

  /** Under way now: nothing is finished yet. */
  private RoundRecord measuring() {
    Round begun =
        Round.create(
                DemoIds.of("round/måling"),
                DemoForums.LOCAL,
                "Ny kortlægning af forflytning",
                days.today().minusDays(12))
            .by(Round.Method.MEASUREMENT)
            .with(PlanScript.topic(DemoPlan.ERGONOMICS), true)
            .with(Source.LAST_APV, true)
            .with(Phase.PLANNING, true)
            .with(Phase.ORGANISING, true);
    return new RoundRecord(begun, List.of());
  }

  private Round round(String title, int monthsAgo, Round.Method method, String topic) {
    LocalDate last = days.today().minusMonths(monthsAgo);
    Round round =
        Round.create(DemoIds.of("round/" + title), DemoForums.LOCAL, title, last.minusDays(21))
            .by(method)
            .in(last.minusDays(21), Optional.of(last))
            .with(PlanScript.topic(topic), true);
    for (Phase phase : SO_FAR) {
      round = round.with(phase, true);
    }
    return monthsAgo > 18 ? round.with(Phase.FOLLOW_UP, true) : round;
  }

  private record Finding(String text, String topic, Optional<Measured> measured) {}

  private static Finding typed(String text, String topic) {
    return new Finding(text, topic, Optional.empty());
  }

  private static Finding asked(String question, int answers, int sum) {
    return new Finding(
        question, DemoPlan.MENTAL, Optional.of(new Measured(answers, sum, 1, 5, true)));
  }

  private static RoundRecord finished(Round round, List<Finding> findings) {
    List<RoundResult> results = new ArrayList<>();
    for (Finding finding : findings) {
      results.add(
          new RoundResult(
              DemoIds.of("result/" + finding.text()),
              round.id(),
              Optional.of(PlanScript.topic(finding.topic())),
              results.size(),
              finding.text(),
              finding.measured(),
              line(finding.text())));
    }
    return new RoundRecord(
        RoundRules.finished(round, round.until().orElseThrow().plusDays(7)), results);
  }

  /** What led to a line that is in the plan. */
  private static Optional<UUID> line(String finding) {
    return switch (finding) {
      case "Jeg kan arbejde færdigt uden at blive afbrudt" ->
          Optional.of(PlanScript.id("Afbrydelser under medicindosering"));
      case "De fire mindste badeværelser er for trange til to" -> Optional.of(DemoPlan.BATHROOMS);
      case "Den, der er alene, ved ikke, hvem der kan komme" ->
          Optional.of(PlanScript.id("Alene på nattevagt ved uro"));
      default -> Optional.empty();
    };
  }

  private List<ChangeEvent> changes() {
    return List.of(
        change(
            days.today().minusDays(40),
            ChangeEvent.Kind.TECHNOLOGY,
            "Medicinen doseres nu på tablet",
            DemoPlan.MENTAL),
        change(
            months(39),
            ChangeEvent.Kind.METHOD,
            "Vi forflytter med glidestykke i stedet for lift",
            DemoPlan.ERGONOMICS),
        change(
            months(25), ChangeEvent.Kind.REBUILDING, "Køkkenet er bygget om", DemoPlan.NOISE_TOPIC),
        change(
            months(30),
            ChangeEvent.Kind.INSPECTION,
            "Påbud om støj i fællesrummet",
            DemoPlan.NOISE_TOPIC),
        change(
            months(22),
            ChangeEvent.Kind.REORGANISATION,
            "To teams er lagt sammen",
            DemoPlan.MENTAL),
        change(
            months(23),
            ChangeEvent.Kind.ABSENCE,
            "Sygefraværet steg to måneder i træk",
            DemoPlan.MENTAL),
        change(months(11), ChangeEvent.Kind.ACCIDENT, "Fald på kældertrappen", DemoPlan.ACCIDENTS));
  }

  private LocalDate months(int ago) {
    return days.today().minusMonths(ago);
  }

  private static ChangeEvent change(
      LocalDate on, ChangeEvent.Kind kind, String what, String topic) {
    return new ChangeEvent(
        DemoIds.of("change/" + what),
        DemoForums.LOCAL,
        on,
        kind,
        what,
        List.of(PlanScript.topic(topic)));
  }

  private List<Accident> accidents() {
    return List.of(
        accident(months(11), Accident.Kind.ACCIDENT, "Kælderen", "Fald på trappen i dårligt lys")
            .being(Accident.Kind.ACCIDENT, months(11), Absence.DAYS)
            .told("Kælderen", "Fald på trappen i dårligt lys", "Lyset tænder nu af sig selv")
            .reported(Optional.of(months(11).plusDays(6))),
        accident(
                days.today().minusDays(9),
                Accident.Kind.ACCIDENT,
                "Badeværelse på etage 1",
                "Liften stoppede brat under en forflytning")
            .being(Accident.Kind.ACCIDENT, days.today().minusDays(9), Absence.WEEKS)
            .inPlan(Optional.of(DemoPlan.BATHROOMS)),
        accident(
                days.today().minusDays(33),
                Accident.Kind.VIOLENCE,
                "Fællesrummet",
                "Skubbet under en konflikt ved aftensmaden")
            .being(Accident.Kind.VIOLENCE, days.today().minusDays(33), Absence.ONE_OR_TWO)
            .told(
                "Fællesrummet",
                "Skubbet under en konflikt ved aftensmaden",
                "Vi går to ind, når stemmerne bliver høje"),
        accident(
                days.today().minusDays(20),
                Accident.Kind.NEAR_MISS,
                "Linnedrummet",
                "En vogn væltede, uden at nogen stod ved den")
            .told(
                "Linnedrummet",
                "En vogn væltede, uden at nogen stod ved den",
                "Vognene pakkes nu lavere"),
        accident(months(5), Accident.Kind.NEAR_MISS, "Køkkenet", "Glat gulv efter vask"),
        accident(months(16), Accident.Kind.NEAR_MISS, "Indgangen", "Is på trappen"));
  }

  private static Accident accident(LocalDate on, Accident.Kind kind, String place, String what) {
    return Accident.create(DemoIds.of("accident/" + what), DemoForums.LOCAL, kind, what, on)
        .told(place, what, "");
  }
}
