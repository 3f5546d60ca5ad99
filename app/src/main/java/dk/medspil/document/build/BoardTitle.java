package dk.medspil.document.build;

import dk.medspil.domain.dialogue.Board;

/** How a board is called on paper. */
final class BoardTitle {
  private BoardTitle() {}

  /** The title, or words for it while nobody has written one: a heading must never be empty. */
  static String of(Board board) {
    return board.title().isBlank() ? "Dialogtavle uden titel" : board.title().strip();
  }
}
