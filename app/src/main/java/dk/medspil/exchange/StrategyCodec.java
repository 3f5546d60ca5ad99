package dk.medspil.exchange;

import dk.medspil.domain.strategy.Goal;
import dk.medspil.domain.strategy.GoalLink;
import dk.medspil.domain.strategy.GoalRecord;
import dk.medspil.domain.strategy.GoalStatus;
import dk.medspil.domain.strategy.Strategy;
import dk.medspil.domain.strategy.StrategyRecord;
import dk.medspil.domain.strategy.StrategyTheme;
import dk.medspil.domain.strategy.ThemeRecord;
import java.util.UUID;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Strategies as JSON and back: themes lie in their strategy, and goals in their theme. */
final class StrategyCodec {
  private StrategyCodec() {}

  static ObjectNode write(StrategyRecord record) {
    Strategy strategy = record.strategy();
    ObjectNode node =
        Json.object()
            .put("id", strategy.id().toString())
            .put("forum", strategy.forumId().toString())
            .put("title", strategy.title())
            .put("aim", strategy.aim())
            .put("fromYear", strategy.fromYear())
            .put("toYear", strategy.toYear());
    ArrayNode themes = node.putArray("themes");
    record.themes().forEach(theme -> themes.add(write(theme)));
    return node;
  }

  private static ObjectNode write(ThemeRecord record) {
    ObjectNode node =
        Json.object()
            .put("id", record.theme().id().toString())
            .put("position", record.theme().position())
            .put("title", record.theme().title())
            .put("text", record.theme().text());
    ArrayNode goals = node.putArray("goals");
    record.goals().forEach(goal -> goals.add(write(goal)));
    return node;
  }

  private static ObjectNode write(GoalRecord record) {
    Goal goal = record.goal();
    ObjectNode node =
        Json.object()
            .put("id", goal.id().toString())
            .put("kind", goal.kind().name())
            .put("position", goal.position())
            .put("text", goal.text())
            .put("owner", goal.owner());
    ArrayNode links = node.putArray("links");
    for (GoalLink link : record.links()) {
      ObjectNode one =
          links
              .addObject()
              .put("id", link.id().toString())
              .put("kind", link.kind().name())
              .put("text", link.text());
      Json.maybe(one, "target", link.target());
    }
    ArrayNode statuses = node.putArray("statuses");
    record
        .statuses()
        .forEach(status ->
            statuses
                .addObject()
                .put("id", status.id().toString())
                .put("on", status.on().toString())
                .put("word", status.word().name())
                .put("note", status.note()));
    return node;
  }

  static StrategyRecord strategy(Fields in) {
    UUID id = in.id("id");
    Strategy strategy =
        new Strategy(
            id,
            in.id("forum"),
            in.text("title"),
            in.text("aim"),
            in.number("fromYear"),
            in.number("toYear"));
    return new StrategyRecord(strategy, in.list("themes", theme -> theme(theme, id)));
  }

  private static ThemeRecord theme(Fields in, UUID strategy) {
    UUID id = in.id("id");
    return new ThemeRecord(
        new StrategyTheme(id, strategy, in.number("position"), in.text("title"), in.text("text")),
        in.list("goals", goal -> goal(goal, strategy, id)));
  }

  private static GoalRecord goal(Fields in, UUID strategy, UUID theme) {
    UUID id = in.id("id");
    return new GoalRecord(
        new Goal(
            id,
            strategy,
            theme,
            in.word("kind", Goal.Kind.class),
            in.number("position"),
            in.text("text"),
            in.text("owner")),
        in.list(
            "links",
            link ->
                new GoalLink(
                    link.id("id"),
                    id,
                    link.word("kind", GoalLink.Kind.class),
                    link.maybeId("target"),
                    link.text("text"))),
        in.list(
            "statuses",
            status ->
                new GoalStatus(
                    status.id("id"),
                    id,
                    status.date("on"),
                    status.word("word", GoalStatus.Word.class),
                    status.text("note"))));
  }
}
