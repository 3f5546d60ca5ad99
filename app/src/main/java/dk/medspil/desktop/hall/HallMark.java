package dk.medspil.desktop.hall;

import dk.medspil.desktop.control.Icons;
import java.util.List;

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

  /** A corner. */
  record Point(double x, double y) {}

  /**
   * A closed shape of straight lines, whole or dashed; of two corners a line. Words never stand on
   * it.
   */
  record Outline(List<Point> corners, HallColor fill, HallColor edge, double width, boolean dashed)
      implements HallMark {
    public Outline {
      corners = List.copyOf(corners);
    }
  }

  /** Words set in lines already; {@code y} is their top. */
  record Words(double x, double y, HallType type, double size, HallColor ink, String text)
      implements HallMark {}

  /** A picture in a square. */
  record Glyph(double x, double y, double size, HallColor ink, Icons icon) implements HallMark {}
}
