package dk.medspil.exchange;

import dk.medspil.domain.dialogue.Board;
import dk.medspil.domain.dialogue.BoardPrompt;
import dk.medspil.domain.dialogue.BoardRecord;
import dk.medspil.domain.dialogue.Note;
import dk.medspil.domain.dialogue.Step;
import java.util.UUID;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A board with its questions and notes as JSON and back. */
final class BoardCodec {
  private BoardCodec() {}

  static ObjectNode write(BoardRecord record) {
    Board board = record.board();
    ObjectNode node =
        Json.object().put("id", board.id().toString()).put("forum", board.forumId().toString());
    Json.maybe(node, "meeting", board.meetingId());
    Json.maybe(node, "item", board.itemId());
    node.put("title", board.title())
        .put("deck", board.deck())
        .put("intro", board.intro())
        .put("step", board.step().number())
        .put("startedOn", board.startedOn().toString());
    ArrayNode prompts = node.putArray("prompts");
    record.prompts().forEach(prompt -> prompts.add(write(prompt)));
    ArrayNode notes = node.putArray("notes");
    record.notes().forEach(note -> notes.add(write(note)));
    return node;
  }

  static BoardRecord board(Fields in) {
    UUID id = in.id("id");
    Board board =
        new Board(
            id,
            in.id("forum"),
            in.maybeId("meeting"),
            in.maybeId("item"),
            in.text("title"),
            in.text("deck"),
            in.text("intro"),
            Step.of(in.number("step")),
            in.date("startedOn"));
    return new BoardRecord(
        board,
        in.list("prompts", prompt -> prompt(prompt, id)),
        in.list("notes", note -> note(note, id)));
  }

  private static ObjectNode write(BoardPrompt prompt) {
    return Json.object()
        .put("id", prompt.id().toString())
        .put("position", prompt.position())
        .put("step", prompt.step().number())
        .put("field", prompt.field())
        .put("text", prompt.text());
  }

  private static BoardPrompt prompt(Fields in, UUID board) {
    return new BoardPrompt(
        in.id("id"),
        board,
        in.number("position"),
        Step.of(in.number("step")),
        in.text("field"),
        in.text("text"));
  }

  private static ObjectNode write(Note note) {
    ObjectNode node =
        Json.object()
            .put("id", note.id().toString())
            .put("step", note.step().number())
            .put("position", note.position())
            .put("text", note.text());
    Json.maybe(node, "role", note.role());
    node.put("hidden", note.hidden());
    Json.maybe(node, "prompt", note.promptId());
    return node;
  }

  private static Note note(Fields in, UUID board) {
    return new Note(
        in.id("id"),
        board,
        Step.of(in.number("step")),
        in.number("position"),
        in.text("text"),
        in.maybeText("role"),
        in.flag("hidden"),
        in.maybeId("prompt"));
  }
}
