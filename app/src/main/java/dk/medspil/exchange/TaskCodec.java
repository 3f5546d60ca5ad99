package dk.medspil.exchange;

import dk.medspil.domain.task.Task;
import dk.medspil.domain.task.TaskOrigin;
import dk.medspil.domain.task.TaskOrigin.FormRow;
import dk.medspil.domain.task.TaskState;
import tools.jackson.databind.node.ObjectNode;

/** Tasks as JSON and back. */
final class TaskCodec {
  private TaskCodec() {}

  static ObjectNode write(Task task) {
    ObjectNode node =
        Json.object()
            .put("id", task.id().toString())
            .put("forum", task.forumId().toString())
            .put("title", task.title())
            .put("responsible", task.responsible());
    Json.maybe(node, "due", task.due());
    node.put("state", task.state().name());
    Json.maybe(node, "meeting", task.origin().meetingId());
    Json.maybe(node, "item", task.origin().itemId());
    Json.maybe(node, "note", task.origin().noteId());
    Json.maybe(node, "planLine", task.origin().planLineId());
    task.origin()
        .form()
        .ifPresent(from ->
            node.putObject("form")
                .put("id", from.formId().toString())
                .put("row", from.row().toString()));
    node.put("createdOn", task.createdOn().toString());
    Json.maybe(node, "closedOn", task.closedOn());
    return node.put("remark", task.remark());
  }

  static Task task(Fields in) {
    return new Task(
        in.id("id"),
        in.id("forum"),
        in.text("title"),
        in.text("responsible"),
        in.maybeDate("due"),
        in.word("state", TaskState.class),
        new TaskOrigin(
            in.maybeId("meeting"),
            in.maybeId("item"),
            in.maybeId("note"),
            in.maybeId("planLine"),
            in.maybeObject("form").map(from -> new FormRow(from.id("id"), from.id("row")))),
        in.date("createdOn"),
        in.maybeDate("closedOn"),
        in.text("remark"));
  }
}
