package dk.medspil.desktop.hall;

import static dk.medspil.desktop.hall.HallSheet.vh;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.hall.HallSheet.Fitted;
import java.util.List;
import java.util.Optional;

/**
 * Sets pictures for a hall of a given shape. When a text is too long there are first fewer cards on
 * a page, then smaller words, then none: nothing is clipped, scrolled or set below the floor.
 */
final class HallSetting {
  private static final double TITLE_LARGEST = 9;
  private static final double TITLE_SMALLEST = 4.6;

  private HallSetting() {}

  /**
   * Sets a picture.
   *
   * @param width of the hall when it is 1080 high
   * @param turned pages turned on from the one the picture opens at
   */
  static HallPage set(HallPicture picture, double width, int turned) {
    HallSheet sheet = new HallSheet(width);
    return switch (picture) {
      case HallPicture.Welcome welcome -> welcome(sheet, welcome);
      case HallPicture.Item item -> item(sheet, item, turned);
      case HallPicture.ReadBack readBack -> readBack(sheet, readBack);
      case HallPicture.Agenda agenda -> ListSetting.agenda(sheet, agenda, turned);
      case HallPicture.Tasks tasks -> ListSetting.tasks(sheet, tasks, turned);
      case HallBoard.BoardStep step -> BoardStepSetting.set(sheet, step, turned);
      case HallBoard.FourSteps steps -> FourStepsSetting.set(sheet, steps);
      case HallBoard.Dots dots -> DotsSetting.set(sheet, dots, turned);
      case HallBoard.Question question -> QuestionSetting.question(sheet, question);
      case HallBoard.Round round -> QuestionSetting.round(sheet, round);
      case HallBoard.Matrix matrix -> RatingSetting.matrix(sheet, matrix);
      case HallBoard.Rated rated -> RatingSetting.rated(sheet, rated);
      case HallPlan.Plan plan -> PlanSetting.set(sheet, plan, turned);
      case HallPlan.GroupedPlan plan -> PlanSetting.set(sheet, plan, turned);
      case HallPlan.Risks risks -> RiskSetting.set(sheet, risks);
      case HallPlan.Charts charts -> ChartSetting.set(sheet, charts, turned);
      case HallPicture.Wheel wheel -> WheelSetting.set(sheet, wheel, turned);
      case HallPicture.Form form -> FormSetting.set(sheet, form, turned);
      case HallPicture.Blank blank -> black(sheet, width);
    };
  }

  private static HallPage black(HallSheet sheet, double width) {
    sheet.ground(0, 0, width, HallSheet.HEIGHT, 0, HallPalette.BLACK, HallPalette.NONE);
    return sheet.onlyPage();
  }

  private static HallPage welcome(HallSheet sheet, HallPicture.Welcome picture) {
    Optional<Fitted> title = title(sheet, picture.title(), vh(60));
    if (title.isEmpty()) {
      return HallPage.refused();
    }
    Fitted when = HallSheet.set(picture.when(), HallType.PLAIN, sheet.contentWidth(), 3.5);
    double high = title.get().height() + vh(3) + when.height();
    double y = (HallSheet.HEIGHT - high) / 2;
    sheet.words(title.get(), sheet.left(), y, HallPalette.INK);
    sheet.words(when, sheet.left(), y + high - when.height(), HallPalette.SECONDARY);
    return sheet.onlyPage();
  }

  private static HallPage readBack(HallSheet sheet, HallPicture.ReadBack picture) {
    Fitted question = HallSheet.set(picture.question(), HallType.PLAIN, sheet.contentWidth(), 3.5);
    double y = vh(10) + question.height() + vh(5);
    Optional<Fitted> text =
        HallSheet.fit(
            picture.text(),
            HallType.SERIF,
            sheet.contentWidth(),
            HallSheet.BOTTOM - y,
            6.4,
            TITLE_SMALLEST - 1);
    if (text.isEmpty()) {
      return HallPage.refused();
    }
    sheet.words(question, sheet.left(), vh(10), HallPalette.SECONDARY);
    sheet.words(text.get(), sheet.left(), y, HallPalette.INK);
    return sheet.onlyPage();
  }

  private static HallPage item(HallSheet sheet, HallPicture.Item picture, int turned) {
    double foot = HallSheet.BOTTOM - vh(5);
    double top = vh(10) + vh(5.5);
    double titleRoom = picture.questions().isEmpty() ? foot - top - vh(3) : vh(30);
    Optional<Fitted> title = title(sheet, picture.title(), titleRoom);
    if (title.isEmpty()) {
      return HallPage.refused();
    }
    double y = top + title.get().height() + vh(4);
    Optional<Pages<Fitted>> questions = questions(sheet, picture.questions(), foot - vh(3) - y);
    if (questions.isEmpty()) {
      return HallPage.refused();
    }
    Fitted number =
        HallSheet.set(
            Texts.get("hall.item", picture.number()), HallType.PLAIN, sheet.contentWidth(), 3.1);
    sheet.words(number, sheet.left(), vh(9), HallPalette.SECONDARY);
    sheet.words(title.get(), sheet.left(), top, HallPalette.INK);
    Pages<Fitted> pages = questions.get();
    int page = pages.clamp(turned);
    for (Fitted question : pages.page(page)) {
      sheet.words(question, sheet.left(), y, HallPalette.INK);
      y += question.height() + vh(2.4);
    }
    foot(sheet, picture, foot);
    return sheet.page(page, pages.count(), pages.words(page));
  }

  private static void foot(HallSheet sheet, HallPicture.Item picture, double y) {
    if (!picture.form().isEmpty()) {
      sheet.words(
          HallSheet.set(picture.form(), HallType.SEMIBOLD, sheet.contentWidth() / 2, 3.3),
          sheet.left(),
          y,
          HallPalette.INK);
    }
    if (!picture.until().isEmpty()) {
      sheet.rightWords(
          Texts.get("hall.until", picture.until()),
          HallType.PLAIN,
          3.3,
          sheet.right(),
          y,
          HallPalette.INK);
    }
  }

  /** Questions below each other, on as many pages as it takes; smaller before it is refused. */
  private static Optional<Pages<Fitted>> questions(
      HallSheet sheet, List<String> questions, double room) {
    for (double size = 3.9; size >= HallSheet.SMALLEST; size -= 0.2) {
      double now = size;
      List<Fitted> set =
          questions.stream()
              .map(text -> HallSheet.set(text, HallType.PLAIN, sheet.contentWidth(), now))
              .toList();
      Optional<Pages<Fitted>> pages = Pages.fill(set, Fitted::height, vh(2.4), room);
      if (pages.isPresent()) {
        return pages;
      }
    }
    return Optional.empty();
  }

  private static Optional<Fitted> title(HallSheet sheet, String text, double room) {
    return HallSheet.fit(
        text, HallType.SERIF, sheet.contentWidth(), room, TITLE_LARGEST, TITLE_SMALLEST);
  }
}
