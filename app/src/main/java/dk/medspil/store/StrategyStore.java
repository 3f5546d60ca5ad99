package dk.medspil.store;

import dk.medspil.domain.strategy.Goal;
import dk.medspil.domain.strategy.GoalLink;
import dk.medspil.domain.strategy.GoalRecord;
import dk.medspil.domain.strategy.GoalStatus;
import dk.medspil.domain.strategy.Strategy;
import dk.medspil.domain.strategy.StrategyRecord;
import dk.medspil.domain.strategy.StrategyTheme;
import dk.medspil.domain.strategy.ThemeRecord;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Strategies with themes, goals and efforts. What was said of a year is only added to. */
public final class StrategyStore {
  private final Handle handle;

  StrategyStore(Handle handle) {
    this.handle = handle;
  }

  /** All strategies with everything in them, oldest first. */
  public List<StrategyRecord> records() {
    return strategies("1 = 1", Map.of()).stream().map(this::whole).toList();
  }

  /** The strategies of a forum with everything in them, the newest first. */
  public List<StrategyRecord> ofForum(UUID forum) {
    return strategies("forum_id = :id", Map.of("id", forum.toString())).reversed().stream()
        .map(this::whole)
        .toList();
  }

  /** A strategy that is not in the trash, with everything in it. */
  public Optional<StrategyRecord> record(UUID id) {
    return strategy(id).map(this::whole);
  }

  /** A strategy that is not in the trash. */
  public Optional<Strategy> strategy(UUID id) {
    return strategies("id = :id", Map.of("id", id.toString())).stream().findFirst();
  }

  /** A theme. */
  public Optional<StrategyTheme> theme(UUID id) {
    return handle
        .createQuery("SELECT * FROM strategy_theme WHERE id = :id")
        .bind("id", id.toString())
        .map((row, context) -> theme(row))
        .findFirst();
  }

  /** A goal or an effort. */
  public Optional<Goal> goal(UUID id) {
    return handle
        .createQuery("SELECT * FROM goal WHERE id = :id")
        .bind("id", id.toString())
        .map((row, context) -> goal(row))
        .findFirst();
  }

  /** Writes a strategy. */
  public void save(Strategy strategy) {
    row(strategy).save(handle);
  }

  /** Writes a theme. */
  public void save(StrategyTheme theme) {
    row(theme).save(handle);
  }

  /** Writes a goal or an effort. */
  public void save(Goal goal) {
    row(goal).save(handle);
  }

  /** Writes a link. */
  public void save(GoalLink link) {
    row(link).save(handle);
  }

  /** Adds a status; one that is already there stays as it is. */
  public void add(GoalStatus status) {
    row(status).saveNew(handle);
  }

  /** Removes a theme with its goals and efforts. */
  public void removeTheme(UUID id) {
    handle.execute("DELETE FROM strategy_theme WHERE id = ?", id.toString());
  }

  /** Removes a goal or an effort with its trail. */
  public void removeGoal(UUID id) {
    handle.execute("DELETE FROM goal WHERE id = ?", id.toString());
  }

  /** Removes a link; what it led to stays. */
  public void removeLink(UUID id) {
    handle.execute("DELETE FROM goal_link WHERE id = ?", id.toString());
  }

  /** Puts a strategy in the trash. */
  public void discard(UUID id, Instant at) {
    handle.execute("UPDATE strategy SET deleted_at = ? WHERE id = ?", at.toString(), id.toString());
  }

  private List<Strategy> strategies(String condition, Map<String, ?> values) {
    return handle
        .createQuery(
            "SELECT * FROM strategy WHERE deleted_at IS NULL AND "
                + condition
                + " ORDER BY from_year, title, id")
        .bindMap(values)
        .map((row, context) ->
            new Strategy(
                Columns.id(row, "id"),
                Columns.id(row, "forum_id"),
                row.getString("title"),
                row.getString("aim"),
                row.getInt("from_year"),
                row.getInt("to_year")))
        .list();
  }

  private StrategyRecord whole(Strategy strategy) {
    return new StrategyRecord(
        strategy,
        handle
            .createQuery(
                "SELECT * FROM strategy_theme WHERE strategy_id = :id ORDER BY position, id")
            .bind("id", strategy.id().toString())
            .map((row, context) -> theme(row))
            .list()
            .stream()
            .map(theme -> new ThemeRecord(theme, goals(theme.id())))
            .toList());
  }

  private List<GoalRecord> goals(UUID theme) {
    return handle
        .createQuery(
            "SELECT * FROM goal WHERE theme_id = :id ORDER BY kind = 'EFFORT', position, id")
        .bind("id", theme.toString())
        .map((row, context) -> goal(row))
        .list()
        .stream()
        .map(goal -> new GoalRecord(goal, links(goal.id()), statuses(goal.id())))
        .toList();
  }

  private List<GoalLink> links(UUID goal) {
    return handle
        .createQuery("SELECT * FROM goal_link WHERE goal_id = :id ORDER BY rowid")
        .bind("id", goal.toString())
        .map((row, context) -> link(row))
        .list();
  }

  private List<GoalStatus> statuses(UUID goal) {
    return handle
        .createQuery("SELECT * FROM goal_status WHERE goal_id = :id ORDER BY day, rowid")
        .bind("id", goal.toString())
        .map((row, context) ->
            new GoalStatus(
                Columns.id(row, "id"),
                Columns.id(row, "goal_id"),
                Columns.day(row, "day"),
                Columns.word(row, "word", GoalStatus.Word.class),
                row.getString("note")))
        .list();
  }

  static Row row(Strategy strategy) {
    return Row.of("strategy")
        .key("id", strategy.id())
        .set("forum_id", strategy.forumId())
        .set("title", strategy.title())
        .set("aim", strategy.aim())
        .set("from_year", strategy.fromYear())
        .set("to_year", strategy.toYear());
  }

  static Row row(StrategyTheme theme) {
    return Row.of("strategy_theme")
        .key("id", theme.id())
        .set("strategy_id", theme.strategyId())
        .set("position", theme.position())
        .set("title", theme.title())
        .set("text", theme.text());
  }

  static Row row(Goal goal) {
    return Row.of("goal")
        .key("id", goal.id())
        .set("strategy_id", goal.strategyId())
        .set("theme_id", goal.themeId())
        .set("kind", goal.kind())
        .set("position", goal.position())
        .set("text", goal.text())
        .set("owner", goal.owner());
  }

  static Row row(GoalLink link) {
    return Row.of("goal_link")
        .key("id", link.id())
        .set("goal_id", link.goalId())
        .set("kind", link.kind())
        .set("plan_line_id", target(link, GoalLink.Kind.PLAN_LINE))
        .set("board_id", target(link, GoalLink.Kind.BOARD))
        .set("item_id", target(link, GoalLink.Kind.AGENDA_ITEM))
        .set("text", link.text());
  }

  static Row row(GoalStatus status) {
    return Row.of("goal_status")
        .key("id", status.id())
        .set("goal_id", status.goalId())
        .set("day", status.on())
        .set("word", status.word())
        .set("note", status.note());
  }

  private static Optional<UUID> target(GoalLink link, GoalLink.Kind kind) {
    return link.kind() == kind ? link.target() : Optional.empty();
  }

  private static StrategyTheme theme(ResultSet row) throws SQLException {
    return new StrategyTheme(
        Columns.id(row, "id"),
        Columns.id(row, "strategy_id"),
        row.getInt("position"),
        row.getString("title"),
        row.getString("text"));
  }

  private static Goal goal(ResultSet row) throws SQLException {
    return new Goal(
        Columns.id(row, "id"),
        Columns.id(row, "strategy_id"),
        Columns.id(row, "theme_id"),
        Columns.word(row, "kind", Goal.Kind.class),
        row.getInt("position"),
        row.getString("text"),
        row.getString("owner"));
  }

  private static GoalLink link(ResultSet row) throws SQLException {
    GoalLink.Kind kind = Columns.word(row, "kind", GoalLink.Kind.class);
    Optional<UUID> target =
        switch (kind) {
          case PLAN_LINE -> Columns.maybeId(row, "plan_line_id");
          case BOARD -> Columns.maybeId(row, "board_id");
          case AGENDA_ITEM -> Columns.maybeId(row, "item_id");
          case INDICATOR -> Optional.empty();
        };
    return new GoalLink(
        Columns.id(row, "id"), Columns.id(row, "goal_id"), kind, target, row.getString("text"));
  }
}
