package dk.medspil.desktop.hall;

import dk.medspil.desktop.control.Icons;
import javafx.scene.paint.Color;

/** Something drawn in the hall, placed in units of which the hall is 1080 high. */
sealed interface HallMark {

  /** A ground with an edge; the radius of a disc is half its height. */
  record Ground(
      double x, double y, double width, double height, double radius, Color fill, Color edge)
      implements HallMark {}

  /** Words set in lines already; {@code y} is their top. */
  record Words(double x, double y, HallType type, double size, Color ink, String text)
      implements HallMark {}

  /** A picture in a square. */
  record Glyph(double x, double y, double size, Color ink, Icons icon) implements HallMark {}
}
