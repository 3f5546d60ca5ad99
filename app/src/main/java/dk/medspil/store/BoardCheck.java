package dk.medspil.store;

import dk.medspil.domain.dialogue.BoardShape;
import dk.medspil.domain.dialogue.PlannedRound;
import dk.medspil.domain.dialogue.Quality;
import dk.medspil.domain.dialogue.RatingKind;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Looks over what a schema cannot say of a board: its kind can be read, and all of it fits that.
 */
final class BoardCheck {
  private BoardCheck() {}

  private record Stored(String id, String shape, Optional<String> rating, String rounds) {}

  /** Adds a sentence for each thing that is wrong with boards. */
  static void of(Handle handle, List<String> problems) {
    int unreadable = 0;
    int outside = 0;
    int misrated = 0;
    for (Stored board : stored(handle)) {
      Optional<BoardShape> shape = shape(board);
      if (shape.isEmpty()) {
        unreadable++;
        continue;
      }
      outside += outside(handle, board.id(), shape.get().steps().size());
      misrated += misrated(handle, board.id(), shape.get().rating());
    }
    tell(problems, unreadable, "tavler, hvis felter eller runder ikke kan læses");
    tell(problems, outside, "kort eller spørgsmål i felter, som deres tavle ikke har");
    tell(problems, misrated, "vurderinger, som ikke hører til på deres tavle");
  }

  private static void tell(List<String> problems, int count, String what) {
    if (count > 0) {
      problems.add("Der er " + count + " " + what + ".");
    }
  }

  private static List<Stored> stored(Handle handle) {
    return handle
        .createQuery("SELECT id, shape, rating, rounds FROM board")
        .map((row, context) ->
            new Stored(
                row.getString("id"),
                row.getString("shape"),
                Columns.maybeText(row, "rating"),
                row.getString("rounds")))
        .list();
  }

  private static Optional<BoardShape> shape(Stored board) {
    try {
      BoardShape areas = BoardShape.read(board.shape());
      return areas.text().equals(board.shape())
          ? Optional.of(
              new BoardShape(
                  areas.areas(),
                  board.rating().map(RatingKind::valueOf),
                  PlannedRound.read(board.rounds())))
          : Optional.empty();
    } catch (IllegalArgumentException wrong) {
      return Optional.empty();
    }
  }

  private static int outside(Handle handle, String board, int steps) {
    return handle
        .createQuery(
            """
            SELECT (SELECT count(*) FROM note WHERE board_id = :board AND step > :steps)
              + (SELECT count(*) FROM board_prompt WHERE board_id = :board AND step > :steps)
            """)
        .bind("board", board)
        .bind("steps", steps)
        .mapTo(Integer.class)
        .one();
  }

  /** Of another kind than the board's, or of the same thing twice. */
  private static int misrated(Handle handle, String board, Optional<RatingKind> kind) {
    int wrong = 0;
    for (String quality :
        handle
            .createQuery("SELECT quality FROM board_score WHERE board_id = :board")
            .bind("board", board)
            .mapTo(String.class)
            .list()) {
      boolean known =
          kind.stream()
              .flatMap(one -> one.qualities().stream())
              .map(Quality::name)
              .anyMatch(quality::equals);
      wrong += known ? 0 : 1;
    }
    return wrong
        + handle
            .createQuery(
                """
                SELECT count(*) - count(DISTINCT coalesce(first_part_id, '') || coalesce(second_part_id, '') || quality)
                FROM board_score WHERE board_id = :board
                """)
            .bind("board", board)
            .mapTo(Integer.class)
            .one();
  }
}
