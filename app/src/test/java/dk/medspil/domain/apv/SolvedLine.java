package dk.medspil.domain.apv;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A line that was carried out and judged to work, all on one day. */
public final class SolvedLine {
  private SolvedLine() {}

  /** The line, however far it had come, as it ends. */
  public static PlanLineRecord of(PlanLine line, LocalDate day) {
    PlanLine filled = LineMove.FILL_IN.apply(line, Optional.empty(), day);
    PlanLine done = LineMove.CARRY_OUT.apply(filled, Optional.empty(), day);
    Evaluation worked = LineMove.JUDGE_YES.evaluation(done, day).orElseThrow();
    PlanLine solved = LineMove.JUDGE_YES.apply(done, Optional.of(worked), day);
    return new PlanLineRecord(solved, List.of(worked), List.of());
  }
}
