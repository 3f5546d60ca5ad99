package dk.medspil.desktop.dialogue;

import dk.medspil.desktop.control.Radar;
import dk.medspil.domain.dialogue.Board;
import dk.medspil.domain.dialogue.BoardComparison;
import dk.medspil.domain.dialogue.BoardRating;
import dk.medspil.domain.dialogue.Quality;
import dk.medspil.domain.dialogue.RatingKind;
import dk.medspil.store.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What the room rated the time before, to be drawn behind what it rates now.
 *
 * @param on the day that board was started
 */
record LastRating(LocalDate on, BoardRating rating) {

  /** Of the board this one is compared with, when both rate the whole by the same factors. */
  static Optional<LastRating> read(Session session, Board board) {
    Optional<RatingKind> kind = board.shape().rating().filter(one -> !one.isOfPairs());
    return kind.flatMap(same ->
            BoardComparison.previous(board, session.boards().ofForum(board.forumId()))
                .filter(old -> old.shape().rating().equals(kind)))
        .map(old -> new LastRating(old.startedOn(), session.ratings().of(old.id())))
        .filter(last -> !last.rating().scores().isEmpty());
  }

  /** The axes of a radar of the whole, with those of the time before where there was one. */
  static List<Radar.Axis> axes(BoardRating now, RatingKind kind, Optional<LastRating> last) {
    return kind.qualities().stream()
        .map(quality ->
            new Radar.Axis(
                quality.label(),
                value(now, quality),
                last.map(before -> value(before.rating(), quality)).orElse(OptionalDouble.empty())))
        .toList();
  }

  private static OptionalDouble value(BoardRating rating, Quality quality) {
    OptionalInt points = rating.points(Optional.empty(), quality);
    return points.isPresent() ? OptionalDouble.of(points.getAsInt()) : OptionalDouble.empty();
  }

  /** What a quality was given then; empty when it was not rated. */
  OptionalInt points(Quality quality) {
    return rating.points(Optional.empty(), quality);
  }
}
