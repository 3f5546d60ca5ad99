package dk.medspil.exchange;

import dk.medspil.domain.minutes.Addendum;
import dk.medspil.domain.minutes.Minutes;
import dk.medspil.domain.minutes.MinutesState;
import dk.medspil.domain.minutes.MinutesVersion;
import dk.medspil.domain.minutes.ReviewComment;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/** The approval chain of minutes as JSON and back. */
final class MinutesCodec {
  private MinutesCodec() {}

  static ObjectNode write(Minutes minutes) {
    ObjectNode node = Json.object();
    Json.maybe(node, "readyOn", minutes.readyOn());
    Json.maybe(node, "chairOn", minutes.chairOn());
    Json.maybe(node, "viceChairOn", minutes.viceChairOn());
    Json.maybe(node, "sentOn", minutes.sentOn());
    Json.maybe(node, "finalOn", minutes.finalOn());
    Json.maybe(node, "finalMeeting", minutes.finalMeeting());
    return node;
  }

  static Minutes minutes(Fields in, UUID meeting) {
    return new Minutes(
        meeting,
        in.maybeDate("readyOn"),
        in.maybeDate("chairOn"),
        in.maybeDate("viceChairOn"),
        in.maybeDate("sentOn"),
        in.maybeDate("finalOn"),
        in.maybeId("finalMeeting"));
  }

  static ObjectNode write(MinutesVersion version) {
    return Json.object()
        .put("id", version.id().toString())
        .put("number", version.number())
        .put("state", version.state().name())
        .put("at", version.at().toString())
        .put("by", version.by())
        .put("content", version.content())
        .put("sha256", version.sha256());
  }

  static MinutesVersion version(Fields in, UUID meeting) {
    return new MinutesVersion(
        in.id("id"),
        meeting,
        in.number("number"),
        in.word("state", MinutesState.class),
        in.instant("at"),
        in.maybeText("by").orElse(""),
        in.text("content"),
        in.text("sha256"));
  }

  static ObjectNode write(Addendum addendum) {
    return Json.object()
        .put("id", addendum.id().toString())
        .put("on", addendum.on().toString())
        .put("text", addendum.text());
  }

  static Addendum addendum(Fields in, UUID meeting) {
    return new Addendum(in.id("id"), meeting, in.date("on"), in.text("text"));
  }

  static ObjectNode write(ReviewComment comment) {
    ObjectNode node = Json.object().put("id", comment.id().toString());
    Json.maybe(node, "item", comment.itemId());
    node.put("author", comment.author());
    Json.maybe(node, "on", comment.on());
    return node.put("passage", comment.passage())
        .put("text", comment.text())
        .put("state", comment.state().name());
  }

  static ReviewComment comment(Fields in, UUID meeting) {
    return new ReviewComment(
        in.id("id"),
        meeting,
        in.maybeId("item"),
        in.text("author"),
        in.maybeDate("on"),
        in.text("passage"),
        in.text("text"),
        in.word("state", ReviewComment.State.class));
  }
}
