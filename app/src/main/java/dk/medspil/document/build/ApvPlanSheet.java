package dk.medspil.document.build;

import dk.medspil.document.sheet.Cell;
import dk.medspil.document.sheet.Sheet;
import dk.medspil.domain.apv.Evaluation;
import dk.medspil.domain.apv.PlanLine;
import dk.medspil.domain.apv.PlanLineRecord;
import dk.medspil.domain.apv.SolutionLevel;
import java.util.List;
import java.util.Optional;

/** The APV action plan as a list to sort and filter, one row a line. */
public final class ApvPlanSheet {
  private static final List<Sheet.Column> COLUMNS =
      List.of(
          new Sheet.Column("Problem", 40),
          new Sheet.Column("Emne", 22),
          new Sheet.Column("Sted", 18),
          new Sheet.Column("Årsag", 28),
          new Sheet.Column("Alvor", 8),
          new Sheet.Column("Sandsynlighed", 14),
          new Sheet.Column("Risiko", 8),
          new Sheet.Column("Risiko i ord", 14),
          new Sheet.Column("Berører", 9),
          new Sheet.Column("Løsning", 16),
          new Sheet.Column("Tiltag", 40),
          new Sheet.Column("Ansvarlig", 18),
          new Sheet.Column("Frist", 12),
          new Sheet.Column("Opfølgning", 12),
          new Sheet.Column("Status", 20),
          new Sheet.Column("Virkede det", 12),
          new Sheet.Column("Begrundelse", 36),
          new Sheet.Column("Kilde", 16),
          new Sheet.Column("Løftet op", 28));

  private ApvPlanSheet() {}

  /** Builds the list. */
  public static Sheet of(ApvPlan plan) {
    return new Sheet(
        "APV-handlingsplan", COLUMNS, plan.lines().stream().map(line -> row(plan, line)).toList());
  }

  private static List<Cell> row(ApvPlan plan, PlanLineRecord record) {
    PlanLine line = record.line();
    Optional<Evaluation> last = ApvPlan.lastEvaluation(record);
    return List.of(
        Cell.of(line.problem()),
        Cell.of(plan.topic(line)),
        Cell.of(line.location()),
        Cell.of(line.cause()),
        Cell.of(line.risk().severity()),
        Cell.of(line.risk().likelihood()),
        Cell.of(line.risk().number()),
        Cell.of(plan.scale().word(line.risk())),
        line.affected().isPresent() ? Cell.of(line.affected().getAsInt()) : Cell.of(""),
        Cell.of(line.solution().map(SolutionLevel::label).orElse("")),
        Cell.of(line.measure()),
        Cell.of(line.responsible()),
        Cell.of(line.deadline()),
        Cell.of(line.followUp()),
        Cell.of(plan.status(line)),
        Cell.of(last.map(evaluation -> evaluation.verdict().label()).orElse("")),
        Cell.of(last.map(Evaluation::evidence).orElse("")),
        Cell.of(line.source().label()),
        Cell.of(plan.lifted(line)));
  }
}
