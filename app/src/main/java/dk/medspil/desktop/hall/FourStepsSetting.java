package dk.medspil.desktop.hall;

import static dk.medspil.desktop.hall.HallSheet.vh;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.hall.HallPalette.StepLook;
import dk.medspil.desktop.hall.HallSheet.Fitted;
import dk.medspil.domain.dialogue.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Sets the steps as columns: five cards in each, and how many more there are. */
final class FourStepsSetting {
  private static final int MOST_CARDS = 5;
  private static final double LARGEST = 3.1;
  private static final double SMALLEST = 2.6;
  private static final double TOP = vh(13.4);
  private static final double COLUMN_GAP = vh(2.6);
  private static final double PADDING = vh(2.2);
  private static final double CARD_X = vh(2);
  private static final double CARD_Y = vh(1.8);
  private static final double GAP = vh(1.8);
  private static final double HEAD = vh(11);
  private static final double MORE = 2.8;

  private FourStepsSetting() {}

  /** The cards of a column that have room, and how many have not. */
  private record Column(List<Set> cards, int more) {}

  /** A card's words; the first card of a group has the group's name above it. */
  private record Set(Optional<Fitted> group, Fitted text) {
    double height() {
      return text.height()
          + 2 * CARD_Y
          + GAP
          + group.map(name -> name.height() + vh(0.6)).orElse(0.0);
    }
  }

  static HallPage set(HallSheet sheet, HallBoard.FourSteps picture) {
    Optional<Fitted> theme =
        HallSheet.fit(picture.theme(), HallType.SERIF, sheet.contentWidth(), vh(7), 5, 3.1);
    int steps = picture.columns().size();
    double width = (sheet.contentWidth() - (steps - 1) * COLUMN_GAP) / steps;
    Optional<List<Column>> columns = columns(picture.columns(), width);
    if (theme.isEmpty() || columns.isEmpty()) {
      return HallPage.refused();
    }
    sheet.middle(theme.get(), sheet.left(), vh(3.3), vh(7), HallPalette.INK);
    for (int i = 0; i < steps; i++) {
      Step step = Step.of(i + 1);
      double x = sheet.left() + i * (width + COLUMN_GAP);
      if (!head(sheet, step, picture.titles().get(i), x, width)) {
        return HallPage.refused();
      }
      draw(sheet, columns.get().get(i), step, x, width);
    }
    return sheet.onlyPage();
  }

  private static boolean head(HallSheet sheet, Step step, String title, double x, double width) {
    StepLook look = HallPalette.step(step);
    sheet.ground(x, TOP, width, HallSheet.BOTTOM - TOP, vh(2), look.tint(), HallPalette.NONE);
    double disc = vh(5.2);
    double labelX = x + PADDING + disc + vh(1.5);
    Optional<Fitted> label =
        HallSheet.fit(title, HallType.BOLD, x + width - labelX - vh(0.8), HEAD, 3.1, SMALLEST);
    double middle = TOP + vh(1.2) + HEAD / 2;
    sheet.disc(
        x + PADDING + disc / 2,
        middle,
        disc,
        look.solid(),
        HallPalette.NONE,
        Integer.toString(step.number()),
        2.9,
        look.onSolid());
    label.ifPresent(words -> sheet.middle(words, labelX, middle - HEAD / 2, HEAD, look.label()));
    return label.isPresent();
  }

  private static Optional<List<Column>> columns(List<List<HallBoard.Card>> texts, double width) {
    for (double size = LARGEST; size >= SMALLEST - 0.05; size -= 0.1) {
      boolean last = size - 0.1 < SMALLEST - 0.05;
      List<Column> columns = new ArrayList<>();
      for (List<HallBoard.Card> column : texts) {
        column(column, width, size, last ? 1 : 2).ifPresent(columns::add);
      }
      if (columns.size() == texts.size()) {
        return Optional.of(columns);
      }
    }
    return Optional.empty();
  }

  /** As many cards as there is room for; empty when that is fewer than wanted. */
  private static Optional<Column> column(
      List<HallBoard.Card> texts, double width, double size, int wanted) {
    double inner = width - 2 * PADDING - 2 * CARD_X;
    List<Set> cards =
        IntStream.range(0, Math.min(MOST_CARDS, texts.size()))
            .mapToObj(i ->
                new Set(
                    name(texts, i).map(name -> HallSheet.set(name, HallType.BOLD, inner, SMALLEST)),
                    HallSheet.set(texts.get(i).text(), HallType.SEMIBOLD, inner, size)))
            .toList();
    boolean wide =
        cards.stream()
            .anyMatch(card ->
                !card.text().isWithin(inner)
                    || card.group().filter(name -> !name.isWithin(inner)).isPresent());
    if (wide) {
      return Optional.empty();
    }
    for (int count = cards.size(); count >= Math.min(wanted, cards.size()); count--) {
      int more = texts.size() - count;
      if (height(cards.subList(0, count), more) <= HallSheet.BOTTOM - TOP - HEAD - vh(4)) {
        return Optional.of(new Column(cards.subList(0, count), more));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> name(List<HallBoard.Card> cards, int index) {
    String name = cards.get(index).group();
    boolean goesOn = index > 0 && cards.get(index - 1).group().equals(name);
    return name.isEmpty() || goesOn ? Optional.empty() : Optional.of(name);
  }

  private static double height(List<Set> cards, int more) {
    // Nothing comes after the last card when all are there, so nothing has to keep it apart.
    double words = more > 0 ? HallType.SEMIBOLD.height(more(more), vh(MORE)) : -GAP;
    return cards.stream().mapToDouble(Set::height).sum() + words;
  }

  private static void draw(HallSheet sheet, Column column, Step step, double x, double width) {
    double y = TOP + HEAD + vh(2.4);
    for (Set set : column.cards()) {
      if (set.group().isPresent()) {
        Fitted name = set.group().get();
        sheet.words(name, x + PADDING + CARD_X, y, HallPalette.step(step).label());
        y += name.height() + vh(0.6);
      }
      Fitted card = set.text();
      double high = card.height() + 2 * CARD_Y;
      sheet.ground(
          x + PADDING, y, width - 2 * PADDING, high, vh(1.3), HallPalette.CARD, HallPalette.NONE);
      sheet.words(card, x + PADDING + CARD_X, y + CARD_Y, HallPalette.INK);
      y += high + GAP;
    }
    if (column.more() > 0) {
      sheet.words(
          HallSheet.set(more(column.more()), HallType.SEMIBOLD, width, MORE),
          x + PADDING + CARD_X,
          y,
          HallPalette.INK);
    }
  }

  private static String more(int count) {
    return Texts.get("hall.more", count);
  }
}
