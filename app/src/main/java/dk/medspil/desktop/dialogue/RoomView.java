package dk.medspil.desktop.dialogue;

import dk.medspil.desktop.Texts;

/** How the room sees a board. */
enum RoomView {
  /** The step it is at, with its question. */
  STEP,
  /** The four steps side by side. */
  ALL,
  /** What was voted for in the step, most dots first. */
  DOTS;

  String label() {
    return switch (this) {
      case STEP -> Texts.get("dialogue.view.step");
      case ALL -> Texts.get("dialogue.view.all");
      case DOTS -> Texts.get("dialogue.view.dots");
    };
  }

  /** The one after this, and after the last the first. */
  RoomView next() {
    return values()[(ordinal() + 1) % values().length];
  }
}
