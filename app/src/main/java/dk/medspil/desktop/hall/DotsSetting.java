package dk.medspil.desktop.hall;

import static dk.medspil.desktop.hall.HallSheet.vh;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.hall.HallPalette.StepLook;
import dk.medspil.desktop.hall.HallSheet.Fitted;
import java.util.List;
import java.util.Optional;

/** Sets the dots of a step: what was voted for in rows, most dots first, with the number last. */
final class DotsSetting {
  private static final int MOST_ROWS = 5;
  private static final double ROW = vh(13.3);
  private static final double TOP = vh(27.6);
  private static final double INSET = vh(3.7);
  private static final double NUMBER = vh(9);
  private static final double DOTS = vh(43);
  private static final double PITCH = vh(4.65);
  private static final double SMALLEST_PITCH = vh(1.4);
  private static final double LARGEST = 3.8;
  private static final double SMALLEST = 3.1;

  private DotsSetting() {}

  static HallPage set(HallSheet sheet, HallBoard.Dots picture, int turned) {
    Optional<Fitted> theme =
        HallSheet.fit(
            picture.theme(),
            HallType.PLAIN,
            sheet.contentWidth() - vh(32),
            vh(5),
            2.9,
            HallSheet.SMALLEST);
    String sum = Texts.get("hall.dots.sum", picture.given(), picture.budget());
    double sumWidth = HallType.PLAIN.width(sum, vh(2.9));
    Optional<Fitted> question =
        HallSheet.fit(
            picture.question(),
            HallType.SERIF,
            sheet.contentWidth() - sumWidth - vh(14),
            vh(13),
            6.4,
            3.1);
    double room = sheet.contentWidth() - 2 * INSET - DOTS - NUMBER - vh(3);
    Optional<Pages<Fitted>> rows = rows(picture.tallies(), room);
    if (theme.isEmpty() || question.isEmpty() || rows.isEmpty()) {
      return HallPage.refused();
    }
    StepLook look = HallPalette.step(picture.step());
    sheet.middle(theme.get(), sheet.left(), vh(4), vh(5), HallPalette.SECONDARY);
    StepRing.draw(sheet, picture.step(), picture.titles().size());
    StepRing.mark(sheet, picture.step(), picture.titles(), sheet.left() + vh(0.6), vh(16.8), vh(6));
    sheet.middle(question.get(), sheet.left() + vh(9.5), vh(12.6), vh(13.2), HallPalette.INK);
    sheet.rightWords(sum, HallType.PLAIN, 2.9, sheet.right(), vh(17.2), HallPalette.SECONDARY);
    Pages<Fitted> pages = rows.get();
    int page = pages.clamp(turned);
    draw(sheet, picture, look, pages, page);
    return sheet.page(page, pages.count(), pages.words(page));
  }

  private static Optional<Pages<Fitted>> rows(List<HallBoard.Tally> tallies, double room) {
    for (double size = LARGEST; size >= SMALLEST - 0.05; size -= 0.1) {
      double now = size;
      List<Fitted> set =
          tallies.stream()
              .map(tally -> HallSheet.set(tally.text(), HallType.SEMIBOLD, room, now))
              .toList();
      boolean fits =
          set.stream().allMatch(row -> row.height() <= ROW - vh(1) && row.isWithin(room));
      if (fits) {
        return Optional.of(Pages.of(set, MOST_ROWS));
      }
    }
    return Optional.empty();
  }

  private static void draw(
      HallSheet sheet, HallBoard.Dots picture, StepLook look, Pages<Fitted> pages, int page) {
    List<Fitted> rows = pages.page(page);
    if (rows.isEmpty()) {
      sheet.words(
          HallSheet.set(Texts.get("hall.dots.none"), HallType.PLAIN, sheet.contentWidth(), LARGEST),
          sheet.left(),
          TOP,
          HallPalette.SECONDARY);
      return;
    }
    sheet.ground(
        sheet.left(),
        TOP,
        sheet.contentWidth(),
        rows.size() * ROW,
        vh(1.8),
        HallPalette.CARD,
        HallPalette.CARD_EDGE);
    int most = picture.tallies().stream().mapToInt(HallBoard.Tally::dots).max().orElse(0);
    double left = sheet.left() + INSET;
    for (int i = 0; i < rows.size(); i++) {
      double y = TOP + i * ROW;
      int dots = picture.tallies().get(page * MOST_ROWS + i).dots();
      if (i > 0) {
        sheet.ground(
            left,
            y,
            sheet.contentWidth() - 2 * INSET,
            2,
            0,
            HallPalette.CARD_EDGE,
            HallPalette.NONE);
      }
      sheet.middle(rows.get(i), left, y, ROW, HallPalette.INK);
      double dotsX = sheet.right() - INSET - NUMBER - DOTS;
      dots(sheet, dots, most, dotsX, y + ROW / 2, look);
      String number = Integer.toString(dots);
      double high = HallType.SERIF.height(number, vh(5.6));
      sheet.rightWords(
          number,
          HallType.SERIF,
          5.6,
          sheet.right() - INSET,
          y + (ROW - high) / 2,
          HallPalette.INK);
    }
  }

  /** Dots as long as they can be told apart, else a bar; the number says it in any case. */
  private static void dots(
      HallSheet sheet, int dots, int most, double x, double middle, StepLook look) {
    double pitch = most == 0 ? PITCH : Math.min(PITCH, DOTS / most);
    if (pitch < SMALLEST_PITCH) {
      double high = vh(3.5);
      if (dots > 0) {
        sheet.ground(
            x,
            middle - high / 2,
            DOTS * dots / most,
            high,
            vh(0.6),
            look.solid(),
            HallPalette.NONE);
      }
      return;
    }
    double across = pitch * 0.76;
    for (int i = 0; i < dots; i++) {
      sheet.ground(
          x + i * pitch,
          middle - across / 2,
          across,
          across,
          across / 2,
          look.solid(),
          HallPalette.NONE);
    }
  }
}
