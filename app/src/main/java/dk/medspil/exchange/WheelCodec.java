package dk.medspil.exchange;

import dk.medspil.domain.yearwheel.Deviation;
import dk.medspil.domain.yearwheel.Occurrence;
import dk.medspil.domain.yearwheel.Paper;
import dk.medspil.domain.yearwheel.Ring;
import tools.jackson.databind.node.ObjectNode;

/** The wheels of the year as JSON and back. */
final class WheelCodec {
  private WheelCodec() {}

  static ObjectNode write(Occurrence one) {
    ObjectNode node =
        Json.object().put("id", one.id().toString()).put("forum", one.forumId().toString());
    Json.maybe(node, "task", one.task());
    node.put("ring", one.ring().name())
        .put("title", one.title())
        .put("basis", one.basis())
        .put("background", one.background())
        .put("questions", one.questions())
        .put("due", one.due().toString());
    one.deviation()
        .ifPresent(deviation ->
            node.putObject("deviation")
                .put("on", deviation.on().toString())
                .put("reference", deviation.reference()));
    Json.maybe(node, "item", one.itemId());
    one.paper()
        .ifPresent(paper ->
            node.putObject("document").put("name", paper.name()).put("on", paper.on().toString()));
    return node;
  }

  static Occurrence occurrence(Fields in) {
    return new Occurrence(
        in.id("id"),
        in.id("forum"),
        in.maybeText("task"),
        in.word("ring", Ring.class),
        in.text("title"),
        in.text("basis"),
        in.text("background"),
        in.text("questions"),
        in.date("due"),
        in.maybeObject("deviation")
            .map(deviation -> new Deviation(deviation.date("on"), words(deviation, "reference"))),
        in.maybeId("item"),
        in.maybeObject("document").map(paper -> new Paper(words(paper, "name"), paper.date("on"))));
  }

  private static String words(Fields in, String field) {
    String text = in.text(field);
    if (text.isBlank()) {
      throw in.wrong(field, "mangler der noget");
    }
    return text;
  }
}
