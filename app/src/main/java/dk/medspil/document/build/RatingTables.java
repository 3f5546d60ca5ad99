package dk.medspil.document.build;

import dk.medspil.document.model.Block;
import dk.medspil.document.model.Text;
import dk.medspil.document.sheet.Cell;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.dialogue.BoardRating;
import dk.medspil.domain.dialogue.BoardRecord;
import dk.medspil.domain.dialogue.BoardScore.Pair;
import dk.medspil.domain.dialogue.Quality;
import dk.medspil.domain.dialogue.RatingKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What a room rated on a board, as tables; with a word for each number, never a colour alone. */
final class RatingTables {
  private RatingTables() {}

  /** The tables of a board; none on a board that is not rated. */
  static List<Block> of(BoardRecord board, int level) {
    Optional<RatingKind> kind = board.board().shape().rating();
    if (kind.isEmpty() || board.rating().scores().isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(level, "Vurderingen"));
    blocks.add(
        new Block.Paragraph(
            Text.muted(
                "1 er slet ikke, 5 er fuldt ud. Tallene er det, rummet blev enigt om, og måler ingen.")));
    blocks.add(kind.get().isOfPairs() ? pairs(board.rating()) : whole(board.rating(), kind.get()));
    return blocks;
  }

  private static Block pairs(BoardRating rating) {
    List<List<Text>> rows = new ArrayList<>();
    for (Pair pair : rating.pairs()) {
      Optional<Pair> subject = Optional.of(pair);
      String mean =
          rating.mean(subject).isEmpty()
              ? "–"
              : DanishFormat.oneDecimal(rating.mean(subject).getAsDouble());
      rows.add(
          List.of(
              Text.of(rating.name(pair)),
              Text.of(mean),
              Text.of(rating.strength(subject).label()),
              Text.of(numbers(rating, subject))));
    }
    return new Block.Table(
        "Hvert led og de syv sider af det",
        List.of(
            new Block.Column("Led", 6),
            new Block.Column("Gennemsnit", 3),
            new Block.Column("Styrke", 3),
            new Block.Column("De syv sider", 11)),
        rows);
  }

  private static String numbers(BoardRating rating, Optional<Pair> subject) {
    return String.join(
        ", ",
        RatingKind.RELATIONS.qualities().stream()
            .filter(quality -> rating.points(subject, quality).isPresent())
            .map(quality -> quality.label() + " " + rating.points(subject, quality).orElseThrow())
            .toList());
  }

  private static Block whole(BoardRating rating, RatingKind kind) {
    return new Block.Table(
        "De seks faktorer",
        List.of(
            new Block.Column("Faktor", 5),
            new Block.Column("Spørgsmål", 9),
            new Block.Column("Vurderet", 3),
            new Block.Column("Styrke", 3)),
        kind.qualities().stream()
            .map(quality -> {
              OptionalInt points = rating.points(Optional.empty(), quality);
              return List.of(
                  Text.of(quality.label()),
                  Text.of(quality.question()),
                  Text.of(points(points)),
                  Text.of(BoardRating.strength(points).label()));
            })
            .toList());
  }

  /** A form to rate on by hand; none when nothing is rated. */
  static List<Block> blank(Optional<RatingKind> rating, List<String> parts) {
    if (rating.isEmpty()) {
      return List.of();
    }
    List<Block.Column> columns = new ArrayList<>();
    columns.add(new Block.Column(rating.get().isOfPairs() ? "Leddet" : "Faktor", 6));
    columns.add(new Block.Column("Spørgsmål", 9));
    for (int points = Quality.LOWEST; points <= Quality.HIGHEST; points++) {
      columns.add(new Block.Column(Integer.toString(points), 1));
    }
    List<List<Text>> rows = new ArrayList<>();
    for (Quality quality : rating.get().qualities()) {
      List<Text> row = new ArrayList<>();
      row.add(Text.of(quality.label()));
      row.add(Text.of(quality.question()));
      for (int points = Quality.LOWEST; points <= Quality.HIGHEST; points++) {
        row.add(Text.of(""));
      }
      rows.add(row);
    }
    String between =
        rating.get().isOfPairs()
            ? "Sæt ét kryds i hver linje. Brug et skema for hvert par"
                + (parts.isEmpty() ? "." : " af: " + String.join(", ", parts) + ".")
            : "Sæt ét kryds i hver linje. 1 er slet ikke, 5 er fuldt ud.";
    return List.of(
        Block.Paragraph.of(between), new Block.Table("Vurdering fra 1 til 5", columns, rows));
  }

  /** The same as rows of a sheet, in the columns of a board's list of cards. */
  static List<List<Cell>> rows(BoardRecord board) {
    Optional<RatingKind> kind = board.board().shape().rating();
    List<List<Cell>> rows = new ArrayList<>();
    for (Optional<Pair> subject : kind.map(board.rating()::subjects).orElse(List.of())) {
      for (Quality quality : kind.get().qualities()) {
        OptionalInt points = board.rating().points(subject, quality);
        if (points.isPresent()) {
          rows.add(
              List.of(
                  Cell.of("Vurdering"),
                  Cell.of(quality.question()),
                  Cell.of(subject.map(board.rating()::name).orElse("")),
                  Cell.of(
                      quality.label()
                          + ": "
                          + points(points)
                          + ", "
                          + BoardRating.strength(points).label()),
                  Cell.of(0),
                  Cell.of("")));
        }
      }
    }
    return rows;
  }

  private static String points(OptionalInt points) {
    return points.isEmpty() ? "–" : points.getAsInt() + " af " + Quality.HIGHEST;
  }
}
