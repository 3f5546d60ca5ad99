package dk.medspil.desktop.strategy;

import dk.medspil.domain.strategy.GoalLink;
import dk.medspil.domain.strategy.StrategyRecord;
import dk.medspil.store.Session;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Everything the screen of one strategy shows.
 *
 * @param targets what a goal or effort can be tied to, as links without an id of their own
 * @param next when the forum meets next
 */
record StrategyPicture(StrategyRecord record, List<Target> targets, Optional<LocalDate> next) {
  static final Set<String> TABLES =
      Set.of(
          "strategy",
          "strategy_theme",
          "goal",
          "goal_link",
          "goal_status",
          "plan_line",
          "board",
          "meeting",
          "agenda_item");

  /** Something a goal can be tied to. */
  record Target(GoalLink.Kind kind, UUID id, String text) {}

  static Optional<StrategyPicture> read(Session session, UUID id, LocalDate today) {
    return session
        .strategies()
        .record(id)
        .map(record -> {
          UUID forum = record.strategy().forumId();
          return new StrategyPicture(
              record,
              targets(session, forum, today),
              session.meetings().next(forum, today).map(meeting -> meeting.date()));
        });
  }

  private static List<Target> targets(Session session, UUID forum, LocalDate today) {
    List<Target> all = new ArrayList<>();
    session
        .plans()
        .ofForum(forum)
        .forEach(line -> all.add(new Target(GoalLink.Kind.PLAN_LINE, line.id(), line.problem())));
    session.boards().all().stream()
        .filter(board -> board.forumId().equals(forum))
        .forEach(board -> all.add(new Target(GoalLink.Kind.BOARD, board.id(), board.title())));
    session
        .meetings()
        .next(forum, today)
        .ifPresent(meeting ->
            session.agendas().items(meeting.id()).stream()
                .filter(item -> !item.isConfidential())
                .forEach(item ->
                    all.add(new Target(GoalLink.Kind.AGENDA_ITEM, item.id(), item.title()))));
    all.removeIf(target -> target.text().isBlank());
    return List.copyOf(all);
  }
}
