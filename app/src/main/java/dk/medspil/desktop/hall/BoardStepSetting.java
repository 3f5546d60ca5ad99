package dk.medspil.desktop.hall;

import static dk.medspil.desktop.hall.HallSheet.vh;

import dk.medspil.desktop.hall.HallPalette.StepLook;
import dk.medspil.desktop.hall.HallSheet.Fitted;
import dk.medspil.domain.dialogue.Step;
import java.util.List;
import java.util.Optional;

/**
 * Sets one step of a board: the question at the left on the step's tint, the cards at the right.
 */
final class BoardStepSetting {
  private static final double CARD_LARGEST = 3.9;
  private static final double CARD_SMALLEST = 3.1;
  private static final double QUESTION_LARGEST = 5.7;
  private static final double QUESTION_SMALLEST = 4.6;
  private static final double GAP = vh(2.4);
  private static final double PADDING = vh(2.9);
  private static final double PANEL_PADDING = vh(5);
  private static final List<Grid> GRIDS = List.of(new Grid(2, 3), new Grid(2, 2), new Grid(1, 2));

  private BoardStepSetting() {}

  /** How the cards of a page stand. */
  private record Grid(int columns, int rows) {
    int cards() {
      return columns * rows;
    }
  }

  /** Cards set for a grid. */
  private record Cards(Grid grid, Pages<Fitted> pages) {}

  static HallPage set(HallSheet sheet, HallPicture.BoardStep picture, int turned) {
    double panelWidth = sheet.contentWidth() * 0.348;
    double cardsX = sheet.left() + panelWidth + vh(3.5);
    Optional<Fitted> theme =
        HallSheet.fit(
            picture.theme(),
            HallType.PLAIN,
            sheet.contentWidth() - vh(32),
            vh(5),
            2.9,
            HallSheet.SMALLEST);
    Optional<Cards> cards = cards(picture.cards(), sheet.right() - cardsX);
    if (theme.isEmpty() || cards.isEmpty() || !panel(sheet, picture, panelWidth)) {
      return HallPage.refused();
    }
    sheet.middle(theme.get(), sheet.left(), vh(4), vh(5), HallPalette.SECONDARY);
    ring(sheet, picture.step());
    Pages<Fitted> pages = cards.get().pages();
    int page = pages.clamp(turned);
    draw(sheet, cards.get().grid(), pages.page(page), cardsX);
    return sheet.page(page, pages.count(), pages.words(page));
  }

  private static boolean panel(HallSheet sheet, HallPicture.BoardStep picture, double width) {
    StepLook look = HallPalette.step(picture.step());
    double x = sheet.left() + PANEL_PADDING;
    double inner = width - 2 * PANEL_PADDING;
    double y = HallSheet.TOP + vh(4.8);
    double bottom = HallSheet.BOTTOM - vh(4.8);
    Fitted label = HallSheet.set(picture.step().label(), HallType.BOLD, inner - vh(7.9), 3.3);
    double labelHeight = Math.max(vh(6), label.height());
    double questionY = y + labelHeight + vh(5);
    Fitted second = HallSheet.set(picture.second(), HallType.PLAIN, inner, 3.5);
    double secondHeight = picture.second().isEmpty() ? 0 : second.height() + vh(3);
    Optional<Fitted> question =
        HallSheet.fit(
            picture.question(),
            HallType.SERIF,
            inner,
            bottom - questionY - secondHeight,
            QUESTION_LARGEST,
            QUESTION_SMALLEST);
    if (question.isEmpty()) {
      return false;
    }
    sheet.ground(
        sheet.left(),
        HallSheet.TOP,
        width,
        HallSheet.BOTTOM - HallSheet.TOP,
        vh(2),
        look.tint(),
        HallPalette.NONE);
    sheet.glyph(look.icon(), x, y + (labelHeight - vh(6)) / 2, vh(6), look.label());
    sheet.middle(label, x + vh(7.9), y, labelHeight, look.label());
    sheet.words(question.get(), x, questionY, HallPalette.INK);
    if (!picture.second().isEmpty()) {
      sheet.words(second, x, bottom - second.height(), HallPalette.INK);
    }
    return true;
  }

  private static void ring(HallSheet sheet, Step current) {
    double x = sheet.right();
    for (int i = Step.values().length - 1; i >= 0; i--) {
      Step step = Step.values()[i];
      boolean now = step == current;
      StepLook look = HallPalette.step(step);
      double across = now ? vh(6) : vh(4.7);
      sheet.disc(
          x - across / 2,
          vh(6.7),
          across,
          now ? look.solid() : HallPalette.NONE,
          now ? HallPalette.NONE : HallPalette.RING,
          Integer.toString(step.number()),
          now ? 3.0 : 2.6,
          now ? look.onSolid() : HallPalette.SECONDARY);
      x -= across + vh(1.9);
    }
  }

  private static Optional<Cards> cards(List<String> texts, double width) {
    for (double size = CARD_LARGEST; size >= CARD_SMALLEST - 0.05; size -= 0.2) {
      for (Grid grid : GRIDS) {
        double inner = cardWidth(grid, width) - 2 * PADDING;
        double now = size;
        List<Fitted> set =
            texts.stream().map(text -> HallSheet.set(text, HallType.SEMIBOLD, inner, now)).toList();
        if (set.stream().allMatch(card -> card.height() <= cardHeight(grid) - 2 * vh(1.5))
            && set.stream().allMatch(c -> c.type().width(c.text(), c.size()) <= inner)) {
          return Optional.of(new Cards(grid, Pages.of(set, grid.cards())));
        }
      }
    }
    return Optional.empty();
  }

  private static void draw(HallSheet sheet, Grid grid, List<Fitted> cards, double left) {
    double width = cardWidth(grid, sheet.right() - left);
    double height = cardHeight(grid);
    for (int i = 0; i < cards.size(); i++) {
      double x = left + (i % grid.columns()) * (width + GAP);
      int row = i / grid.columns();
      double y = HallSheet.TOP + row * (height + GAP);
      sheet.ground(x, y, width, height, vh(1.3), HallPalette.CARD, HallPalette.CARD_EDGE);
      sheet.middle(cards.get(i), x + PADDING, y, height, HallPalette.INK);
    }
  }

  private static double cardWidth(Grid grid, double width) {
    return (width - (grid.columns() - 1) * GAP) / grid.columns();
  }

  private static double cardHeight(Grid grid) {
    return (HallSheet.BOTTOM - HallSheet.TOP - (grid.rows() - 1) * GAP) / grid.rows();
  }
}
