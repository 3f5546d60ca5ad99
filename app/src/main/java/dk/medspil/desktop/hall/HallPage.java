package dk.medspil.desktop.hall;

import java.util.List;

/**
 * A picture set for a hall of a certain shape.
 *
 * @param marks what to draw, from back to front
 * @param page the page shown, from 0
 * @param pages how many there are
 * @param tooLong whether the text cannot be set large enough; then there is nothing to draw
 */
record HallPage(List<HallMark> marks, int page, int pages, boolean tooLong) {

  HallPage {
    marks = List.copyOf(marks);
  }

  static HallPage refused() {
    return new HallPage(List.of(), 0, 1, true);
  }
}
