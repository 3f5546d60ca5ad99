package dk.medspil.exchange;

import dk.medspil.domain.forum.Side;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.Attachment;
import dk.medspil.domain.meeting.Communication;
import dk.medspil.domain.meeting.Confidentiality;
import dk.medspil.domain.meeting.ItemForm;
import dk.medspil.domain.meeting.ItemState;
import dk.medspil.domain.meeting.Origin;
import dk.medspil.domain.meeting.Outcome;
import dk.medspil.domain.meeting.OutcomeKind;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/** Agenda items, their outcomes and files as JSON and back. */
final class AgendaCodec {
  private AgendaCodec() {}

  static ObjectNode write(AgendaItem item) {
    ObjectNode node =
        Json.object()
            .put("id", item.id().toString())
            .put("position", item.position())
            .put("level", item.level())
            .put("title", item.title())
            .put("form", item.form().name())
            .put("plannedMinutes", item.plannedMinutes())
            .put("usedSeconds", item.usedSeconds())
            .put("background", item.background())
            .put("questions", item.questions())
            .put("rule", item.rule())
            .put("raisedBy", item.raisedBy());
    node.set("origin", write(item.origin()));
    item.confidentiality().ifPresent(it -> node.set("confidential", write(it)));
    node.put("privateNote", item.privateNote())
        .put("state", item.state().name())
        .put("recurring", item.recurring())
        .put("decidedBy", item.decidedBy());
    Json.maybe(node, "decidedOn", item.decidedOn());
    return node;
  }

  static AgendaItem item(Fields in, UUID meeting) {
    return new AgendaItem(
        in.id("id"),
        meeting,
        in.number("position"),
        in.number("level"),
        in.text("title"),
        in.word("form", ItemForm.class),
        in.number("plannedMinutes"),
        in.number("usedSeconds"),
        in.text("background"),
        in.text("questions"),
        in.text("rule"),
        in.text("raisedBy"),
        origin(in.object("origin")),
        in.maybeObject("confidential").map(AgendaCodec::confidentiality),
        in.text("privateNote"),
        in.word("state", ItemState.class),
        in.flag("recurring"),
        in.maybeText("decidedBy").orElse(""),
        in.maybeDate("decidedOn"));
  }

  private static ObjectNode write(Origin origin) {
    ObjectNode node = Json.object().put("kind", origin.kind().name());
    Json.maybe(node, "source", origin.source());
    Json.maybe(node, "date", origin.date());
    return node.put("detail", origin.detail());
  }

  private static Origin origin(Fields in) {
    return new Origin(
        in.word("kind", Origin.Kind.class),
        in.maybeId("source"),
        in.maybeDate("date"),
        in.text("detail"));
  }

  private static ObjectNode write(Confidentiality confidentiality) {
    ObjectNode node = Json.object().put("reason", confidentiality.reason());
    Json.maybe(node, "until", confidentiality.until());
    return node;
  }

  private static Confidentiality confidentiality(Fields in) {
    return new Confidentiality(in.text("reason"), in.maybeDate("until"));
  }

  static ObjectNode write(Outcome outcome) {
    ObjectNode node =
        Json.object()
            .put("id", outcome.id().toString())
            .put("item", outcome.itemId().toString())
            .put("position", outcome.position())
            .put("kind", outcome.kind().name());
    Json.maybe(node, "side", outcome.side().map(Side::name));
    node.put("text", outcome.text()).put("responsible", outcome.responsible());
    Json.maybe(node, "due", outcome.due());
    Json.maybe(node, "task", outcome.taskId());
    Json.maybe(node, "note", outcome.noteId());
    outcome.communication().ifPresent(it -> node.set("communication", write(it)));
    return node.put("confidential", outcome.confidential());
  }

  static Outcome outcome(Fields in) {
    return new Outcome(
        in.id("id"),
        in.id("item"),
        in.number("position"),
        in.word("kind", OutcomeKind.class),
        in.maybeWord("side", Side.class),
        in.text("text"),
        in.text("responsible"),
        in.maybeDate("due"),
        in.maybeId("task"),
        in.maybeId("note"),
        in.maybeObject("communication").map(AgendaCodec::communication),
        in.flag("confidential"));
  }

  private static ObjectNode write(Communication communication) {
    return Json.object()
        .put("direction", communication.direction().name())
        .put("audience", communication.audience())
        .put("channel", communication.channel())
        .put("access", communication.access());
  }

  private static Communication communication(Fields in) {
    return new Communication(
        in.word("direction", Communication.Direction.class),
        in.text("audience"),
        in.text("channel"),
        in.text("access"));
  }

  static ObjectNode write(Attachment attachment) {
    return Json.object()
        .put("id", attachment.id().toString())
        .put("item", attachment.itemId().toString())
        .put("position", attachment.position())
        .put("name", attachment.name())
        .put("description", attachment.description())
        .put("size", attachment.size())
        .put("sha256", attachment.sha256())
        .put("inPublic", attachment.inPublic());
  }

  static Attachment attachment(Fields in) {
    return new Attachment(
        in.id("id"),
        in.id("item"),
        in.number("position"),
        in.text("name"),
        in.text("description"),
        in.number("size"),
        in.text("sha256"),
        in.flag("inPublic"));
  }
}
