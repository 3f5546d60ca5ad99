package dk.medspil.desktop.hall;

import dk.medspil.desktop.control.Icons;

/** Something drawn in the hall, placed in units of which the hall is 1080 high. */
sealed interface HallMark {

  /** A ground with an edge; the radius of a disc is half its height. */
  record Ground(
      double x,
      double y,
      double width,
      double height,
      double radius,
      HallColor fill,
      HallColor edge)
      implements HallMark {}

  /** Words set in lines already; {@code y} is their top. */
  record Words(double x, double y, HallType type, double size, HallColor ink, String text)
      implements HallMark {}

  /** A picture in a square. */
  record Glyph(double x, double y, double size, HallColor ink, Icons icon) implements HallMark {}
}
