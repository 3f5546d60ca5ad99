package dk.medspil.desktop.dialogue;

import dk.medspil.desktop.Texts;
import dk.medspil.domain.calendar.DanishFormat;
import dk.medspil.domain.dialogue.BoardPart;
import dk.medspil.domain.dialogue.BoardRating;
import dk.medspil.domain.dialogue.BoardScore.Pair;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/**
 * Each pair of parts with its mean and how strong it is; on the board a pair is pressed to be
 * rated.
 */
final class RatingMatrix extends GridPane {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final Function<Pair, Labeled> make;
  private final Supplier<Optional<Pair>> chosen;
  private final Map<Pair, Labeled> cells = new HashMap<>();
  private List<BoardPart> shown = List.of();

  /**
   * @param onChosen a pair was chosen to be rated
   */
  RatingMatrix(RatingModel model, Runnable onChosen) {
    this(pair -> button(pair, model, onChosen), model.pairProperty()::get);
  }

  private RatingMatrix(Function<Pair, Labeled> make, Supplier<Optional<Pair>> chosen) {
    this.make = make;
    this.chosen = chosen;
    getStyleClass().add("rating-matrix");
    setAccessibleText(Texts.get("dialogue.rating.matrix"));
  }

  /** To look at on paper, with nothing to press. */
  static RatingMatrix toRead() {
    return new RatingMatrix(pair -> new Label(), Optional::empty);
  }

  void show(BoardRating rating) {
    if (!rating.parts().equals(shown)) {
      shown = rating.parts();
      build();
    }
    cells.forEach((pair, cell) -> fill(cell, pair, rating));
  }

  /** Below the diagonal, so that every pair stands once. */
  private void build() {
    getChildren().clear();
    cells.clear();
    List<ColumnConstraints> columns = new ArrayList<>();
    var names = new ColumnConstraints();
    names.setHgrow(Priority.ALWAYS);
    columns.add(names);
    for (int i = 0; i < shown.size(); i++) {
      if (i > 0) {
        add(name(i), 0, i);
        for (int j = 0; j < i; j++) {
          Pair pair = Pair.of(shown.get(j).id(), shown.get(i).id());
          add(cell(pair), j + 1, i);
        }
      }
      if (i < shown.size() - 1) {
        var number = new Label(Integer.toString(i + 1));
        number.getStyleClass().addAll("semibold", "muted");
        number.setAccessibleText(shown.get(i).name());
        GridPane.setHalignment(number, HPos.CENTER);
        add(number, i + 1, shown.size());
        columns.add(new ColumnConstraints());
      }
    }
    if (shown.size() > 1) {
      var first = name(0);
      add(first, 0, 0);
    }
    getColumnConstraints().setAll(columns);
  }

  private Label name(int index) {
    var label = new Label(Texts.get("dialogue.rating.part", index + 1, shown.get(index).name()));
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().add("rating-name");
    return label;
  }

  private Labeled cell(Pair pair) {
    Labeled cell = make.apply(pair);
    cell.getStyleClass().setAll("rating-cell", "focus-ring");
    cell.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    cells.put(pair, cell);
    return cell;
  }

  private static Button button(Pair pair, RatingModel model, Runnable onChosen) {
    var button = new Button();
    button.setOnAction(event -> {
      model.pairProperty().set(Optional.of(pair));
      onChosen.run();
    });
    return button;
  }

  private void fill(Labeled cell, Pair pair, BoardRating rating) {
    Optional<Pair> subject = Optional.of(pair);
    BoardRating.Strength strength = rating.strength(subject);
    OptionalDouble mean = rating.mean(subject);
    cell.setText(mean.isEmpty() ? "–" : number(mean) + "\n" + strength.label());
    cell.getStyleClass().removeIf(style -> style.startsWith("strength-"));
    cell.getStyleClass().add("strength-" + strength.name().toLowerCase(Locale.ROOT));
    cell.pseudoClassStateChanged(CHOSEN, chosen.get().equals(subject));
    cell.setAccessibleText(
        mean.isEmpty()
            ? Texts.get("dialogue.rating.pairUnrated", rating.name(pair))
            : Texts.get("dialogue.rating.pair", rating.name(pair), number(mean), strength.label()));
  }

  private static String number(OptionalDouble mean) {
    return DanishFormat.oneDecimal(mean.orElse(0));
  }
}
