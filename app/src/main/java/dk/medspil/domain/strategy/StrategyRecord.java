package dk.medspil.domain.strategy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A strategy with everything in it.
 *
 * @param themes in order
 */
public record StrategyRecord(Strategy strategy, List<ThemeRecord> themes) {

  public StrategyRecord {
    themes = List.copyOf(themes);
  }

  /** All goals and efforts, theme by theme. */
  public List<GoalRecord> goals() {
    return themes.stream().flatMap(theme -> theme.goals().stream()).toList();
  }

  /** One of them. */
  public Optional<GoalRecord> goal(UUID id) {
    return goals().stream().filter(record -> record.goal().id().equals(id)).findFirst();
  }

  /** A theme. */
  public Optional<ThemeRecord> theme(UUID id) {
    return themes.stream().filter(record -> record.theme().id().equals(id)).findFirst();
  }

  /** The goals, or the efforts, of all themes. */
  public List<GoalRecord> of(Goal.Kind kind) {
    return goals().stream().filter(record -> record.goal().kind() == kind).toList();
  }
}
