package dk.medspil.desktop.minutes;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.WideCell;
import dk.medspil.document.compare.WordDiff.Line;
import dk.medspil.document.compare.WordDiff.Piece;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * A line of two versions beside each other. What is gone is struck out and what is new is
 * underlined, so that colour is never the only sign.
 */
final class DifferenceCell extends WideCell<Line> {
  private final TextFlow before = new TextFlow();
  private final TextFlow after = new TextFlow();
  private final Halves both = new Halves();

  DifferenceCell() {
    getStyleClass().add("difference");
  }

  /** Two equal halves, as high as the longer of the texts needs at that width. */
  private final class Halves extends Pane {
    Halves() {
      getChildren().setAll(before, after);
    }

    @Override
    public Orientation getContentBias() {
      return Orientation.HORIZONTAL;
    }

    private double half(double width) {
      return Math.max(1, (width - getFont().getSize()) / 2);
    }

    @Override
    protected double computePrefWidth(double height) {
      return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
      double half = width < 0 ? -1 : half(width);
      return Math.ceil(Math.max(before.prefHeight(half), after.prefHeight(half)));
    }

    @Override
    protected void layoutChildren() {
      double half = half(getWidth());
      before.resizeRelocate(0, 0, half, getHeight());
      after.resizeRelocate(getWidth() - half, 0, half, getHeight());
    }
  }

  @Override
  protected void updateItem(Line line, boolean empty) {
    super.updateItem(line, empty);
    setText(null);
    if (empty || line == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    before.getChildren().setAll(texts(line.before(), "difference-gone"));
    after.getChildren().setAll(texts(line.after(), "difference-new"));
    setGraphic(both);
    setAccessibleText(spoken(line));
  }

  private static List<Text> texts(List<Piece> pieces, String changed) {
    return pieces.stream().map(piece -> text(piece, changed)).toList();
  }

  private static Text text(Piece piece, String changed) {
    var text = new Text(piece.text());
    text.getStyleClass().add(piece.changed() ? changed : "difference-same");
    return text;
  }

  static String spoken(Line line) {
    return line.isChanged()
        ? Texts.get("minutes.versions.spoken", words(line.before()), words(line.after()))
        : words(line.after());
  }

  private static String words(List<Piece> pieces) {
    String words = pieces.stream().map(Piece::text).collect(Collectors.joining()).strip();
    return words.isEmpty() ? Texts.get("minutes.versions.nothing") : words;
  }
}
