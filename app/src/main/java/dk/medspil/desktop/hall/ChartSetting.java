package dk.medspil.desktop.hall;

import static dk.medspil.desktop.hall.HallSheet.vh;

import dk.medspil.desktop.hall.HallSheet.Fitted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets charts of bars: a name, a bar and its number in words, each chart on pages of its own. */
final class ChartSetting {
  private static final double HEAD = vh(17);
  private static final double TOP = vh(24);
  private static final double GAP = vh(0.9);
  private static final double BAR = vh(2.4);
  private static final double NAME = 0.26;
  private static final double WORDS = 0.3;
  private static final double SIZE = HallSheet.SMALLEST + 0.2;

  private ChartSetting() {}

  /** A bar with its words set. */
  private record Row(Fitted name, Fitted words, double share) {
    double height() {
      return Math.max(name.height(), Math.max(words.height(), BAR));
    }
  }

  /** A page of a chart. */
  private record Part(Fitted title, List<Row> rows, String note) {}

  static HallPage set(HallSheet sheet, HallPlan.Charts picture, int turned) {
    Optional<Fitted> title =
        HallSheet.fit(picture.title(), HallType.SERIF, sheet.contentWidth(), vh(8), 5, 3.5);
    List<Part> parts = new ArrayList<>();
    for (HallPlan.Chart chart : picture.charts()) {
      if (!split(sheet, chart, parts)) {
        return HallPage.refused();
      }
    }
    if (title.isEmpty()) {
      return HallPage.refused();
    }
    sheet.words(title.get(), sheet.left(), vh(5.6), HallPalette.INK);
    Pages<Part> pages = Pages.of(parts, 1);
    int page = pages.clamp(turned);
    pages.page(page).forEach(part -> draw(sheet, part));
    return sheet.page(page, pages.count(), pages.words(page));
  }

  private static boolean split(HallSheet sheet, HallPlan.Chart chart, List<Part> parts) {
    double wide = sheet.contentWidth();
    double most =
        Math.max(1, chart.bars().stream().mapToLong(HallPlan.ChartBar::value).max().orElse(1));
    List<Row> rows =
        chart.bars().stream()
            .map(bar ->
                new Row(
                    HallSheet.set(bar.name(), HallType.SEMIBOLD, NAME * wide - vh(2), SIZE),
                    HallSheet.set(bar.words(), HallType.PLAIN, WORDS * wide, SIZE),
                    bar.value() / most))
            .toList();
    Fitted title = HallSheet.set(chart.title(), HallType.BOLD, wide, 3.2);
    Optional<Pages<Row>> pages = Pages.fill(rows, Row::height, GAP, HallSheet.BOTTOM - TOP);
    if (pages.isEmpty() || HEAD + title.height() > TOP) {
      return false;
    }
    pages.get().pages().forEach(page -> parts.add(new Part(title, page, chart.note())));
    return true;
  }

  private static void draw(HallSheet sheet, Part part) {
    double wide = sheet.contentWidth();
    double from = sheet.left() + NAME * wide;
    double room = wide * (1 - NAME - WORDS) - vh(3);
    sheet.words(part.title(), sheet.left(), HEAD, HallPalette.ACCENT);
    double y = TOP;
    for (Row row : part.rows()) {
      sheet.middle(row.name(), sheet.left(), y, row.height(), HallPalette.INK);
      double top = y + (row.height() - BAR) / 2;
      sheet.ground(from, top, room, BAR, BAR / 2, HallPalette.NOW, HallPalette.NONE);
      if (row.share() > 0) {
        // A bar shorter than it is high would be no bar any more.
        double length = Math.max(BAR, room * row.share());
        sheet.ground(from, top, length, BAR, BAR / 2, HallPalette.ACCENT, HallPalette.NONE);
      }
      sheet.middle(row.words(), sheet.right() - WORDS * wide, y, row.height(), HallPalette.INK);
      y += row.height() + GAP;
    }
    if (part.rows().isEmpty()) {
      sheet.words(
          HallSheet.set(part.note(), HallType.PLAIN, wide, 3.5),
          sheet.left(),
          TOP,
          HallPalette.INK);
    }
  }
}
