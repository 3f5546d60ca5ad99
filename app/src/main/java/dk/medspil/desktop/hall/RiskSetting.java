package dk.medspil.desktop.hall;

import static dk.medspil.desktop.hall.HallSheet.vh;
import static dk.medspil.desktop.hall.HallType.PLAIN;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.hall.HallSheet.Fitted;
import dk.medspil.domain.apv.Risk;
import dk.medspil.domain.apv.RiskScale;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** Sets the risk picture: severity across, likelihood up, and in words how many are high. */
final class RiskSetting {
  private static final double TOP = vh(17);
  private static final double AXIS = vh(5);

  /** Room for the words of the levels beside and below the picture. */
  private static final double BESIDE = vh(19);

  private static final double BELOW = vh(9);
  private static final double SAID = vh(38);
  private static final double GAP = vh(0.5);
  private static final double UNDER_COUNT = vh(0.2);
  private static final double SMALL = HallSheet.SMALLEST + 0.1;

  private RiskSetting() {}

  static HallPage set(HallSheet sheet, HallPlan.Risks picture) {
    Optional<Fitted> title =
        HallSheet.fit(picture.title(), HallType.SERIF, sheet.contentWidth(), vh(8), 5, 3.5);
    if (title.isEmpty()) {
      return HallPage.refused();
    }
    sheet.words(title.get(), sheet.left(), vh(5.6), HallPalette.INK);
    RiskScale scale = picture.scale();
    int size = scale.size();
    double wide = (sheet.contentWidth() - BESIDE - SAID - vh(4)) / size;
    double high = (HallSheet.BOTTOM - TOP - AXIS - BELOW) / size;
    double left = sheet.left() + BESIDE;
    double top = TOP + AXIS;
    sheet.middle(plain("hall.risk.up"), sheet.left(), TOP, AXIS, HallPalette.SECONDARY);
    for (int i = 1; i <= size; i++) {
      sheet.middle(
          level(i, scale.likelihood(i), BESIDE - vh(1), high),
          sheet.left(),
          top + (size - i) * high,
          high,
          HallPalette.SECONDARY);
      for (int likelihood = 1; likelihood <= size; likelihood++) {
        Risk risk = new Risk(i, likelihood);
        cell(
            sheet,
            scale,
            risk,
            picture.counts().getOrDefault(risk, 0L),
            left + (i - 1) * wide,
            top + (size - likelihood) * high,
            wide,
            high);
      }
      centred(
          sheet,
          level(i, scale.severity(i), wide - 2 * GAP, BELOW - vh(1)),
          left + (i - 1) * wide,
          HallSheet.BOTTOM - BELOW + vh(1),
          wide,
          HallPalette.SECONDARY);
    }
    said(sheet, picture, top);
    return sheet.onlyPage();
  }

  /** A count and its band in a word; an empty cell has its ground alone. */
  private static void cell(
      HallSheet sheet,
      RiskScale scale,
      Risk risk,
      long count,
      double x,
      double y,
      double wide,
      double high) {
    HallPalette.StrengthLook look = HallPalette.risk(scale.color(scale.band(risk)));
    sheet.ground(
        x + GAP, y + GAP, wide - 2 * GAP, high - 2 * GAP, vh(1), look.fill(), HallPalette.NONE);
    if (count > 0) {
      Fitted number = HallSheet.set(Long.toString(count), HallType.BOLD, wide, 4.6);
      Fitted word = HallSheet.set(scale.word(risk), PLAIN, wide, SMALL);
      double from = y + (high - number.height() - UNDER_COUNT - word.height()) / 2;
      centred(sheet, number, x, from, wide, look.ink());
      centred(sheet, word, x, from + number.height() + UNDER_COUNT, wide, look.ink());
    }
  }

  private static void centred(
      HallSheet sheet, Fitted set, double x, double y, double wide, HallColor ink) {
    sheet.words(set, x + (wide - set.type().width(set.text(), set.size())) / 2, y, ink);
  }

  /** What the colours mean, and how many lines each holds. */
  private static void said(HallSheet sheet, HallPlan.Risks picture, double top) {
    double x = sheet.right() - SAID;
    double y = top;
    for (Risk.Band band : List.of(Risk.Band.values()).reversed()) {
      HallPalette.StrengthLook look = HallPalette.risk(picture.scale().color(band));
      Fitted words =
          HallSheet.set(
              Texts.get("hall.risk.band", picture.scale().word(band), sum(picture, band)),
              HallType.SEMIBOLD,
              SAID - vh(3),
              3.2);
      double box = words.height() + vh(3);
      sheet.ground(x, y, SAID, box, vh(1), look.fill(), HallPalette.NONE);
      sheet.words(words, x + vh(1.5), y + vh(1.5), look.ink());
      y += box + vh(1.5);
    }
    sheet.words(
        HallSheet.set(Texts.get("hall.risk.across"), PLAIN, SAID, SMALL),
        x,
        y + vh(1.5),
        HallPalette.SECONDARY);
  }

  private static long sum(HallPlan.Risks picture, Risk.Band band) {
    return picture.counts().entrySet().stream()
        .filter(one -> picture.scale().band(one.getKey()) == band)
        .flatMapToLong(one -> LongStream.of(one.getValue()))
        .sum();
  }

  /** The number of a level and its word; the number alone where the word has no room. */
  private static Fitted level(int number, String word, double wide, double high) {
    Fitted both = HallSheet.set(Texts.get("hall.risk.level", number, word), PLAIN, wide, SMALL);
    return both.isWithin(wide) && both.height() <= high
        ? both
        : HallSheet.set(Integer.toString(number), PLAIN, wide, SMALL);
  }

  private static Fitted plain(String key) {
    return HallSheet.set(Texts.get(key), PLAIN, vh(80), SMALL);
  }
}
