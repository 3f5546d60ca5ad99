package dk.medspil.document.build;

import dk.medspil.document.model.Block;
import dk.medspil.document.model.Document;
import dk.medspil.document.model.PageFormat;
import dk.medspil.document.model.Text;
import dk.medspil.domain.apv.Evaluation;
import dk.medspil.domain.apv.LineStatus;
import dk.medspil.domain.apv.PlanLine;
import dk.medspil.domain.apv.PlanLineRecord;
import dk.medspil.domain.apv.Risk;
import dk.medspil.domain.apv.RiskScale;
import dk.medspil.domain.apv.SolutionLevel;
import dk.medspil.domain.calendar.DanishFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The APV action plan on paper: an overview, each line with the fields of handbook 3.5, and the
 * numbers.
 */
public final class ApvPlanDocument {
  private ApvPlanDocument() {}

  /** Builds the plan; without lines the document says that there are none. */
  public static Document of(ApvPlan plan) {
    List<Block> body = new ArrayList<>();
    body.add(Block.Paragraph.of("Planen viser, hvordan den ser ud den " + day(plan.today()) + "."));
    if (plan.lines().isEmpty()) {
      body.add(Block.Paragraph.of("Der er ingen linjer i planen."));
    } else {
      body.add(new Block.Heading(1, "Overblik"));
      body.add(overview(plan));
      body.add(Block.Paragraph.of(legend(plan.scale())));
      body.addAll(lines(plan));
      body.addAll(closed(plan));
      body.addAll(ApvNumbers.of(plan));
    }
    return new Document(
        plan.title() + ", " + day(plan.today()),
        MeetingHead.organisation(plan.workplace()),
        "APV-handlingsplan",
        plan.today(),
        PageFormat.A4_LANDSCAPE,
        body);
  }

  private static Block overview(ApvPlan plan) {
    List<List<Text>> rows = new ArrayList<>();
    for (int i = 0; i < plan.lines().size(); i++) {
      PlanLine line = plan.lines().get(i).line();
      rows.add(
          List.of(
              Text.of(i + 1 + ". " + problem(line)),
              Text.of(plan.risk(line.risk())),
              Text.of(line.measure().strip()),
              Text.of(line.responsible().strip()),
              Text.of(day(line.deadline())),
              Text.of(plan.status(line))));
    }
    return Block.Table.underHeading(
        List.of(
            new Block.Column("Problem", 6),
            new Block.Column("Risiko", 2),
            new Block.Column("Tiltag", 6),
            new Block.Column("Ansvarlig", 3),
            new Block.Column("Frist", 3),
            new Block.Column("Status", 3)),
        rows);
  }

  private static List<Block> lines(ApvPlan plan) {
    List<Block> body = new ArrayList<>();
    for (int i = 0; i < plan.lines().size(); i++) {
      PlanLineRecord record = plan.lines().get(i);
      if (!isClosed(record)) {
        body.add(new Block.Heading(2, numbered(i, record.line())));
        body.add(new Block.KeyValues(facts(plan, record)));
      }
    }
    if (!body.isEmpty()) {
      body.addFirst(new Block.Heading(1, "Linjerne"));
    }
    return body;
  }

  /** What belongs together stands on one line, so that a long plan stays few pages. */
  private static List<Block.KeyValue> facts(ApvPlan plan, PlanLineRecord record) {
    PlanLine line = record.line();
    List<Block.KeyValue> facts = new ArrayList<>();
    MeetingHead.add(facts, "Emne", together(plan.topic(line), line.location().strip()));
    MeetingHead.add(facts, "Årsag", line.cause());
    MeetingHead.add(
        facts,
        "Risiko",
        together(plan.risk(line.risk()) + spread(plan.scale(), line.risk()), affected(line)));
    MeetingHead.add(
        facts,
        "Tiltag",
        together(line.measure().strip(), line.solution().map(SolutionLevel::label).orElse("")));
    MeetingHead.add(
        facts,
        "Ansvarlig",
        together(
            line.responsible().strip(),
            line.deadline().map(on -> "frist " + day(on)).orElse(""),
            line.followUp().map(on -> "opfølgning " + day(on)).orElse("")));
    MeetingHead.add(
        facts, "Status", together(plan.status(line), "kilde: " + line.source().label()));
    MeetingHead.add(facts, "Løftet op", plan.lifted(line));
    for (Evaluation evaluation : record.evaluations()) {
      MeetingHead.add(facts, "Effekt, " + day(evaluation.on()), effect(evaluation));
    }
    return facts;
  }

  private static String affected(PlanLine line) {
    return line.affected().isPresent()
        ? "berører " + DanishFormat.number(line.affected().getAsInt())
        : "";
  }

  private static String together(String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
  }

  /** Of what is solved only what was done and how its effect was judged (R10). */
  private static List<Block> closed(ApvPlan plan) {
    List<List<Text>> rows = new ArrayList<>();
    for (int i = 0; i < plan.lines().size(); i++) {
      PlanLineRecord record = plan.lines().get(i);
      if (isClosed(record)) {
        rows.add(
            List.of(
                Text.of(numbered(i, record.line())),
                Text.of(record.line().measure().strip()),
                Text.of(
                    record.evaluations().stream()
                        .map(one -> day(one.on()) + ": " + effect(one))
                        .collect(Collectors.joining("\n")))));
      }
    }
    if (rows.isEmpty()) {
      return List.of();
    }
    return List.of(
        new Block.Heading(1, "Det er løst"),
        Block.Table.underHeading(
            List.of(
                new Block.Column("Problem", 6),
                new Block.Column("Tiltag", 6),
                new Block.Column("Effekt", 9)),
            rows));
  }

  private static boolean isClosed(PlanLineRecord record) {
    return record.line().status() == LineStatus.SOLVED;
  }

  private static String numbered(int index, PlanLine line) {
    return index + 1 + ". " + problem(line).replace('\n', ' ');
  }

  /** "Virkede det? Delvist. Målt i tre uger. Vurderet af arbejdsmiljøgruppen." */
  private static String effect(Evaluation evaluation) {
    StringBuilder words = new StringBuilder("Virkede det? ");
    words.append(evaluation.verdict().label()).append('.');
    sentence(words, "", evaluation.evidence());
    sentence(words, "Vurderet af ", evaluation.by());
    sentence(words, "Næste skridt: ", evaluation.nextStep());
    evaluation.nextFollowUp().ifPresent(day -> sentence(words, "Følges op den ", day(day)));
    return words.toString();
  }

  private static void sentence(StringBuilder words, String start, String rest) {
    String text = rest.strip();
    if (!text.isEmpty()) {
      words.append(' ').append(start).append(text);
      if (".!?".indexOf(text.charAt(text.length() - 1)) < 0) {
        words.append('.');
      }
    }
  }

  private static String problem(PlanLine line) {
    return line.problem().isBlank() ? "Problem uden beskrivelse" : line.problem().strip();
  }

  /** "Risiko er alvor gange sandsynlighed, begge fra 1 til 5. Lav: 1–5. Middel: 6–14. …" */
  private static String legend(RiskScale scale) {
    StringBuilder words =
        new StringBuilder("Risiko er alvor gange sandsynlighed, begge fra 1 til ")
            .append(scale.size())
            .append('.');
    for (Risk.Band band : Risk.Band.values()) {
      int from = scale.from(band);
      int to = scale.to(band);
      words.append(' ').append(scale.word(band)).append(": ").append(from);
      if (to > from) {
        words.append('–').append(to);
      }
      words.append('.');
    }
    return words.toString();
  }

  private static String spread(RiskScale scale, Risk risk) {
    return scale.holds(risk)
        ? " (alvor %d: %s, sandsynlighed %d: %s)"
            .formatted(
                risk.severity(),
                scale.severity(risk.severity()).toLowerCase(Locale.ROOT),
                risk.likelihood(),
                scale.likelihood(risk.likelihood()).toLowerCase(Locale.ROOT))
        : " (alvor " + risk.severity() + ", sandsynlighed " + risk.likelihood() + ")";
  }

  private static String day(Optional<LocalDate> date) {
    return date.map(ApvPlanDocument::day).orElse("");
  }

  private static String day(LocalDate date) {
    return DanishFormat.date(date);
  }
}
