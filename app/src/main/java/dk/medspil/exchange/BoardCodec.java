package dk.medspil.exchange;

import dk.medspil.domain.dialogue.Board;
import dk.medspil.domain.dialogue.BoardPrompt;
import dk.medspil.domain.dialogue.BoardRecord;
import dk.medspil.domain.dialogue.BoardShape;
import dk.medspil.domain.dialogue.Note;
import dk.medspil.domain.dialogue.NoteGroup;
import dk.medspil.domain.dialogue.RatingKind;
import dk.medspil.domain.dialogue.Step;
import java.util.UUID;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A board with its questions, notes, groups and ratings as JSON and back. */
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
    dots(node, board.dots());
    if (!board.shape().areas().isEmpty()) {
      ArrayNode areas = node.putArray("areas");
      board.shape().areas().forEach(area -> areas.add(write(area)));
    }
    RatingCodec.write(node, record);
    ArrayNode prompts = node.putArray("prompts");
    record.prompts().forEach(prompt -> prompts.add(write(prompt)));
    ArrayNode notes = node.putArray("notes");
    record.notes().forEach(note -> notes.add(write(note)));
    if (!record.groups().isEmpty()) {
      ArrayNode groups = node.putArray("groups");
      record.groups().forEach(group -> groups.add(write(group)));
    }
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
            in.date("startedOn"),
            in.numberOrZero("dots"),
            new BoardShape(
                in.maybeList("areas", BoardCodec::area),
                in.maybeWord("rating", RatingKind.class),
                in.maybeList("rounds", RatingCodec::round)));
    return new BoardRecord(
        board,
        in.list("prompts", prompt -> prompt(prompt, id)),
        in.list("notes", note -> note(note, id)),
        in.maybeList("groups", group -> group(group, id)),
        RatingCodec.rating(in, id));
  }

  private static ObjectNode write(BoardShape.Area area) {
    ObjectNode node =
        Json.object()
            .put("title", area.title())
            .put("aim", area.aim())
            .put("starters", area.starters())
            .put("warning", area.warning());
    return area.kind().isEmpty() ? node : node.put("kind", area.kind());
  }

  private static BoardShape.Area area(Fields in) {
    return new BoardShape.Area(
        in.text("title"),
        in.text("aim"),
        in.text("starters"),
        in.text("warning"),
        in.maybeText("kind").orElse(""));
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
    Json.maybe(node, "group", note.groupId());
    dots(node, note.dots());
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
        in.maybeId("prompt"),
        in.maybeId("group"),
        in.numberOrZero("dots"));
  }

  private static ObjectNode write(NoteGroup group) {
    ObjectNode node = Json.object().put("id", group.id().toString()).put("name", group.name());
    dots(node, group.dots());
    return node;
  }

  private static NoteGroup group(Fields in, UUID board) {
    return new NoteGroup(in.id("id"), board, in.text("name"), in.numberOrZero("dots"));
  }

  /** Left out when there are none, as on most boards. */
  private static void dots(ObjectNode node, int dots) {
    if (dots > 0) {
      node.put("dots", dots);
    }
  }
}
