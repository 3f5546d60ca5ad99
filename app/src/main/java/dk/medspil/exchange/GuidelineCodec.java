package dk.medspil.exchange;

import dk.medspil.domain.guideline.Escalation;
import dk.medspil.domain.guideline.Guideline;
import dk.medspil.domain.guideline.GuidelineEvent;
import dk.medspil.domain.guideline.GuidelineKind;
import dk.medspil.domain.guideline.GuidelineRecord;
import dk.medspil.domain.guideline.GuidelineState;
import dk.medspil.domain.guideline.LiftCheck;
import dk.medspil.domain.guideline.RegisteredGuideline;
import dk.medspil.domain.guideline.Talks;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The register of guidelines as JSON and back; what no rule allows is refused with its place. */
final class GuidelineCodec {
  private GuidelineCodec() {}

  static ObjectNode write(GuidelineRecord record) {
    RegisteredGuideline one = record.entry();
    Guideline now = one.guideline();
    ObjectNode node =
        Json.object()
            .put("id", one.id().toString())
            .put("forum", one.forumId().toString())
            .put("title", one.title())
            .put("kind", now.kind().name())
            .put("content", now.content())
            .put("state", now.state().name());
    Json.maybe(node, "agreedOn", now.agreedOn());
    Json.maybe(node, "noticeOn", now.noticeOn());
    Json.maybe(node, "lastDay", now.lastDay());
    node.put("reason", now.reason())
        .put("wishedBy", one.talks().wishedBy())
        .put("employees", one.talks().employees())
        .put("management", one.talks().management());
    Json.maybe(node, "reviewOn", one.reviewOn());
    node.put("createdOn", one.createdOn().toString());
    ArrayNode escalations = node.putArray("escalations");
    record.escalations().forEach(escalation -> escalations.add(write(escalation)));
    ArrayNode trail = node.putArray("trail");
    record.trail().forEach(event -> trail.add(write(event)));
    return node;
  }

  static GuidelineRecord record(Fields in) {
    UUID id = in.id("id");
    return new GuidelineRecord(
        new RegisteredGuideline(
            id,
            in.id("forum"),
            in.text("title"),
            guideline(in),
            new Talks(in.text("wishedBy"), in.text("employees"), in.text("management")),
            in.maybeDate("reviewOn"),
            in.date("createdOn")),
        in.list("escalations", one -> escalation(one, id)),
        in.list("trail", one -> event(one, id)));
  }

  private static Guideline guideline(Fields in) {
    try {
      return new Guideline(
          in.word("kind", GuidelineKind.class),
          in.text("content"),
          in.word("state", GuidelineState.class),
          in.maybeDate("agreedOn"),
          in.maybeDate("noticeOn"),
          in.maybeDate("lastDay"),
          in.text("reason"));
    } catch (IllegalArgumentException forbidden) {
      throw in.wrong("state", "står en retningslinje, som reglerne ikke tillader");
    }
  }

  private static ObjectNode write(Escalation one) {
    ObjectNode node =
        Json.object()
            .put("id", one.id().toString())
            .put("to", one.to())
            .put("question", one.question())
            .put("view", one.view());
    ArrayNode checks = node.putArray("checks");
    one.checks().stream().sorted().forEach(check -> checks.add(check.name()));
    Json.maybe(node, "sentOn", one.sentOn());
    Json.maybe(node, "answeredOn", one.answeredOn());
    node.put("reply", one.reply());
    Json.maybe(node, "backOn", one.backOn());
    return node;
  }

  private static Escalation escalation(Fields in, UUID guideline) {
    Set<LiftCheck> checks = new HashSet<>();
    in.node()
        .required("checks")
        .forEach(check -> checks.add(LiftCheck.valueOf(check.stringValue())));
    try {
      return new Escalation(
          in.id("id"),
          guideline,
          in.text("to"),
          in.text("question"),
          in.text("view"),
          checks,
          in.maybeDate("sentOn"),
          in.maybeDate("answeredOn"),
          in.text("reply"),
          in.maybeDate("backOn"));
    } catch (IllegalArgumentException backwards) {
      throw in.wrong("answeredOn", "er der svaret, før der var spurgt");
    }
  }

  private static ObjectNode write(GuidelineEvent event) {
    ObjectNode node =
        Json.object()
            .put("id", event.id().toString())
            .put("on", event.on().toString())
            .put("kind", event.kind().name())
            .put("text", event.text());
    Json.maybe(node, "outcome", event.outcomeId());
    return node;
  }

  private static GuidelineEvent event(Fields in, UUID guideline) {
    return new GuidelineEvent(
        in.id("id"),
        guideline,
        in.date("on"),
        in.word("kind", GuidelineEvent.Kind.class),
        in.text("text"),
        in.maybeId("outcome"));
  }
}
