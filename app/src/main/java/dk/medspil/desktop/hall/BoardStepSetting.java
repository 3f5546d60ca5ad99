package dk.medspil.desktop.hall;

import static dk.medspil.desktop.hall.HallSheet.vh;

import dk.medspil.desktop.hall.HallPalette.StepLook;
import dk.medspil.desktop.hall.HallSheet.Fitted;
import java.util.List;
import java.util.Optional;

/**
 * Sets one step of a board: the question at the left on the step's tint, the cards at the right.
 * The question has all of the room until there is a card.
 */
final class BoardStepSetting {
  private static final double CARD_LARGEST = 3.9;
  private static final double CARD_SMALLEST = 3.1;
  private static final double QUESTION_LARGEST = 5.7;
  private static final double QUESTION_ALONE = 8;
  private static final double QUESTION_SMALLEST = 4.6;
  private static final double GROUP = 2.6;
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
  private record Cards(Grid grid, Pages<Set> pages) {}

  /** A card's words, with the name of its group above them. */
  private record Set(Optional<Fitted> group, Fitted text) {
    double height() {
      return text.height() + group.map(name -> name.height() + vh(0.6)).orElse(0.0);
    }

    boolean fits(double width, double room) {
      return height() <= room
          && text.isWithin(width)
          && group.map(name -> name.isWithin(width)).orElse(true);
    }

    void draw(HallSheet sheet, double x, double y, double room, HallColor nameInk, HallColor ink) {
      double top = y + (room - height()) / 2;
      group.ifPresent(name -> sheet.words(name, x, top, nameInk));
      sheet.words(text, x, top + height() - text.height(), ink);
    }
  }

  static HallPage set(HallSheet sheet, HallBoard.BoardStep picture, int turned) {
    // While everybody writes there is no card to see, and the question has the room.
    boolean alone = picture.cards().isEmpty();
    double panelWidth = sheet.contentWidth() * (alone ? 1 : 0.348);
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
    StepRing.draw(sheet, picture.step(), picture.titles().size());
    Pages<Set> pages = cards.get().pages();
    int opened = Math.max(0, picture.focus()) / cards.get().grid().cards();
    int page = pages.clamp(opened + turned);
    draw(sheet, cards.get(), page, picture, cardsX);
    return sheet.page(page, pages.count(), pages.words(page));
  }

  private static boolean panel(HallSheet sheet, HallBoard.BoardStep picture, double width) {
    StepLook look = HallPalette.step(picture.step());
    double x = sheet.left() + PANEL_PADDING;
    double inner = width - 2 * PANEL_PADDING;
    double y = HallSheet.TOP + vh(4.8);
    double bottom = HallSheet.BOTTOM - vh(4.8);
    String title = picture.titles().get(picture.step().ordinal());
    Fitted label = HallSheet.set(title, HallType.BOLD, inner - vh(7.9), 3.3);
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
            picture.cards().isEmpty() ? QUESTION_ALONE : QUESTION_LARGEST,
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
    StepRing.mark(sheet, picture.step(), picture.titles(), x, y + (labelHeight - vh(6)) / 2, vh(6));
    sheet.middle(label, x + vh(7.9), y, labelHeight, look.label());
    sheet.words(question.get(), x, questionY, HallPalette.INK);
    if (!picture.second().isEmpty()) {
      sheet.words(second, x, bottom - second.height(), HallPalette.INK);
    }
    return true;
  }

  private static Optional<Cards> cards(List<HallBoard.Card> texts, double width) {
    for (double size = CARD_LARGEST; size >= CARD_SMALLEST - 0.05; size -= 0.2) {
      for (Grid grid : GRIDS) {
        double inner = cardWidth(grid, width) - 2 * PADDING;
        double now = size;
        List<Set> set = texts.stream().map(card -> set(card, inner, now)).toList();
        if (set.stream().allMatch(card -> card.fits(inner, cardHeight(grid) - 2 * vh(1.5)))) {
          return Optional.of(new Cards(grid, Pages.of(set, grid.cards())));
        }
      }
    }
    return Optional.empty();
  }

  private static Set set(HallBoard.Card card, double width, double size) {
    return new Set(
        card.group().isEmpty()
            ? Optional.empty()
            : Optional.of(HallSheet.set(card.group(), HallType.BOLD, width, GROUP)),
        HallSheet.set(card.text(), HallType.SEMIBOLD, width, size));
  }

  private static void draw(
      HallSheet sheet, Cards cards, int page, HallBoard.BoardStep picture, double left) {
    Grid grid = cards.grid();
    List<Set> shown = cards.pages().page(page);
    double width = cardWidth(grid, sheet.right() - left);
    double height = cardHeight(grid);
    for (int i = 0; i < shown.size(); i++) {
      int index = page * grid.cards() + i;
      double x = left + (i % grid.columns()) * (width + GAP);
      int row = i / grid.columns();
      double y = HallSheet.TOP + row * (height + GAP);
      boolean dimmed = picture.focus() >= 0 && picture.focus() != index;
      ground(sheet, picture, index, x, y, width, height);
      StepLook look = HallPalette.step(picture.step());
      shown
          .get(i)
          .draw(
              sheet,
              x + PADDING,
              y,
              height,
              dimmed ? HallPalette.SECONDARY : look.label(),
              dimmed ? HallPalette.SECONDARY : HallPalette.INK);
    }
  }

  /** The card the room talks about has a frame; the others lose their ground, never their words. */
  private static void ground(
      HallSheet sheet,
      HallBoard.BoardStep picture,
      int index,
      double x,
      double y,
      double width,
      double height) {
    double radius = vh(1.3);
    if (picture.focus() == index) {
      double edge = vh(0.7);
      sheet.ground(
          x - edge,
          y - edge,
          width + 2 * edge,
          height + 2 * edge,
          radius + edge,
          HallPalette.step(picture.step()).label(),
          HallPalette.NONE);
    }
    boolean dimmed = picture.focus() >= 0 && picture.focus() != index;
    sheet.ground(
        x,
        y,
        width,
        height,
        radius,
        dimmed ? HallPalette.GROUND : HallPalette.CARD,
        HallPalette.CARD_EDGE);
  }

  private static double cardWidth(Grid grid, double width) {
    return (width - (grid.columns() - 1) * GAP) / grid.columns();
  }

  private static double cardHeight(Grid grid) {
    return (HallSheet.BOTTOM - HallSheet.TOP - (grid.rows() - 1) * GAP) / grid.rows();
  }
}
