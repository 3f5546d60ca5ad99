package dk.medspil.domain.strategy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A goal or effort with where it leads and its trail.
 *
 * @param statuses oldest first
 */
public record GoalRecord(Goal goal, List<GoalLink> links, List<GoalStatus> statuses) {

  public GoalRecord {
    links = List.copyOf(links);
    statuses = List.copyOf(statuses);
  }

  /** The last status, whenever it was given. */
  public Optional<GoalStatus> latest() {
    return statuses.isEmpty() ? Optional.empty() : Optional.of(statuses.getLast());
  }

  /** The last status given in a year. */
  public Optional<GoalStatus> in(int year) {
    return statuses.stream()
        .filter(status -> status.on().getYear() == year)
        .reduce((before, after) -> after);
  }

  /** The last status as it stood at the end of a day. */
  public Optional<GoalStatus> by(LocalDate day) {
    return statuses.stream()
        .filter(status -> !status.on().isAfter(day))
        .reduce((before, after) -> after);
  }
}
