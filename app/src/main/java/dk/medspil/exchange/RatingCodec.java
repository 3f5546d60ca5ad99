package dk.medspil.exchange;

import dk.medspil.domain.dialogue.BoardPart;
import dk.medspil.domain.dialogue.BoardRating;
import dk.medspil.domain.dialogue.BoardRecord;
import dk.medspil.domain.dialogue.BoardScore;
import dk.medspil.domain.dialogue.BoardScore.Pair;
import dk.medspil.domain.dialogue.BoardShape;
import dk.medspil.domain.dialogue.PlannedRound;
import dk.medspil.domain.dialogue.Quality;
import dk.medspil.domain.dialogue.Round;
import dk.medspil.domain.dialogue.Step;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was rated on a board, and its plan of rounds, as JSON and back; most boards have neither.
 */
final class RatingCodec {
  private RatingCodec() {}

  static void write(ObjectNode board, BoardRecord record) {
    BoardShape shape = record.board().shape();
    shape.rating().ifPresent(kind -> board.put("rating", kind.name()));
    if (!shape.rounds().isEmpty()) {
      ArrayNode rounds = board.putArray("rounds");
      shape.rounds().forEach(round -> rounds.add(write(round)));
    }
    if (!record.rating().parts().isEmpty()) {
      ArrayNode parts = board.putArray("parts");
      record.rating().parts().forEach(part -> parts.add(write(part)));
    }
    if (!record.rating().scores().isEmpty()) {
      ArrayNode scores = board.putArray("scores");
      record.rating().scores().forEach(score -> scores.add(write(score)));
    }
  }

  static BoardRating rating(Fields in, UUID board) {
    return new BoardRating(
        in.maybeList("parts", part -> part(part, board)),
        in.maybeList("scores", score -> score(score, board)));
  }

  private static ObjectNode write(PlannedRound round) {
    return Json.object()
        .put("step", round.step().number())
        .put("round", round.round().name())
        .put("minutes", round.minutes());
  }

  static PlannedRound round(Fields in) {
    return new PlannedRound(
        Step.of(in.number("step")), in.word("round", Round.class), in.number("minutes"));
  }

  private static ObjectNode write(BoardPart part) {
    return Json.object()
        .put("id", part.id().toString())
        .put("position", part.position())
        .put("name", part.name());
  }

  private static BoardPart part(Fields in, UUID board) {
    return new BoardPart(in.id("id"), board, in.number("position"), in.text("name"));
  }

  private static ObjectNode write(BoardScore score) {
    ObjectNode node = Json.object().put("id", score.id().toString());
    Json.maybe(node, "first", score.pair().map(Pair::first));
    Json.maybe(node, "second", score.pair().map(Pair::second));
    return node.put("quality", score.quality().name()).put("points", score.points());
  }

  private static BoardScore score(Fields in, UUID board) {
    Optional<UUID> first = in.maybeId("first");
    Optional<UUID> second = in.maybeId("second");
    if (first.isPresent() != second.isPresent() || (first.isPresent() && first.equals(second))) {
      throw in.wrong("second", "skal der stå to forskellige dele, eller ingen");
    }
    return new BoardScore(
        in.id("id"),
        board,
        first.map(one -> Pair.of(one, second.orElseThrow())),
        in.word("quality", Quality.class),
        in.number("points"));
  }
}
