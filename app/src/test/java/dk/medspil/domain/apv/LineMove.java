package dk.medspil.domain.apv;

import dk.medspil.domain.apv.Evaluation.Verdict;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Everything that can be tried with a plan line, allowed or not. */
public enum LineMove {
  EMPTY_MEASURE,
  FILL_IN,
  START,
  PAUSE,
  CARRY_OUT,
  PERMANENT,
  REOPEN,
  JUDGE_YES,
  JUDGE_PARTLY,
  JUDGE_NO;

  /** The judgement this move makes, if it is one. */
  public Optional<Evaluation> evaluation(PlanLine line, LocalDate day) {
    return switch (this) {
      case JUDGE_YES -> Optional.of(judged(line, day, Verdict.YES));
      case JUDGE_PARTLY -> Optional.of(judged(line, day, Verdict.PARTLY));
      case JUDGE_NO -> Optional.of(judged(line, day, Verdict.NO));
      default -> Optional.empty();
    };
  }

  /** The line after the move; throws {@link IllegalStateException} where a rule forbids it. */
  public PlanLine apply(PlanLine line, Optional<Evaluation> evaluation, LocalDate day) {
    return switch (this) {
      case EMPTY_MEASURE -> line.edit().measure("").done();
      case FILL_IN ->
          line.edit()
              .measure("Plader")
              .deadline(Optional.of(day))
              .followUp(Optional.of(day))
              .done();
      case START -> PlanRules.start(line);
      case PAUSE -> PlanRules.pause(line);
      case CARRY_OUT -> PlanRules.carriedOut(line, day);
      case PERMANENT -> PlanRules.permanent(line);
      case REOPEN -> PlanRules.reopened(line);
      case JUDGE_YES, JUDGE_PARTLY, JUDGE_NO -> PlanRules.evaluated(line, evaluation.orElseThrow());
    };
  }

  private static Evaluation judged(PlanLine line, LocalDate day, Verdict verdict) {
    return new Evaluation(
        UUID.randomUUID(), line.id(), day, verdict, "Målt", "Leder", "", Optional.empty());
  }
}
