package dk.medspil.desktop.hall;

import static dk.medspil.desktop.hall.HallSheet.vh;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.hall.HallSheet.Fitted;
import dk.medspil.domain.calendar.DanishFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sets the wheel of the year: the wheel at the left for the overview, and what is to come at the
 * right in words, as much as there is room for.
 */
final class WheelSetting {
  private static final int MONTHS = 12;
  private static final int CORNERS = 96;
  private static final double HUB = 0.34;
  private static final double TOP = vh(17);
  private static final double LEGEND = vh(5);
  private static final double MARK = vh(2.6);
  private static final double LEAD = vh(0.4);

  /** How many marks of a kind a month has room for, by the ring they lie in. */
  private static final int[] ROOM = {4, 3, 2};

  private WheelSetting() {}

  static HallPage set(HallSheet sheet, HallPicture.Wheel picture, int turned) {
    Optional<Fitted> title =
        HallSheet.fit(picture.title(), HallType.SERIF, sheet.contentWidth(), vh(8), 5, 3.5);
    double across = HallSheet.BOTTOM - TOP;
    double left = sheet.left() + across + vh(6);
    double room = sheet.right() - left;
    Optional<Pages<Row>> fitting = pages(picture.coming(), room);
    if (title.isEmpty() || fitting.isEmpty()) {
      return HallPage.refused();
    }
    sheet.words(title.get(), sheet.left(), vh(5.6), HallPalette.INK);
    wheel(sheet, picture, sheet.left() + across / 2, TOP + across / 2, across / 2);
    Pages<Row> pages = fitting.get();
    int page = pages.clamp(turned);
    double y = TOP;
    if (picture.coming().isEmpty()) {
      sheet.words(
          HallSheet.set(Texts.get("hall.wheel.none"), HallType.PLAIN, room, 3.3),
          left,
          y,
          HallPalette.SECONDARY);
    }
    for (Row row : pages.page(page)) {
      sheet.words(row.day(), left, y, HallPalette.SECONDARY);
      sheet.words(row.text(), left + row.indent(), y, HallPalette.INK);
      double below = y + row.text().height() + LEAD;
      row.status()
          .ifPresent(words ->
              sheet.words(
                  words,
                  left + row.indent(),
                  below,
                  row.warns() ? HallPalette.MISSING : HallPalette.SECONDARY));
      y += row.height();
    }
    legend(sheet, left);
    return sheet.page(page, pages.count(), pages.words(page));
  }

  /** What is to come: its day, its words, and how far it has come. */
  private record Row(
      Fitted day, double indent, Fitted text, Optional<Fitted> status, boolean warns) {
    double height() {
      return text.height() + status.map(set -> set.height() + LEAD).orElse(0.0) + vh(1.6);
    }
  }

  private static Optional<Pages<Row>> pages(List<HallPicture.TaskLine> lines, double room) {
    Optional<Pages<Row>> found = Optional.empty();
    for (double size = 3.3; size >= HallSheet.SMALLEST; size -= 0.2) {
      double now = size;
      List<Row> rows = lines.stream().map(line -> row(line, room, now)).toList();
      boolean wide = rows.stream().anyMatch(row -> !row.text().isWithin(room - row.indent()));
      Optional<Pages<Row>> pages =
          Pages.fill(rows, Row::height, 0, HallSheet.BOTTOM - LEGEND - vh(2) - TOP);
      if (!wide && pages.isPresent()) {
        found = pages;
        // Six or seven on a page are read; a page more is better than words nobody can read.
        if (pages.get().count() == 1 || size <= 2.9) {
          return pages;
        }
      }
    }
    return found;
  }

  private static Row row(HallPicture.TaskLine line, double room, double size) {
    double indent = HallType.PLAIN.width("30. september", vh(size)) + vh(1.5);
    Optional<Fitted> status =
        line.who().isEmpty()
            ? Optional.empty()
            : Optional.of(
                HallSheet.set(line.who(), HallType.PLAIN, room - indent, HallSheet.SMALLEST));
    return new Row(
        HallSheet.set(line.when(), HallType.PLAIN, indent, size),
        indent,
        HallSheet.set(line.title(), HallType.SEMIBOLD, room - indent, size),
        status,
        line.who().equals(Texts.get("hall.wheel.missing")));
  }

  private static void wheel(
      HallSheet sheet, HallPicture.Wheel picture, double x, double y, double half) {
    double radius = half - vh(4.6);
    double hub = radius * HUB;
    double step = (radius - hub) / 3;
    sheet.outline(circle(x, y, radius), HallPalette.CARD, HallPalette.RING, 3);
    if (picture.month() > 0) {
      sheet.outline(
          sector(x, y, hub, radius, picture.month()), HallPalette.NOW, HallPalette.NONE, 0);
    }
    for (int ring = 1; ring <= 3; ring++) {
      sheet.outline(circle(x, y, radius - ring * step), HallPalette.NONE, HallPalette.RING, 2);
    }
    for (int month = 1; month <= MONTHS; month++) {
      double at = Math.toRadians(30.0 * (month - 1));
      sheet.outline(
          List.of(point(x, y, hub, at), point(x, y, radius, at)),
          HallPalette.NONE,
          HallPalette.CARD_EDGE,
          2);
      month(sheet, picture, month, x, y, radius);
      for (HallPicture.Kind kind : HallPicture.Kind.values()) {
        marks(sheet, picture, kind, month, x, y, radius - step * (kind.ordinal() + 0.5));
      }
    }
    Fitted year = HallSheet.set(Integer.toString(picture.year()), HallType.SERIF, 2 * hub, 4.4);
    double wide = HallType.SERIF.width(year.text(), year.size());
    sheet.middle(year, x - wide / 2, y - vh(4), vh(8), HallPalette.INK);
  }

  private static void month(
      HallSheet sheet, HallPicture.Wheel picture, int month, double x, double y, double radius) {
    String name = DanishFormat.month(LocalDate.of(picture.year(), month, 1)).substring(0, 3);
    HallType type = month == picture.month() ? HallType.BOLD : HallType.PLAIN;
    HallMark.Point at = point(x, y, radius + vh(2.5), Math.toRadians(30.0 * (month - 1) + 15));
    double wide = type.width(name, vh(HallSheet.SMALLEST));
    double high = type.height(name, vh(HallSheet.SMALLEST));
    sheet.words(
        HallSheet.set(name, type, wide + 1, HallSheet.SMALLEST),
        at.x() - wide / 2,
        at.y() - high / 2,
        month == picture.month() ? HallPalette.INK : HallPalette.SECONDARY);
  }

  /** The marks of a month in a ring; where there are more than fit, as many as fit. */
  private static void marks(
      HallSheet sheet,
      HallPicture.Wheel picture,
      HallPicture.Kind kind,
      int month,
      double x,
      double y,
      double distance) {
    List<HallPicture.WheelMark> here =
        picture.marks().stream()
            .filter(mark -> mark.kind() == kind && mark.month() == month)
            .toList();
    int shown = Math.min(here.size(), ROOM[kind.ordinal()]);
    for (int i = 0; i < shown; i++) {
      double degrees = 30.0 * (month - 1) + 30.0 * (i + 0.5) / shown;
      HallMark.Point at = point(x, y, distance, Math.toRadians(degrees));
      draw(sheet, kind, at, here.get(i).over(), here.get(i).missing());
    }
  }

  /** A square, a circle or a diamond: filled when it comes, light when it is over. */
  private static void draw(
      HallSheet sheet, HallPicture.Kind kind, HallMark.Point at, boolean over, boolean missing) {
    HallColor fill = over ? HallPalette.CARD : missing ? HallPalette.MISSING : HallPalette.ACCENT;
    HallColor edge = over ? HallPalette.RING : fill;
    double half = MARK / 2;
    switch (kind) {
      case DUTY -> sheet.ground(at.x() - half, at.y() - half, MARK, MARK, vh(0.3), fill, edge);
      case MEETING -> sheet.ground(at.x() - half, at.y() - half, MARK, MARK, half, fill, edge);
      case FOCUS -> {
        double far = half * 1.25;
        sheet.outline(
            List.of(
                new HallMark.Point(at.x(), at.y() - far),
                new HallMark.Point(at.x() + far, at.y()),
                new HallMark.Point(at.x(), at.y() + far),
                new HallMark.Point(at.x() - far, at.y())),
            fill,
            edge,
            2);
      }
    }
  }

  private static void legend(HallSheet sheet, double left) {
    double x = left;
    double y = HallSheet.BOTTOM - LEGEND + vh(1.4);
    for (HallPicture.Kind kind : HallPicture.Kind.values()) {
      String name = Texts.get(kind.key());
      Fitted words = HallSheet.set(name, HallType.PLAIN, vh(60), HallSheet.SMALLEST);
      double middle = y + words.height() / 2;
      draw(sheet, kind, new HallMark.Point(x + MARK / 2, middle), false, false);
      sheet.words(words, x + MARK + vh(1), y, HallPalette.SECONDARY);
      x += MARK + vh(1) + HallType.PLAIN.width(name, words.size()) + vh(2.6);
    }
  }

  private static List<HallMark.Point> circle(double x, double y, double radius) {
    List<HallMark.Point> corners = new ArrayList<>();
    for (int i = 0; i < CORNERS; i++) {
      corners.add(point(x, y, radius, 2 * Math.PI * i / CORNERS));
    }
    return corners;
  }

  private static List<HallMark.Point> sector(
      double x, double y, double inner, double outer, int month) {
    List<HallMark.Point> corners = new ArrayList<>();
    int parts = CORNERS / MONTHS;
    for (int i = 0; i <= parts; i++) {
      corners.add(point(x, y, outer, Math.toRadians(30.0 * (month - 1 + (double) i / parts))));
    }
    for (int i = parts; i >= 0; i--) {
      corners.add(point(x, y, inner, Math.toRadians(30.0 * (month - 1 + (double) i / parts))));
    }
    return corners;
  }

  /** Clockwise from the top, as the year goes. */
  private static HallMark.Point point(double x, double y, double distance, double angle) {
    return new HallMark.Point(x + distance * Math.sin(angle), y - distance * Math.cos(angle));
  }
}
