package dk.medspil.store;

import dk.medspil.domain.dialogue.BoardPart;
import dk.medspil.domain.dialogue.BoardRating;
import dk.medspil.domain.dialogue.BoardScore;
import dk.medspil.domain.dialogue.BoardScore.Pair;
import dk.medspil.domain.dialogue.Quality;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/** What a room rated on a board: its professions or units, and the points it agreed on. */
public final class RatingStore {
  private final Handle handle;

  RatingStore(Handle handle) {
    this.handle = handle;
  }

  /** Everything that was rated on a board. */
  public BoardRating of(UUID board) {
    List<BoardPart> parts =
        handle
            .createQuery("SELECT * FROM board_part WHERE board_id = :board ORDER BY position, id")
            .bind("board", board.toString())
            .map((row, context) -> part(row))
            .list();
    List<BoardScore> scores =
        handle
            .createQuery("SELECT * FROM board_score WHERE board_id = :board ORDER BY id")
            .bind("board", board.toString())
            .map((row, context) -> score(row))
            .list();
    return new BoardRating(parts, scores);
  }

  /** Writes a part. */
  public void save(BoardPart part) {
    row(part).save(handle);
  }

  static Row row(BoardPart part) {
    return Row.of("board_part")
        .key("id", part.id())
        .set("board_id", part.boardId())
        .set("position", part.position())
        .set("name", part.name());
  }

  /** Removes a part with everything that was rated of it; those after it move up. */
  public void removePart(UUID board, UUID part) {
    handle.execute(
        "DELETE FROM board_score WHERE first_part_id = ? OR second_part_id = ?",
        part.toString(),
        part.toString());
    handle.execute("DELETE FROM board_part WHERE id = ?", part.toString());
    List<BoardPart> left = of(board).parts();
    for (int i = 0; i < left.size(); i++) {
      BoardPart each = left.get(i);
      save(new BoardPart(each.id(), each.boardId(), i, each.name()));
    }
  }

  /** Writes a score as it is. */
  public void save(BoardScore score) {
    row(score).save(handle);
  }

  static Row row(BoardScore score) {
    return Row.of("board_score")
        .key("id", score.id())
        .set("board_id", score.boardId())
        .set("first_part_id", score.pair().map(Pair::first))
        .set("second_part_id", score.pair().map(Pair::second))
        .set("quality", score.quality().name())
        .set("points", score.points());
  }

  /**
   * Rates something, or takes its rating away.
   *
   * @param points empty for not rated
   * @param ids gives the id of a new score
   */
  public void rate(
      UUID board, Optional<Pair> pair, Quality quality, OptionalInt points, Supplier<UUID> ids) {
    Optional<BoardScore> before =
        of(board).of(pair).stream().filter(score -> score.quality() == quality).findFirst();
    if (points.isEmpty()) {
      before.ifPresent(
          score -> handle.execute("DELETE FROM board_score WHERE id = ?", score.id().toString()));
      return;
    }
    int given = points.getAsInt();
    save(
        before
            .map(score -> score.withPoints(given))
            .orElseGet(() -> new BoardScore(ids.get(), board, pair, quality, given)));
  }

  private static BoardPart part(ResultSet row) throws SQLException {
    return new BoardPart(
        Columns.id(row, "id"),
        Columns.id(row, "board_id"),
        row.getInt("position"),
        row.getString("name"));
  }

  private static BoardScore score(ResultSet row) throws SQLException {
    Optional<UUID> second = Columns.maybeId(row, "second_part_id");
    return new BoardScore(
        Columns.id(row, "id"),
        Columns.id(row, "board_id"),
        Columns.maybeId(row, "first_part_id")
            .flatMap(first -> second.map(other -> Pair.of(first, other))),
        Quality.valueOf(row.getString("quality")),
        row.getInt("points"));
  }
}
