package dk.medspil.desktop.dialogue;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.control.Icons;
import dk.medspil.desktop.control.StatusPill;
import dk.medspil.desktop.control.Tone;
import dk.medspil.domain.dialogue.BoardRating;
import dk.medspil.domain.dialogue.BoardRating.Strength;
import dk.medspil.domain.dialogue.BoardScore.Pair;
import dk.medspil.domain.dialogue.Quality;
import dk.medspil.domain.dialogue.RatingKind;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What is being rated, side by side with its numbers: a row for each quality. */
final class RatingRows extends VBox {
  private final RatingModel model;
  private final RatingKind kind;
  private final Label heading = new Label();
  private final Label scale = new Label(Texts.get("dialogue.rating.scale"));
  private final Map<Quality, RatingRow> rows = new EnumMap<>(Quality.class);

  RatingRows(RatingModel model, RatingKind kind) {
    this.model = model;
    this.kind = kind;
    getStyleClass().add("rating-rows");
    heading.getStyleClass().add("h2-serif");
    heading.setWrapText(true);
    heading.setMinHeight(USE_PREF_SIZE);
    scale.getStyleClass().addAll("small", "muted");
    scale.setWrapText(true);
    scale.setMinHeight(USE_PREF_SIZE);
    getChildren().setAll(heading, scale);
    for (Quality quality : kind.qualities()) {
      var row = new RatingRow(quality, points -> rate(quality, points));
      rows.put(quality, row);
      getChildren().add(row);
    }
  }

  /** A number given by a key leads on to the next row, so that a pair is rated in seven keys. */
  private void rate(Quality quality, OptionalInt points) {
    model.rate(quality, points);
    int next = kind.qualities().indexOf(quality) + 1;
    if (next < kind.qualities().size()) {
      row(kind.qualities().get(next)).focusChosen();
    }
  }

  private RatingRow row(Quality quality) {
    return Objects.requireNonNull(rows.get(quality));
  }

  /** Puts the focus on the first row that is not rated, else on the first. */
  void focusFirst() {
    Optional<Pair> pair = subject();
    kind.qualities().stream()
        .filter(quality -> model.rating().points(pair, quality).isEmpty())
        .findFirst()
        .or(() -> kind.qualities().stream().findFirst())
        .ifPresent(quality -> row(quality).focusChosen());
  }

  private Optional<Pair> subject() {
    return kind.isOfPairs() ? model.pairProperty().get() : Optional.empty();
  }

  void show(BoardRating rating, Optional<LastRating> last) {
    Optional<Pair> pair = subject();
    boolean there = !kind.isOfPairs() || pair.isPresent();
    heading.setText(
        there
            ? pair.map(rating::name).orElse(Texts.get("dialogue.rating.whole"))
            : Texts.get("dialogue.rating.noPair"));
    scale.setVisible(there);
    scale.setManaged(there);
    rows.forEach((quality, row) -> {
      row.setVisible(there);
      row.setManaged(there);
      row.show(
          rating.points(pair, quality),
          last.map(before -> before.points(quality)).orElse(OptionalInt.empty()));
    });
  }

  /** The word and the picture of a strength; colour is the third signal. */
  static void tell(StatusPill pill, Strength strength) {
    switch (strength) {
      case UNRATED -> pill.show(Tone.NEUTRAL, Icons.OPEN, strength.label());
      case WEAK -> pill.show(Tone.DANGER, Icons.ACTION_NEEDED, strength.label());
      case MEDIUM -> pill.show(Tone.NEUTRAL, Icons.PARTLY, strength.label());
      case STRONG -> pill.show(Tone.SUCCESS, Icons.IN_ORDER, strength.label());
    }
  }
}
