package dk.medspil.exchange;

import dk.medspil.domain.apv.Evaluation;
import dk.medspil.domain.apv.Evaluation.Verdict;
import dk.medspil.domain.apv.LineSource;
import dk.medspil.domain.apv.LineStatus;
import dk.medspil.domain.apv.PlanLine;
import dk.medspil.domain.apv.PlanLineRecord;
import dk.medspil.domain.apv.Risk;
import dk.medspil.domain.apv.SolutionLevel;
import dk.medspil.domain.apv.Topic;
import dk.medspil.domain.apv.TrailEntry;
import java.util.OptionalInt;
import java.util.UUID;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * APV topics and plan lines as JSON and back; also what {@code --plan apv --format json} writes.
 */
final class PlanCodec {
  private PlanCodec() {}

  static ObjectNode write(Topic topic) {
    ObjectNode node = Json.object().put("id", topic.id().toString()).put("name", topic.name());
    Json.maybe(node, "lastMapped", topic.lastMapped());
    return node.put("position", topic.position());
  }

  static Topic topic(Fields in) {
    return new Topic(
        in.id("id"), in.text("name"), in.maybeDate("lastMapped"), in.number("position"));
  }

  static ObjectNode write(PlanLineRecord record) {
    PlanLine line = record.line();
    ObjectNode node =
        Json.object().put("id", line.id().toString()).put("forum", line.forumId().toString());
    Json.maybe(node, "topic", line.topicId());
    node.put("location", line.location())
        .put("problem", line.problem())
        .put("cause", line.cause())
        .put("severity", line.risk().severity())
        .put("likelihood", line.risk().likelihood());
    line.affected().ifPresent(count -> node.put("affected", count));
    Json.maybe(node, "solution", line.solution().map(SolutionLevel::name));
    node.put("measure", line.measure()).put("responsible", line.responsible());
    Json.maybe(node, "deadline", line.deadline());
    Json.maybe(node, "followUp", line.followUp());
    node.put("status", line.status().name())
        .put("source", line.source().name())
        .put("sicknessRelated", line.sicknessRelated());
    Json.maybe(node, "note", line.noteId());
    Json.maybe(node, "item", line.itemId());
    node.put("createdOn", line.createdOn().toString());
    Json.maybe(node, "doneOn", line.doneOn());
    ArrayNode evaluations = node.putArray("evaluations");
    record.evaluations().forEach(evaluation -> evaluations.add(write(evaluation)));
    ArrayNode trail = node.putArray("trail");
    record.trail().forEach(entry -> trail.add(write(entry)));
    return node;
  }

  static PlanLineRecord line(Fields in) {
    UUID id = in.id("id");
    PlanLine line =
        new PlanLine(
            id,
            in.id("forum"),
            in.maybeId("topic"),
            in.text("location"),
            in.text("problem"),
            in.text("cause"),
            new Risk(in.number("severity"), in.number("likelihood")),
            in.node().has("affected") ? OptionalInt.of(in.number("affected")) : OptionalInt.empty(),
            in.maybeWord("solution", SolutionLevel.class),
            in.text("measure"),
            in.text("responsible"),
            in.maybeDate("deadline"),
            in.maybeDate("followUp"),
            in.word("status", LineStatus.class),
            in.word("source", LineSource.class),
            in.flag("sicknessRelated"),
            in.maybeId("note"),
            in.maybeId("item"),
            in.date("createdOn"),
            in.maybeDate("doneOn"));
    return new PlanLineRecord(
        line,
        in.list("evaluations", evaluation -> evaluation(evaluation, id)),
        in.list("trail", entry -> entry(entry, id)));
  }

  private static ObjectNode write(Evaluation evaluation) {
    ObjectNode node =
        Json.object()
            .put("id", evaluation.id().toString())
            .put("on", evaluation.on().toString())
            .put("verdict", evaluation.verdict().name())
            .put("evidence", evaluation.evidence())
            .put("by", evaluation.by())
            .put("nextStep", evaluation.nextStep());
    Json.maybe(node, "nextFollowUp", evaluation.nextFollowUp());
    return node;
  }

  private static Evaluation evaluation(Fields in, UUID line) {
    return new Evaluation(
        in.id("id"),
        line,
        in.date("on"),
        in.word("verdict", Verdict.class),
        in.text("evidence"),
        in.text("by"),
        in.text("nextStep"),
        in.maybeDate("nextFollowUp"));
  }

  private static ObjectNode write(TrailEntry entry) {
    return Json.object()
        .put("id", entry.id().toString())
        .put("on", entry.on().toString())
        .put("kind", entry.kind().name())
        .put("text", entry.text());
  }

  private static TrailEntry entry(Fields in, UUID line) {
    return new TrailEntry(
        in.id("id"), line, in.date("on"), in.word("kind", TrailEntry.Kind.class), in.text("text"));
  }
}
