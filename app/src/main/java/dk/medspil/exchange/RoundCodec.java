package dk.medspil.exchange;

import dk.medspil.domain.apv.Accident;
import dk.medspil.domain.apv.ChangeEvent;
import dk.medspil.domain.apv.Measured;
import dk.medspil.domain.apv.Round;
import dk.medspil.domain.apv.RoundRecord;
import dk.medspil.domain.apv.RoundResult;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Rounds of mapping, changes and accidents as JSON and back. */
final class RoundCodec {
  private RoundCodec() {}

  static ObjectNode write(RoundRecord record) {
    Round round = record.round();
    ObjectNode node =
        Json.object()
            .put("id", round.id().toString())
            .put("forum", round.forumId().toString())
            .put("title", round.title())
            .put("method", round.method().name())
            .put("from", round.from().toString());
    Json.maybe(node, "until", round.until());
    words(node, "amo", round.amo());
    node.put("others", round.others());
    words(node, "sources", round.sources());
    ids(node, round.topics());
    Json.maybe(node, "finishedOn", round.finishedOn());
    ArrayNode results = node.putArray("results");
    record.results().forEach(result -> results.add(write(result)));
    return node;
  }

  static RoundRecord round(Fields in) {
    UUID id = in.id("id");
    return new RoundRecord(
        new Round(
            id,
            in.id("forum"),
            in.text("title"),
            in.word("method", Round.Method.class),
            in.date("from"),
            in.maybeDate("until"),
            in.words("amo", Round.Phase.class),
            in.text("others"),
            in.words("sources", Round.Source.class),
            in.ids("topics"),
            in.maybeDate("finishedOn")),
        in.list("results", result -> result(result, id)));
  }

  private static ObjectNode write(RoundResult result) {
    ObjectNode node = Json.object().put("id", result.id().toString());
    Json.maybe(node, "topic", result.topicId());
    node.put("position", result.position()).put("text", result.text());
    result
        .measured()
        .ifPresent(now ->
            node.putObject("answers")
                .put("count", now.answers())
                .put("sum", now.sum())
                .put("low", now.low())
                .put("high", now.high())
                .put("highIsGood", now.highIsGood()));
    Json.maybe(node, "line", result.lineId());
    return node;
  }

  private static RoundResult result(Fields in, UUID round) {
    return new RoundResult(
        in.id("id"),
        round,
        in.maybeId("topic"),
        in.number("position"),
        in.text("text"),
        in.maybeObject("answers").map(RoundCodec::measured),
        in.maybeId("line"));
  }

  /** A sum that no such answers can have is refused. */
  private static Measured measured(Fields in) {
    try {
      return new Measured(
          in.number("count"),
          in.node().required("sum").longValue(),
          in.number("low"),
          in.number("high"),
          in.flag("highIsGood"));
    } catch (IllegalArgumentException impossible) {
      throw in.wrong("sum", "passer svarene ikke til skalaen");
    }
  }

  static ObjectNode write(ChangeEvent change) {
    ObjectNode node =
        Json.object()
            .put("id", change.id().toString())
            .put("forum", change.forumId().toString())
            .put("on", change.on().toString())
            .put("kind", change.kind().name())
            .put("what", change.what());
    ids(node, change.topics());
    return node;
  }

  static ChangeEvent change(Fields in) {
    return new ChangeEvent(
        in.id("id"),
        in.id("forum"),
        in.date("on"),
        in.word("kind", ChangeEvent.Kind.class),
        in.text("what"),
        in.ids("topics"));
  }

  static ObjectNode write(Accident accident) {
    ObjectNode node =
        Json.object()
            .put("id", accident.id().toString())
            .put("forum", accident.forumId().toString())
            .put("on", accident.on().toString())
            .put("kind", accident.kind().name())
            .put("place", accident.place())
            .put("what", accident.what())
            .put("absence", accident.absence().name())
            .put("learning", accident.learning());
    Json.maybe(node, "line", accident.lineId());
    Json.maybe(node, "reportedOn", accident.reportedOn());
    return node;
  }

  static Accident accident(Fields in) {
    return new Accident(
        in.id("id"),
        in.id("forum"),
        in.date("on"),
        in.word("kind", Accident.Kind.class),
        in.text("place"),
        in.text("what"),
        in.word("absence", Accident.Absence.class),
        in.text("learning"),
        in.maybeId("line"),
        in.maybeDate("reportedOn"));
  }

  private static void words(ObjectNode node, String field, List<? extends Enum<?>> words) {
    ArrayNode array = node.putArray(field);
    words.forEach(word -> array.add(word.name()));
  }

  private static void ids(ObjectNode node, List<UUID> topics) {
    ArrayNode array = node.putArray("topics");
    topics.forEach(topic -> array.add(topic.toString()));
  }
}
