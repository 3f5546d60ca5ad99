package dk.medspil.desktop.hall;

import dk.medspil.desktop.control.Icons;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Bounds;

/**
 * The paper a picture is set on: 1080 units high, as wide as the hall's shape asks. Sizes are given
 * in percent of the height (vh), as design gives them.
 */
final class HallSheet {
  static final double HEIGHT = 1080;

  /** No text is smaller: 20 points on a screen of 1080 lines. */
  static final double SMALLEST = 2.5;

  static final double MARGIN = vh(5.6);
  static final double TOP = vh(12.6);
  static final double BOTTOM = vh(94.4);

  private static final double STEP = 0.1;

  /** A board of 300 cards in a few sizes, and what else is in the hall meanwhile. */
  private static final int MOST_KEPT = 2000;

  /** A key changes one card of many; the others are not broken into lines again. */
  private static final Map<Wanted, Fitted> KEPT =
      Collections.synchronizedMap(
          new LinkedHashMap<>(MOST_KEPT, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Wanted, Fitted> eldest) {
              return size() > MOST_KEPT;
            }
          });

  private final List<HallMark> marks = new ArrayList<>();
  private final double width;

  HallSheet(double width) {
    this.width = width;
  }

  /** Units for a share of the height in percent. */
  static double vh(double percent) {
    return percent * HEIGHT / 100;
  }

  /** Words set in lines that fit a place; as wide as the widest line. */
  record Fitted(HallType type, double size, String text, double width, double height) {
    /** Whether no line is wider; a word that cannot be divided may be. */
    boolean isWithin(double room) {
      return width <= room;
    }
  }

  private record Wanted(String text, HallType type, double width, double size) {}

  /**
   * Sets a text as large as its place allows.
   *
   * @param largest in vh
   * @param smallest in vh; empty is given when the text does not fit even so
   */
  static Optional<Fitted> fit(
      String text, HallType type, double width, double height, double largest, double smallest) {
    for (double size = largest; size >= smallest - STEP / 2; size -= STEP) {
      Fitted fitted = set(text, type, width, size);
      if (fitted.height() <= height && fitted.isWithin(width)) {
        return Optional.of(fitted);
      }
    }
    return Optional.empty();
  }

  /** Sets a text at a size in vh, however high it becomes. */
  static Fitted set(String text, HallType type, double width, double size) {
    return KEPT.computeIfAbsent(new Wanted(text, type, width, size), HallSheet::set);
  }

  private static Fitted set(Wanted wanted) {
    double size = vh(wanted.size());
    String lines = String.join("\n", wanted.type().lines(wanted.text(), size, wanted.width()));
    Bounds bounds = wanted.type().bounds(lines, size);
    return new Fitted(wanted.type(), size, lines, bounds.getWidth(), bounds.getHeight());
  }

  double left() {
    return MARGIN;
  }

  double right() {
    return width - MARGIN;
  }

  double contentWidth() {
    return width - 2 * MARGIN;
  }

  void ground(
      double x, double y, double w, double h, double radius, HallColor fill, HallColor edge) {
    marks.add(new HallMark.Ground(x, y, w, h, radius, fill, edge));
  }

  void outline(List<HallMark.Point> corners, HallColor fill, HallColor edge, double width) {
    marks.add(new HallMark.Outline(corners, fill, edge, width, false));
  }

  void dashed(List<HallMark.Point> corners, HallColor edge, double width) {
    marks.add(new HallMark.Outline(corners, HallPalette.NONE, edge, width, true));
  }

  void words(Fitted fitted, double x, double y, HallColor ink) {
    marks.add(new HallMark.Words(x, y, fitted.type(), fitted.size(), ink, fitted.text()));
  }

  /** Words centred in a place of a height. */
  void middle(Fitted fitted, double x, double y, double height, HallColor ink) {
    words(fitted, x, y + (height - fitted.height()) / 2, ink);
  }

  /** One line that ends at {@code x}; gives its width. */
  double rightWords(String text, HallType type, double size, double x, double y, HallColor ink) {
    double wide = type.width(text, vh(size));
    marks.add(new HallMark.Words(x - wide, y, type, vh(size), ink, text));
    return wide;
  }

  /** A number in a disc around a point; sizes in units, the number's in vh. */
  void disc(
      double x,
      double y,
      double across,
      HallColor fill,
      HallColor edge,
      String number,
      double size,
      HallColor ink) {
    ground(x - across / 2, y - across / 2, across, across, across / 2, fill, edge);
    double wide = HallType.BOLD.width(number, vh(size));
    double high = HallType.BOLD.height(number, vh(size));
    marks.add(new HallMark.Words(x - wide / 2, y - high / 2, HallType.BOLD, vh(size), ink, number));
  }

  void glyph(Icons icon, double x, double y, double size, HallColor ink) {
    marks.add(new HallMark.Glyph(x, y, size, ink, icon));
  }

  /** "1 af 2", below the content at the right. */
  HallPage page(int page, int pages, String pageWords) {
    if (pages > 1) {
      rightWords(pageWords, HallType.PLAIN, 2.6, right(), BOTTOM + vh(0.9), HallPalette.SECONDARY);
    }
    return new HallPage(marks, page, pages, false);
  }

  HallPage onlyPage() {
    return new HallPage(marks, 0, 1, false);
  }
}
