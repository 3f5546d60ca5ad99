package dk.medspil.domain.apv;

import java.util.List;

/**
 * A plan line with its judgements and its history.
 *
 * @param line the line
 * @param evaluations oldest first
 * @param trail oldest first
 */
public record PlanLineRecord(PlanLine line, List<Evaluation> evaluations, List<TrailEntry> trail) {

  public PlanLineRecord {
    evaluations = List.copyOf(evaluations);
    trail = List.copyOf(trail);
  }
}
