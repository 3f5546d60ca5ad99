package dk.medspil.desktop.dialogue;

import dk.medspil.desktop.Theme;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.StepDisc;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.dialogue.Board;
import dk.medspil.domain.dialogue.BoardRecord;
import dk.medspil.domain.dialogue.Note;
import dk.medspil.domain.dialogue.NoteGroup;
import dk.medspil.domain.dialogue.Step;
import dk.medspil.domain.dialogue.Votes;
import dk.medspil.domain.privacy.ClearedFindings;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * A board as a picture to put in a letter or on a wall: all its revealed cards and what was rated,
 * light whatever the operator's theme, 1920 pixels wide and as high as the cards need. Roles,
 * hidden cards and texts that may tell about a person are not in it (R25).
 */
final class BoardImage {
  private static final int WIDTH = 1920;

  /** The highest picture that other programs open without trouble. */
  private static final int HIGHEST = 16_000;

  /** A board of few cards has the shape of a screen. */
  private static final int LOWEST = 1080;

  /** Edge and gap of the style sheet at the size of text used here. */
  private static final double EDGE = 48;

  private static final double GAP = 21.4;

  private final BoardRecord board;
  private final Optional<LastRating> last;
  private final ClearedFindings cleared;

  private BoardImage(BoardRecord board, ClearedFindings cleared, Optional<LastRating> last) {
    this.last = last;
    this.cleared = cleared;
    this.board =
        board.only(
            board.notes().stream()
                .filter(note -> !note.hidden() && !BoardHall.isBarred(note.text(), cleared))
                .map(Note::withoutRole)
                .toList());
  }

  /**
   * Draws the picture; on the JavaFX thread. Empty when there are more cards than a picture holds.
   */
  static Optional<Image> of(
      BoardRecord board, ClearedFindings cleared, String forum, Optional<LastRating> last) {
    VBox root = new BoardImage(board, cleared, last).page(forum);
    var theme = new Theme();
    theme.modeProperty().set(Theme.Mode.LIGHT);
    theme.textSizeProperty().set(Theme.TextSize.LARGER);
    var scene = new Scene(root, WIDTH, WIDTH);
    theme.applyTo(scene);
    root.applyCss();
    double height = Math.max(LOWEST, Math.ceil(root.prefHeight(WIDTH)));
    if (height > HIGHEST) {
      return Optional.empty();
    }
    root.resize(WIDTH, height);
    root.layout();
    return Optional.of(
        root.snapshot(new SnapshotParameters(), new WritableImage(WIDTH, (int) height)));
  }

  private VBox page(String forum) {
    Board about = board.board();
    var columns = new HBox();
    columns.getStyleClass().add("board-image-columns");
    VBox.setVgrow(columns, Priority.ALWAYS);
    about.shape().steps().forEach(step -> columns.getChildren().add(column(step)));
    var page =
        new VBox(
            label(about.title(), "h1"),
            label(forum + " · " + DanishFormat.date(about.startedOn()), "muted"));
    RatingImage.of(board, cleared, last).ifPresent(page.getChildren()::add);
    page.getChildren().add(columns);
    page.getStyleClass().add("board-image");
    return page;
  }

  private VBox column(Step step) {
    var heading = label(board.board().shape().title(step), "semibold");
    heading.setGraphic(new StepDisc(step.number()));
    heading.getStyleClass().add("deck-step");
    var column = new VBox(heading);
    column.getStyleClass().addAll("board-column", "step-" + step.number(), "board-image-column");
    int steps = board.board().shape().steps().size();
    double width = Math.floor((WIDTH - 2 * EDGE - (steps - 1) * GAP) / steps);
    // The height of wrapped words is asked for before the widths are shared out.
    column.setMinWidth(width);
    column.setPrefWidth(width);
    column.setMaxWidth(width);
    for (Votes.Tally tally : Votes.tallies(board, step)) {
      tally
          .group()
          .map(NoteGroup::name)
          .filter(name -> !name.isBlank() && !BoardHall.isBarred(name, cleared))
          .ifPresent(name -> column.getChildren().add(label(name, "field-label")));
      tally.notes().forEach(note -> column.getChildren().add(card(note)));
    }
    return column;
  }

  private static Node card(Note note) {
    Label card = label(note.text(), "compare-card");
    card.setMaxWidth(Double.MAX_VALUE);
    if (note.dots() > 0) {
      card.setGraphic(new Label(Integer.toString(note.dots()), Icons.DOT.node()));
    }
    return card;
  }

  private static Label label(String text, String style) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }
}
