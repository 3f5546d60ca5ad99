package dk.medspil.desktop.dialogue;

import dk.medspil.desktop.Texts;
import java.util.List;

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
  /** How the room works for a while; chosen with the clock. */
  ROUND;

  String label() {
    return switch (this) {
      case STEP -> Texts.get("dialogue.view.step");
      case ALL -> Texts.get("dialogue.view.all");
      case FIELD -> Texts.get("dialogue.view.field");
      case QUESTION -> Texts.get("dialogue.view.question");
      case DOTS -> Texts.get("dialogue.view.dots");
      case ROUND -> Texts.get("dialogue.view.round");
    };
  }

  /** Those that are chosen among each other; a board without topics has no view of one. */
  static List<RoomView> choices(boolean topics) {
    return topics ? List.of(STEP, ALL, FIELD, QUESTION, DOTS) : List.of(STEP, ALL, QUESTION, DOTS);
  }

  /** The one after this, and after the last the first. */
  RoomView next(boolean topics) {
    List<RoomView> choices = choices(topics);
    return choices.get((choices.indexOf(this) + 1) % choices.size());
  }
}
