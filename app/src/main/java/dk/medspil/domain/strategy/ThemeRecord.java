package dk.medspil.domain.strategy;

import java.util.List;

/**
 * A theme with its goals and efforts.
 *
 * @param goals goals first, then efforts, each in order
 */
public record ThemeRecord(StrategyTheme theme, List<GoalRecord> goals) {

  public ThemeRecord {
    goals = List.copyOf(goals);
  }

  /** The goals, or the efforts. */
  public List<GoalRecord> of(Goal.Kind kind) {
    return goals.stream().filter(record -> record.goal().kind() == kind).toList();
  }
}
