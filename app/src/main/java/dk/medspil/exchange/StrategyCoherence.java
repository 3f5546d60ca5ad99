package dk.medspil.exchange;

import dk.medspil.domain.strategy.GoalRecord;
import dk.medspil.domain.strategy.StrategyRecord;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What must be true of the strategies of a package. */
final class StrategyCoherence {
  private StrategyCoherence() {}

  static void require(PackageContent content, PackageIds ids) {
    Set<UUID> targets = PackageIds.any(List.of(ids.boards(), ids.lines(), ids.items()));
    for (int i = 0; i < content.strategies().size(); i++) {
      String at = "/strategies/" + i;
      StrategyRecord record = content.strategies().get(i);
      ids.unique(at, record.strategy().id());
      ids.known(at + "/forum", Optional.of(record.strategy().forumId()), ids.forums());
      if (record.strategy().toYear() < record.strategy().fromYear()) {
        throw new Fields.Wrong(at + "/toYear", "slutter strategien, før den begynder");
      }
      record.themes().forEach(theme -> ids.unique(at + "/themes", theme.theme().id()));
      for (GoalRecord goal : record.goals()) {
        ids.unique(at + "/themes", goal.goal().id());
        goal.statuses().forEach(status -> ids.unique(at + "/themes", status.id()));
        goal.links()
            .forEach(link -> {
              ids.unique(at + "/themes", link.id());
              ids.known(at + "/themes", link.target(), targets);
            });
      }
    }
  }
}
