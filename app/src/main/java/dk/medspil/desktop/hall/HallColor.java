package dk.medspil.desktop.hall;

import javafx.scene.paint.Color;

/**
 * A colour of the hall.
 *
 * @param light in a lit room
 * @param dark in a dark room
 */
record HallColor(Color light, Color dark) {
  /** The colour for a room. */
  Color in(boolean darkRoom) {
    return darkRoom ? dark : light;
  }

  static HallColor of(String light, String dark) {
    return new HallColor(Color.web(light), Color.web(dark));
  }

  /** The same in every room. */
  static HallColor always(Color color) {
    return new HallColor(color, color);
  }
}
