package dk.medspil.desktop.dialogue;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.ButtonFlow;
import dk.medspil.desktop.control.FoldingLine;
import dk.medspil.desktop.control.Radar;
import dk.medspil.desktop.frame.Autosave;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.dialogue.BoardRating;
import dk.medspil.domain.dialogue.Quality;
import dk.medspil.domain.dialogue.RatingKind;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * The rating of a board, which stands where its cards do: at the left what is being rated, at the
 * right the pairs or the radar. It is built when the board is known to be rated.
 */
final class RatingView extends VBox {
  /** What the rows need before the overview goes below them. */
  private static final double ROWS_EM = 31;

  private final BoardModel board;
  private final RatingModel model;
  private final Autosave autosave;
  private final BoardCommands commands;
  private Optional<Parts> parts = Optional.empty();

  /** The nodes of a rated board. */
  private record Parts(
      RatingKind kind,
      Label progress,
      RatingRows rows,
      Optional<RatingMatrix> matrix,
      Optional<PartsLine> line,
      Optional<Radar> radar,
      Label before) {}

  RatingView(BoardModel board, RatingModel model, Autosave autosave, BoardCommands commands) {
    this.board = board;
    this.model = model;
    this.autosave = autosave;
    this.commands = commands;
    getStyleClass().add("rating-view");
    visibleProperty().bind(board.ratingProperty());
    managedProperty().bind(board.ratingProperty());
    board.pictureProperty().subscribe(now -> now.ifPresent(this::show));
    model.pairProperty().subscribe(now -> board.pictureProperty().get().ifPresent(this::show));
  }

  private void show(BoardPicture shown) {
    Optional<RatingKind> kind = shown.record().board().shape().rating();
    if (kind.isEmpty()) {
      return;
    }
    if (parts.isEmpty()) {
      parts = Optional.of(build(kind.get()));
    }
    parts.ifPresent(built -> fill(built, shown.record().rating(), shown.last()));
  }

  private Parts build(RatingKind kind) {
    var progress = new Label();
    progress.getStyleClass().add("muted");
    progress.setWrapText(true);
    var rows = new RatingRows(model, kind);
    boolean pairs = kind.isOfPairs();
    Optional<RatingMatrix> matrix =
        pairs ? Optional.of(new RatingMatrix(model, rows::focusFirst)) : Optional.empty();
    Optional<PartsLine> line =
        pairs ? Optional.of(new PartsLine(model, board.id(), autosave)) : Optional.empty();
    Optional<Radar> radar =
        pairs
            ? Optional.empty()
            : Optional.of(new Radar(Texts.get("dialogue.rating.radar"), Quality.HIGHEST));
    var buttons = new ButtonFlow();
    buttons.getStyleClass().add("board-actions");
    if (pairs) {
      buttons.getChildren().add(commands.rating().nextPair().buttonWithKey());
    }
    buttons.getChildren().add(commands.rating().weakCards().buttonWithKey());
    var head = new FoldingLine(progress, buttons);
    var left = new VBox();
    matrix.ifPresent(left.getChildren()::add);
    radar.ifPresent(left.getChildren()::add);
    var before = new Label();
    before.getStyleClass().addAll("small", "muted");
    before.setWrapText(true);
    before.setMinHeight(USE_PREF_SIZE);
    left.getChildren().add(before);
    left.getStyleClass().add("rating-overview");
    // What is rated is the wide one: its questions are read aloud.
    var scroll = new ScrollPane(new FoldingLine(rows, left, ROWS_EM).alignedAtTop());
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("board-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().setAll(head);
    line.ifPresent(getChildren()::add);
    getChildren().add(scroll);
    return new Parts(kind, progress, rows, matrix, line, radar, before);
  }

  private void fill(Parts built, BoardRating rating, Optional<LastRating> last) {
    built
        .progress()
        .setText(
            Texts.get(
                "dialogue.rating.progress",
                rating.rated(built.kind()),
                rating.toRate(built.kind())));
    built.matrix().ifPresent(matrix -> matrix.show(rating));
    built.line().ifPresent(line -> line.show(rating));
    built.radar().ifPresent(radar -> radar.show(LastRating.axes(rating, built.kind(), last)));
    built.before().setText(last.map(RatingView::legend).orElse(""));
    built.before().setVisible(last.isPresent());
    built.before().setManaged(last.isPresent());
    built.rows().show(rating, last);
  }

  /** What the dashed line of a radar is. */
  static String legend(LastRating last) {
    return Texts.get("dialogue.rating.lastTime", DanishFormat.date(last.on()));
  }

  /** Puts the focus where rating goes on. */
  void focusWork() {
    parts.ifPresent(built -> {
      if (built.line().isPresent() && model.rating().parts().size() < 2) {
        built.line().get().focusNew();
      } else {
        built.rows().focusFirst();
      }
    });
  }

  /** Writes what is typed and not written yet. */
  void flush() {
    parts.flatMap(Parts::line).ifPresent(PartsLine::flush);
  }

  void close() {
    parts.flatMap(Parts::line).ifPresent(PartsLine::close);
  }
}
