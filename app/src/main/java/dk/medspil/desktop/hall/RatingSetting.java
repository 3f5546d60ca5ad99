package dk.medspil.desktop.hall;

import static dk.medspil.desktop.hall.HallSheet.vh;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.hall.HallSheet.Fitted;
import dk.medspil.domain.dialogue.BoardRating;
import dk.medspil.domain.dialogue.BoardRating.Strength;
import dk.medspil.domain.dialogue.Quality;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Sets what a room rated: the pairs in a half square, a pair in rows, or a radar with its table.
 */
final class RatingSetting {
  private static final double TOP = vh(23);
  private static final double LARGEST = 3.3;
  private static final double LEGEND_TOP = HallSheet.BOTTOM + vh(0.9);
  private static final double TITLE_TOP = vh(10.5);
  private static final double TITLE_HIGH = vh(10);
  private static final double SHARE = 0.36;

  private RatingSetting() {}

  static HallPage matrix(HallSheet sheet, HallBoard.Matrix picture) {
    if (!head(sheet, picture.theme(), Texts.get("hall.rating.matrix"))) {
      return HallPage.refused();
    }
    int parts = picture.names().size();
    if (parts < 2) {
      sheet.words(
          HallSheet.set(
              Texts.get("hall.rating.noParts"), HallType.PLAIN, sheet.contentWidth(), LARGEST),
          sheet.left(),
          TOP,
          HallPalette.SECONDARY);
      return sheet.onlyPage();
    }
    double nameWidth = sheet.contentWidth() * SHARE;
    double numbers = vh(5);
    double rowHigh = Math.min(vh(14), (HallSheet.BOTTOM - TOP - numbers) / parts);
    double wide = Math.min(vh(30), (sheet.contentWidth() - nameWidth) / (parts - 1));
    double left = sheet.left() + nameWidth;
    for (int i = 0; i < parts; i++) {
      String words = (i + 1) + "  " + picture.names().get(i);
      Optional<Fitted> name =
          HallSheet.fit(
              words,
              HallType.SEMIBOLD,
              nameWidth - vh(2),
              rowHigh - vh(0.6),
              LARGEST,
              HallSheet.SMALLEST);
      if (name.isEmpty()) {
        return HallPage.refused();
      }
      sheet.middle(name.get(), sheet.left(), TOP + i * rowHigh, rowHigh, HallPalette.INK);
      if (i < parts - 1) {
        Fitted number =
            HallSheet.set(
                Integer.toString(i + 1), HallType.SEMIBOLD, wide, HallSheet.SMALLEST + 0.1);
        sheet.middle(
            number,
            left + i * wide + (wide - HallType.SEMIBOLD.width(number.text(), number.size())) / 2,
            TOP + parts * rowHigh,
            numbers,
            HallPalette.SECONDARY);
      }
    }
    for (HallBoard.Link link : picture.links()) {
      cell(sheet, link, left + link.first() * wide, TOP + link.second() * rowHigh, wide, rowHigh);
    }
    return sheet.onlyPage();
  }

  /** A number and its word; the weak ones stand out by a thick edge too. */
  private static void cell(
      HallSheet sheet, HallBoard.Link link, double x, double y, double wide, double high) {
    HallPalette.StrengthLook look = HallPalette.strength(link.strength());
    double gap = vh(0.5);
    boolean weak = link.strength() == Strength.WEAK;
    sheet.ground(
        x + gap,
        y + gap,
        wide - 2 * gap,
        high - 2 * gap,
        vh(1),
        weak ? look.ink() : look.fill(),
        HallPalette.NONE);
    double edge = weak ? vh(0.6) : 0;
    sheet.ground(
        x + gap + edge,
        y + gap + edge,
        wide - 2 * (gap + edge),
        high - 2 * (gap + edge),
        vh(0.6),
        look.fill(),
        HallPalette.NONE);
    boolean twoLines = high >= vh(9);
    String words =
        link.mean().isEmpty()
            ? "–"
            : link.mean() + (twoLines ? "\n" : " ") + link.strength().label();
    Fitted set =
        HallSheet.fit(
                words,
                HallType.SEMIBOLD,
                wide - 2 * (gap + edge) - vh(0.4),
                high - 2 * (gap + edge),
                LARGEST,
                HallSheet.SMALLEST)
            .orElseGet(() -> HallSheet.set(words, HallType.SEMIBOLD, wide, HallSheet.SMALLEST));
    double widest = HallType.SEMIBOLD.width(set.text(), set.size());
    sheet.middle(set, x + (wide - widest) / 2, y, high, look.ink());
  }

  static HallPage rated(HallSheet sheet, HallBoard.Rated picture) {
    if (!head(sheet, picture.theme(), picture.title())) {
      return HallPage.refused();
    }
    double radar = picture.radar() ? HallSheet.BOTTOM - TOP : 0;
    double left = sheet.left() + (picture.radar() ? radar + vh(8) : 0);
    if (picture.radar()) {
      radar(sheet, picture.rows(), sheet.left(), radar);
      if (hasBefore(picture.rows()) && !legend(sheet, picture.legend(), radar)) {
        return HallPage.refused();
      }
    }
    double room = sheet.right() - left;
    double rowHigh = (HallSheet.BOTTOM - TOP) / picture.rows().size();
    for (int i = 0; i < picture.rows().size(); i++) {
      if (!row(sheet, picture, i, left, TOP + i * rowHigh, room, rowHigh)) {
        return HallPage.refused();
      }
    }
    return sheet.onlyPage();
  }

  /** A line goes all the way round, or it is not drawn. */
  private static boolean hasBefore(List<HallBoard.Rating> rows) {
    return rows.stream().allMatch(row -> row.before().isPresent());
  }

  /** Under the radar, where nothing else stands. */
  private static boolean legend(HallSheet sheet, String words, double width) {
    Optional<Fitted> set =
        HallSheet.fit(words, HallType.PLAIN, width, vh(4.4), 2.6, HallSheet.SMALLEST);
    set.ifPresent(fitted -> sheet.words(fitted, sheet.left(), LEGEND_TOP, HallPalette.SECONDARY));
    return set.isPresent();
  }

  private static boolean row(
      HallSheet sheet,
      HallBoard.Rated picture,
      int index,
      double x,
      double y,
      double width,
      double high) {
    HallBoard.Rating row = picture.rows().get(index);
    boolean narrow = picture.radar();
    Strength strength = BoardRating.strength(row.points());
    HallPalette.StrengthLook look = HallPalette.strength(strength);
    double end = narrow ? vh(23) : vh(31);
    double dots = narrow ? 0 : vh(30);
    double words = width - end - dots - vh(2);
    String lead = narrow ? (index + 1) + "  " + row.name() : row.name();
    Optional<Fitted> name =
        HallSheet.fit(
            lead, HallType.SEMIBOLD, words, high * (narrow ? 0.9 : 0.5), 3.2, HallSheet.SMALLEST);
    Optional<Fitted> question =
        narrow
            ? Optional.empty()
            : HallSheet.fit(
                row.question(), HallType.PLAIN, words, high * 0.45, 2.7, HallSheet.SMALLEST);
    if (name.isEmpty() || (!narrow && question.isEmpty())) {
      return false;
    }
    double between = vh(0.4);
    double total = name.get().height() + question.map(set -> set.height() + between).orElse(0.0);
    double top = y + (high - total) / 2;
    sheet.words(name.get(), x, top, HallPalette.INK);
    question.ifPresent(
        set -> sheet.words(set, x, top + name.get().height() + between, HallPalette.SECONDARY));
    if (!narrow) {
      discs(sheet, row.points(), x + words + vh(2), y + high / 2, look);
    }
    String said =
        row.points().isEmpty()
            ? strength.label()
            : RatingPictures.points(row.points()) + ", " + strength.label();
    Fitted set = HallSheet.set(said, HallType.SEMIBOLD, end, narrow ? 2.6 : 2.9);
    double wide = HallType.SEMIBOLD.width(set.text(), set.size()) + vh(2.4);
    double box = set.height() + vh(1.2);
    sheet.ground(
        sheet.right() - wide,
        y + (high - box) / 2,
        wide,
        box,
        vh(1),
        look.fill(),
        HallPalette.NONE);
    sheet.middle(set, sheet.right() - wide + vh(1.2), y, high, look.ink());
    return true;
  }

  private static void discs(
      HallSheet sheet, OptionalInt points, double x, double middle, HallPalette.StrengthLook look) {
    double across = vh(4.2);
    for (int i = 0; i < Quality.HIGHEST; i++) {
      boolean given = points.isPresent() && i < points.getAsInt();
      sheet.ground(
          x + i * vh(5.4),
          middle - across / 2,
          across,
          across,
          across / 2,
          given ? look.ink() : HallPalette.NONE,
          given ? HallPalette.NONE : HallPalette.RING);
    }
  }

  /** The number of a row stands at the end of its axis, so that no name must be cut. */
  private static void radar(
      HallSheet sheet, List<HallBoard.Rating> rows, double left, double across) {
    double middleX = left + across / 2;
    double middleY = TOP + across / 2;
    double radius = across / 2 - vh(6);
    int axes = rows.size();
    for (int ring = Quality.HIGHEST; ring >= 1; ring--) {
      List<HallMark.Point> corners = new ArrayList<>();
      for (int i = 0; i < axes; i++) {
        corners.add(point(middleX, middleY, radius * ring / Quality.HIGHEST, i, axes));
      }
      sheet.outline(
          corners,
          ring == Quality.HIGHEST ? HallPalette.CARD : HallPalette.NONE,
          HallPalette.CARD_EDGE,
          2);
    }
    for (int i = 0; i < axes; i++) {
      HallMark.Point end = point(middleX, middleY, radius, i, axes);
      sheet.outline(
          List.of(new HallMark.Point(middleX, middleY), end),
          HallPalette.NONE,
          HallPalette.CARD_EDGE,
          2);
      HallMark.Point name = point(middleX, middleY, radius + vh(3.6), i, axes);
      sheet.disc(
          name.x(),
          name.y(),
          vh(5),
          HallPalette.CARD,
          HallPalette.RING,
          Integer.toString(i + 1),
          2.7,
          HallPalette.INK);
    }
    if (hasBefore(rows)) {
      List<HallMark.Point> before = new ArrayList<>();
      for (int i = 0; i < axes; i++) {
        double far = radius * rows.get(i).before().getAsInt() / Quality.HIGHEST;
        before.add(point(middleX, middleY, far, i, axes));
      }
      sheet.dashed(before, HallPalette.SECONDARY, 4);
    }
    List<HallMark.Point> shape = new ArrayList<>();
    for (int i = 0; i < axes; i++) {
      OptionalInt points = rows.get(i).points();
      if (points.isPresent()) {
        HallMark.Point at =
            point(middleX, middleY, radius * points.getAsInt() / Quality.HIGHEST, i, axes);
        shape.add(at);
        sheet.ground(
            at.x() - vh(0.9),
            at.y() - vh(0.9),
            vh(1.8),
            vh(1.8),
            vh(0.9),
            HallPalette.ACCENT,
            HallPalette.NONE);
      }
    }
    if (shape.size() == axes) {
      sheet.outline(shape, HallPalette.NONE, HallPalette.ACCENT, 5);
    }
  }

  private static HallMark.Point point(double x, double y, double distance, int axis, int axes) {
    double angle = 2 * Math.PI * axis / axes - Math.PI / 2;
    return new HallMark.Point(x + Math.cos(angle) * distance, y + Math.sin(angle) * distance);
  }

  private static boolean head(HallSheet sheet, String theme, String title) {
    Optional<Fitted> small =
        HallSheet.fit(theme, HallType.PLAIN, sheet.contentWidth(), vh(5), 2.9, HallSheet.SMALLEST);
    Optional<Fitted> large =
        HallSheet.fit(title, HallType.SERIF, sheet.contentWidth(), TITLE_HIGH, 5, 3.1);
    small.ifPresent(set -> sheet.middle(set, sheet.left(), vh(4), vh(5), HallPalette.SECONDARY));
    large.ifPresent(set -> sheet.middle(set, sheet.left(), TITLE_TOP, TITLE_HIGH, HallPalette.INK));
    return small.isPresent() && large.isPresent();
  }
}
