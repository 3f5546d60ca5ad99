package dk.medspil.desktop.hall;

import dk.medspil.desktop.Texts;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.dialogue.BoardPart;
import dk.medspil.domain.dialogue.BoardRating;
import dk.medspil.domain.dialogue.BoardRecord;
import dk.medspil.domain.dialogue.BoardScore.Pair;
import dk.medspil.domain.dialogue.Quality;
import dk.medspil.domain.dialogue.RatingKind;
import dk.medspil.domain.privacy.ClearedFindings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Makes what the room may see of a rating: professions and units, never a person (R25). A name that
 * may tell about one is left out, and its number stands alone.
 */
public final class RatingPictures {
  private RatingPictures() {}

  /**
   * What was rated of the whole last time.
   *
   * @param legend what is said of the line it is drawn with
   */
  public record Before(BoardRating rating, String legend) {}

  /** Every pair and how strong it is, or the radar of the whole with that of the time before. */
  public static HallPicture overview(
      BoardRecord board, RatingKind kind, Optional<Before> before, ClearedFindings cleared) {
    return kind.isOfPairs()
        ? matrix(board, cleared)
        : rated(board, kind, Optional.empty(), before, cleared);
  }

  private static HallPicture matrix(BoardRecord board, ClearedFindings cleared) {
    BoardRating rating = board.rating();
    List<BoardPart> parts = rating.parts();
    List<HallBoard.Link> links = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      for (int j = 0; j < i; j++) {
        var pair = Optional.of(Pair.of(parts.get(j).id(), parts.get(i).id()));
        links.add(
            new HallBoard.Link(
                j,
                i,
                rating.mean(pair).isPresent()
                    ? DanishFormat.oneDecimal(rating.mean(pair).getAsDouble())
                    : "",
                rating.strength(pair)));
      }
    }
    return new HallBoard.Matrix(
        board.board().title(), parts.stream().map(part -> name(part, cleared)).toList(), links);
  }

  /** One pair, or the whole, with each of its numbers. */
  public static HallPicture rated(
      BoardRecord board, RatingKind kind, Optional<Pair> pair, ClearedFindings cleared) {
    return rated(board, kind, pair, Optional.empty(), cleared);
  }

  private static HallPicture rated(
      BoardRecord board,
      RatingKind kind,
      Optional<Pair> pair,
      Optional<Before> before,
      ClearedFindings cleared) {
    List<HallBoard.Rating> rows =
        kind.qualities().stream()
            .map(quality ->
                new HallBoard.Rating(
                    quality.label(),
                    quality.question(),
                    board.rating().points(pair, quality),
                    before
                        .map(old -> old.rating().points(pair, quality))
                        .orElse(OptionalInt.empty())))
            .toList();
    return new HallBoard.Rated(
        board.board().title(),
        pair.map(of -> title(board.rating(), of, cleared)).orElse(Texts.get("hall.rating.whole")),
        rows,
        !kind.isOfPairs(),
        before.map(Before::legend).orElse(""));
  }

  private static String title(BoardRating rating, Pair pair, ClearedFindings cleared) {
    List<String> names =
        rating.parts().stream()
            .filter(part -> pair.has(part.id()))
            .map(part -> name(part, cleared))
            .toList();
    return String.join(Texts.get("hall.rating.and"), names);
  }

  /** A part's name, or its number when the name may tell about a person. */
  public static String name(BoardPart part, ClearedFindings cleared) {
    return HallPictures.isFreeOfPersons(part.name(), cleared)
        ? part.name().strip()
        : Texts.get("hall.rating.part", part.position() + 1);
  }

  /** The words beside a number, "2 af 5"; a line when there is none. */
  static String points(OptionalInt points) {
    return points.isEmpty()
        ? "–"
        : Texts.get("hall.rating.points", points.getAsInt(), Quality.HIGHEST);
  }
}
