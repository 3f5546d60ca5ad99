package dk.medspil.exchange;

import dk.medspil.domain.form.Answer;
import dk.medspil.domain.form.Answers;
import dk.medspil.domain.form.FilledForm;
import dk.medspil.domain.form.FormOrigin;
import dk.medspil.domain.form.FormState;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Forms that are filled in as JSON and back. */
final class FormJson {
  private FormJson() {}

  static ObjectNode write(FilledForm form) {
    ObjectNode node =
        Json.object()
            .put("id", form.id().toString())
            .put("forum", form.forumId().toString())
            .put("form", form.templateId())
            .put("version", form.version())
            .put("template", form.template())
            .put("title", form.title())
            .put("state", form.state().name())
            .put("createdOn", form.createdOn().toString());
    Json.maybe(node, "finishedOn", form.finishedOn());
    form.origin()
        .ifPresent(origin ->
            node.putObject("origin")
                .put("kind", origin.kind().name())
                .put("id", origin.id().toString()));
    ArrayNode answers = node.putArray("answers");
    for (Answer answer : form.answers().all()) {
      ObjectNode one = answers.addObject().put("field", answer.field());
      put(one, "row", answer.row());
      put(one, "part", answer.part());
      one.put("value", answer.value());
    }
    return node;
  }

  private static void put(ObjectNode node, String field, String text) {
    if (!text.isEmpty()) {
      node.put(field, text);
    }
  }

  static FilledForm form(Fields in) {
    return new FilledForm(
        in.id("id"),
        in.id("forum"),
        in.text("form"),
        in.number("version"),
        in.text("template"),
        in.text("title"),
        in.word("state", FormState.class),
        in.date("createdOn"),
        in.maybeDate("finishedOn"),
        new Answers(in.list("answers", FormJson::answer)),
        in.maybeObject("origin").map(FormJson::origin));
  }

  private static FormOrigin origin(Fields in) {
    return new FormOrigin(in.word("kind", FormOrigin.Kind.class), in.id("id"));
  }

  private static Answer answer(Fields in) {
    return new Answer(
        in.text("field"),
        in.maybeText("row").orElse(""),
        in.maybeText("part").orElse(""),
        in.text("value"));
  }
}
