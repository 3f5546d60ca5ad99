package dk.medspil.desktop.dialogue;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.Radar;
import dk.medspil.desktop.control.StatusPill;
import dk.medspil.desktop.control.Tone;
import dk.medspil.desktop.hall.RatingPictures;
import dk.medspil.domain.dialogue.BoardRating;
import dk.medspil.domain.dialogue.BoardRecord;
import dk.medspil.domain.dialogue.Quality;
import dk.medspil.domain.dialogue.RatingKind;
import dk.medspil.domain.privacy.ClearedFindings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * What a room rated, in the picture of its board: the pairs in their half square, or the radar
 * beside its numbers. A name that may tell about a person is replaced by its number (R25).
 */
final class RatingImage {
  private RatingImage() {}

  /** The rating of a board; empty on a board where nothing is rated. */
  static Optional<Region> of(
      BoardRecord board, ClearedFindings cleared, Optional<LastRating> last) {
    return board
        .board()
        .shape()
        .rating()
        .filter(kind -> !board.rating().scores().isEmpty())
        .map(kind -> {
          List<Node> parts = new ArrayList<>();
          if (kind.isOfPairs()) {
            parts.add(matrix(board.rating(), cleared));
          } else {
            parts.add(radar(board.rating(), kind, last));
            parts.add(numbers(board.rating(), kind, last));
          }
          var line = new HBox(parts.toArray(Node[]::new));
          line.getStyleClass().add("board-image-parts");
          var box = new VBox(line, muted(Texts.get("dialogue.rating.about")));
          box.getStyleClass().add("board-image-rating");
          return box;
        });
  }

  private static Node matrix(BoardRating rating, ClearedFindings cleared) {
    var named =
        new BoardRating(
            rating.parts().stream()
                .map(part -> part.named(RatingPictures.name(part, cleared)))
                .toList(),
            rating.scores());
    var matrix = RatingMatrix.toRead();
    matrix.show(named);
    return matrix;
  }

  private static Node radar(BoardRating rating, RatingKind kind, Optional<LastRating> last) {
    var radar = new Radar(Texts.get("dialogue.rating.radar"), Quality.HIGHEST);
    radar.show(LastRating.axes(rating, kind, last));
    var box = new VBox(radar);
    last.map(RatingView::legend).map(RatingImage::muted).ifPresent(box.getChildren()::add);
    return box;
  }

  private static Node numbers(BoardRating rating, RatingKind kind, Optional<LastRating> last) {
    var grid = new GridPane();
    grid.getStyleClass().add("board-image-numbers");
    List<Quality> qualities = kind.qualities();
    for (int row = 0; row < qualities.size(); row++) {
      Quality quality = qualities.get(row);
      OptionalInt points = rating.points(Optional.empty(), quality);
      var name = new Label(quality.label());
      name.getStyleClass().add("semibold");
      var pill = new StatusPill(Tone.NEUTRAL, Icons.OPEN, "");
      RatingRows.tell(pill, BoardRating.strength(points));
      grid.addRow(row, name, new Label(points.isEmpty() ? "–" : points.getAsInt() + ""), pill);
      OptionalInt before = last.map(one -> one.points(quality)).orElse(OptionalInt.empty());
      if (before.isPresent()) {
        grid.add(muted(Texts.get("dialogue.rating.last", before.getAsInt())), 3, row);
      }
    }
    return grid;
  }

  private static Label muted(String text) {
    var label = new Label(text);
    label.getStyleClass().add("muted");
    return label;
  }
}
