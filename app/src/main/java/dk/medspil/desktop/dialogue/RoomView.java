package dk.medspil.desktop.dialogue;

import dk.medspil.desktop.Texts;
import dk.medspil.domain.dialogue.RatingKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the room sees a board. */
enum RoomView {
  /** The step it is at, with its question. */
  STEP,
  /** The four steps side by side. */
  ALL,
  /** The topic of the question through the four steps. */
  FIELD,
  /** The question alone. */
  QUESTION,
  /** What was voted for in the step, most dots first. */
  DOTS,
  /** What the board is rated by, all of it. */
  RATING,
  /** The pair that is being rated. */
  PAIR,
  /** How the room works for a while; chosen with the clock. */
  ROUND;

  String label() {
    return switch (this) {
      case STEP -> Texts.get("dialogue.view.step");
      case ALL -> Texts.get("dialogue.view.all");
      case FIELD -> Texts.get("dialogue.view.field");
      case QUESTION -> Texts.get("dialogue.view.question");
      case DOTS -> Texts.get("dialogue.view.dots");
      case RATING -> Texts.get("dialogue.view.rating");
      case PAIR -> Texts.get("dialogue.view.pair");
      case ROUND -> Texts.get("dialogue.view.round");
    };
  }

  /** Whether it shows what the board is rated by. */
  boolean isOfRating() {
    return this == RATING || this == PAIR;
  }

  /**
   * Those that are chosen among each other; a board without topics has no view of one, and one that
   * is not rated none of that.
   */
  static List<RoomView> choices(boolean topics, Optional<RatingKind> rating) {
    List<RoomView> choices = new ArrayList<>(List.of(STEP, ALL));
    if (topics) {
      choices.add(FIELD);
    }
    choices.addAll(List.of(QUESTION, DOTS));
    rating.ifPresent(
        kind -> choices.addAll(kind.isOfPairs() ? List.of(RATING, PAIR) : List.of(RATING)));
    return choices;
  }

  /** The one after this, and after the last the first. */
  RoomView next(boolean topics, Optional<RatingKind> rating) {
    List<RoomView> choices = choices(topics, rating);
    return choices.get((choices.indexOf(this) + 1) % choices.size());
  }
}
