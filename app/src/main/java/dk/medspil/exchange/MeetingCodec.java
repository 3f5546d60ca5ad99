package dk.medspil.exchange;

import dk.medspil.domain.meeting.Attendance;
import dk.medspil.domain.meeting.Attendance.Presence;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.meeting.MeetingKind;
import dk.medspil.domain.meeting.MeetingState;
import java.util.UUID;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A meeting with its agenda, outcomes and minutes as JSON and back. */
final class MeetingCodec {
  private MeetingCodec() {}

  static ObjectNode write(MeetingPart part) {
    ObjectNode node = write(part.meeting());
    ArrayNode attendance = node.putArray("attendance");
    part.attendance().forEach(one -> attendance.add(write(one)));
    ArrayNode items = node.putArray("items");
    part.items().forEach(item -> items.add(AgendaCodec.write(item)));
    ArrayNode outcomes = node.putArray("outcomes");
    part.outcomes().forEach(outcome -> outcomes.add(AgendaCodec.write(outcome)));
    node.set("minutes", MinutesCodec.write(part.minutes()));
    ArrayNode versions = node.putArray("versions");
    part.versions().forEach(version -> versions.add(MinutesCodec.write(version)));
    ArrayNode addenda = node.putArray("addenda");
    part.addenda().forEach(addendum -> addenda.add(MinutesCodec.write(addendum)));
    if (!part.comments().isEmpty()) {
      ArrayNode comments = node.putArray("comments");
      part.comments().forEach(comment -> comments.add(MinutesCodec.write(comment)));
    }
    if (!part.attachments().isEmpty()) {
      ArrayNode attachments = node.putArray("attachments");
      part.attachments().forEach(one -> attachments.add(AgendaCodec.write(one)));
    }
    return node;
  }

  static MeetingPart meeting(Fields in) {
    UUID id = in.id("id");
    return new MeetingPart(
        plain(in, id),
        in.list("attendance", one -> attendance(one, id)),
        in.list("items", item -> AgendaCodec.item(item, id)),
        in.list("outcomes", AgendaCodec::outcome),
        MinutesCodec.minutes(in.object("minutes"), id),
        in.list("versions", version -> MinutesCodec.version(version, id)),
        in.list("addenda", addendum -> MinutesCodec.addendum(addendum, id)),
        in.maybeList("comments", comment -> MinutesCodec.comment(comment, id)),
        in.maybeList("attachments", AgendaCodec::attachment));
  }

  private static ObjectNode write(Meeting meeting) {
    ObjectNode node =
        Json.object()
            .put("id", meeting.id().toString())
            .put("forum", meeting.forumId().toString())
            .put("kind", meeting.kind().name())
            .put("title", meeting.title())
            .put("date", meeting.date().toString())
            .put("start", meeting.start().toString())
            .put("end", meeting.end().toString())
            .put("place", meeting.place())
            .put("state", meeting.state().name());
    Json.maybe(node, "template", meeting.template());
    Json.maybe(node, "agendaSentOn", meeting.agendaSentOn());
    Json.maybe(node, "currentItem", meeting.currentItem());
    return node.put("guests", meeting.guests());
  }

  private static Meeting plain(Fields in, UUID id) {
    return new Meeting(
        id,
        in.id("forum"),
        in.word("kind", MeetingKind.class),
        in.text("title"),
        in.date("date"),
        in.time("start"),
        in.time("end"),
        in.text("place"),
        in.word("state", MeetingState.class),
        in.maybeText("template"),
        in.maybeDate("agendaSentOn"),
        in.maybeId("currentItem"),
        in.text("guests"));
  }

  private static ObjectNode write(Attendance attendance) {
    ObjectNode node =
        Json.object()
            .put("member", attendance.memberId().toString())
            .put("presence", attendance.presence().name());
    Json.maybe(node, "from", attendance.from());
    Json.maybe(node, "until", attendance.until());
    node.put("substitute", attendance.substitute());
    ArrayNode away = node.putArray("away");
    attendance.away().forEach(item -> away.add(item.toString()));
    return node;
  }

  private static Attendance attendance(Fields in, UUID meeting) {
    return new Attendance(
        meeting,
        in.id("member"),
        in.word("presence", Presence.class),
        in.maybeTime("from"),
        in.maybeTime("until"),
        in.maybeText("substitute").orElse(""),
        in.ids("away"));
  }
}
