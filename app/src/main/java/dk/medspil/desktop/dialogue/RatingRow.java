package dk.medspil.desktop.dialogue;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Choice;
import dk.medspil.desktop.control.ChoiceRow;
import dk.medspil.desktop.control.FoldingLine;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.StatusPill;
import dk.medspil.desktop.control.Tone;
import dk.medspil.domain.dialogue.BoardRating;
import dk.medspil.domain.dialogue.Quality;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One quality with its question and the numbers to give it; 1–5 rate it, 0 takes it away. */
final class RatingRow extends VBox {
  private static final int NONE = 0;

  private final ChoiceRow<Integer> numbers;
  private final StatusPill pill =
      new StatusPill(Tone.NEUTRAL, Icons.OPEN, BoardRating.strength(OptionalInt.empty()).label());
  private final Label last = new Label();
  private final Consumer<OptionalInt> byKey;
  private boolean showing;

  /**
   * @param onRated a number was given, or taken away
   */
  RatingRow(Quality quality, Consumer<OptionalInt> onRated) {
    byKey = onRated;
    getStyleClass().add("rating-row");
    var name = new Label(quality.label());
    name.getStyleClass().add("semibold");
    name.setWrapText(true);
    name.setMinHeight(USE_PREF_SIZE);
    var question = new Label(quality.question());
    question.getStyleClass().addAll("small", "muted");
    question.setWrapText(true);
    question.setMinHeight(USE_PREF_SIZE);
    numbers =
        new ChoiceRow<>(
            Texts.get("dialogue.rating.of", quality.label()),
            Stream.concat(
                    Stream.of(Choice.of(NONE, "–")),
                    IntStream.rangeClosed(Quality.LOWEST, Quality.HIGHEST)
                        .mapToObj(points -> Choice.of(points, Integer.toString(points))))
                .toList());
    numbers.getStyleClass().addAll("segment", "rating-numbers");
    name(quality);
    numbers
        .valueProperty()
        .subscribe((before, now) -> {
          if (!showing) {
            onRated.accept(now == NONE ? OptionalInt.empty() : OptionalInt.of(now));
          }
        });
    numbers.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    last.getStyleClass().addAll("small", "muted");
    last.setMinWidth(USE_PREF_SIZE);
    var head = new HBox(name, last);
    head.getStyleClass().add("rating-head");
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    var words = new VBox(head, question);
    words.getStyleClass().add("rating-words");
    var rated = new HBox(numbers, pill);
    rated.getStyleClass().add("rating-rated");
    getChildren().setAll(new FoldingLine(words, rated, 11));
  }

  /** A screen reader hears what is rated with each number. */
  private void name(Quality quality) {
    for (int i = 0; i < numbers.getChildren().size(); i++) {
      numbers
          .getChildren()
          .get(i)
          .setAccessibleText(
              i == NONE
                  ? Texts.get("dialogue.rating.none", quality.label())
                  : Texts.get("dialogue.rating.number", quality.label(), i));
    }
  }

  private void typed(KeyEvent event) {
    String key = event.getCharacter();
    if (!event.isAltDown() && !event.isShortcutDown() && key.matches("[0-5]")) {
      event.consume();
      int points = Integer.parseInt(key);
      if (numbers.getValue() == points) {
        byKey.accept(points == NONE ? OptionalInt.empty() : OptionalInt.of(points));
      } else {
        numbers.setValue(points);
      }
    }
  }

  /** Shows what is rated, and what was the time before. */
  void show(OptionalInt points, OptionalInt before) {
    last.setText(before.isPresent() ? Texts.get("dialogue.rating.last", before.getAsInt()) : "");
    last.setVisible(before.isPresent());
    last.setManaged(before.isPresent());
    showing = true;
    numbers.setValue(points.orElse(NONE));
    showing = false;
    RatingRows.tell(pill, BoardRating.strength(points));
  }

  /** Puts the focus on the number given. */
  void focusChosen() {
    int chosen = Math.max(0, numbers.getValue());
    Node button = numbers.getChildren().get(chosen);
    button.requestFocus();
  }
}
