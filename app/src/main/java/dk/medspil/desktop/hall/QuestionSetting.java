package dk.medspil.desktop.hall;

import static dk.medspil.desktop.hall.HallSheet.vh;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.hall.HallPalette.StepLook;
import dk.medspil.desktop.hall.HallSheet.Fitted;
import java.util.Optional;

/** Sets what stands alone in the room: one question, or how the room works for a while. */
final class QuestionSetting {
  private static final double LARGEST = 9;
  private static final double SMALLEST = 4.6;
  private static final double PADDING = vh(6);

  private QuestionSetting() {}

  static HallPage question(HallSheet sheet, HallBoard.Question picture) {
    Optional<Fitted> theme = theme(sheet, picture.theme());
    double inner = sheet.contentWidth() - 2 * PADDING;
    double labelY = HallSheet.TOP + vh(4.8);
    String title = picture.titles().get(picture.step().ordinal());
    Fitted label = HallSheet.set(title, HallType.BOLD, inner - vh(9), 3.3);
    double questionY = labelY + Math.max(vh(6), label.height()) + vh(5);
    Fitted field = HallSheet.set(picture.field(), HallType.PLAIN, inner, 3.3);
    double fieldHeight = picture.field().isEmpty() ? 0 : field.height() + vh(3);
    Optional<Fitted> question =
        HallSheet.fit(
            picture.question(),
            HallType.SERIF,
            inner,
            HallSheet.BOTTOM - vh(4.8) - fieldHeight - questionY,
            LARGEST,
            SMALLEST);
    if (theme.isEmpty() || question.isEmpty() || !field.isWithin(inner)) {
      return HallPage.refused();
    }
    StepLook look = HallPalette.step(picture.step());
    double x = sheet.left() + PADDING;
    sheet.middle(theme.get(), sheet.left(), vh(4), vh(5), HallPalette.SECONDARY);
    StepRing.draw(sheet, picture.step(), picture.titles().size());
    sheet.ground(
        sheet.left(),
        HallSheet.TOP,
        sheet.contentWidth(),
        HallSheet.BOTTOM - HallSheet.TOP,
        vh(2),
        look.tint(),
        HallPalette.NONE);
    double labelHeight = Math.max(vh(6), label.height());
    StepRing.mark(
        sheet, picture.step(), picture.titles(), x, labelY + (labelHeight - vh(6)) / 2, vh(6));
    sheet.middle(label, x + vh(9), labelY, labelHeight, look.label());
    sheet.words(question.get(), x, questionY, HallPalette.INK);
    if (!picture.field().isEmpty()) {
      sheet.words(field, x, HallSheet.BOTTOM - vh(4.8) - field.height(), HallPalette.INK);
    }
    return sheet.onlyPage();
  }

  static HallPage round(HallSheet sheet, HallBoard.Round picture) {
    double width = sheet.contentWidth();
    double foot = HallSheet.BOTTOM - vh(6);
    Optional<Fitted> theme = theme(sheet, picture.theme());
    Optional<Fitted> title =
        HallSheet.fit(picture.title(), HallType.SERIF, width, vh(22), LARGEST, SMALLEST);
    Optional<Fitted> how =
        HallSheet.fit(picture.how(), HallType.PLAIN, width, vh(20), 4.6, HallSheet.SMALLEST);
    if (theme.isEmpty() || title.isEmpty() || how.isEmpty()) {
      return HallPage.refused();
    }
    double y = vh(18);
    double howY = y + title.get().height() + vh(3);
    double questionY = howY + how.get().height() + vh(6);
    Optional<Fitted> question =
        HallSheet.fit(
            picture.question(),
            HallType.SERIF,
            width - 2 * vh(4),
            foot - vh(6) - questionY,
            5,
            HallSheet.SMALLEST);
    if (question.isEmpty()) {
      return HallPage.refused();
    }
    sheet.middle(theme.get(), sheet.left(), vh(4), vh(5), HallPalette.SECONDARY);
    sheet.words(title.get(), sheet.left(), y, HallPalette.INK);
    sheet.words(how.get(), sheet.left(), howY, HallPalette.INK);
    if (!picture.question().isEmpty()) {
      sheet.ground(
          sheet.left(),
          questionY - vh(2.5),
          width,
          question.get().height() + vh(5),
          vh(1.8),
          HallPalette.NOW,
          HallPalette.NONE);
      sheet.words(question.get(), sheet.left() + vh(4), questionY, HallPalette.INK);
    }
    if (!picture.until().isEmpty()) {
      sheet.rightWords(
          Texts.get("hall.until", picture.until()),
          HallType.SEMIBOLD,
          4.6,
          sheet.right(),
          foot,
          HallPalette.INK);
    }
    return sheet.onlyPage();
  }

  private static Optional<Fitted> theme(HallSheet sheet, String theme) {
    return HallSheet.fit(
        theme, HallType.PLAIN, sheet.contentWidth() - vh(32), vh(5), 2.9, HallSheet.SMALLEST);
  }
}
