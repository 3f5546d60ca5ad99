package dk.medspil.desktop.hall;

import static dk.medspil.desktop.hall.HallSheet.vh;

import dk.medspil.desktop.hall.HallSheet.Fitted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sets a section of a form: each question with its answer under it, the one being answered on a
 * ground of its own. A long answer goes on over several pages.
 */
final class FormSetting {
  private static final double LARGEST = 5;
  private static final double TOP = vh(18);
  private static final double GAP = vh(1.4);
  private static final double PADDING = vh(0.9);
  private static final double UNDER_QUESTION = vh(0.3);

  /** So many lines of an answer stay together. */
  private static final int LINES = 6;

  private FormSetting() {}

  /**
   * A question, or a part of its answer, or both.
   *
   * @param line the place of the question in the section
   */
  private record Part(int line, Optional<Fitted> question, Optional<Fitted> answer) {
    double height() {
      double between = question.isPresent() && answer.isPresent() ? UNDER_QUESTION : 0;
      return question.map(Fitted::height).orElse(0.0)
          + between
          + answer.map(Fitted::height).orElse(0.0)
          + 2 * PADDING;
    }
  }

  static HallPage set(HallSheet sheet, HallPicture.Form picture, int turned) {
    Optional<Fitted> title =
        HallSheet.fit(picture.title(), HallType.SERIF, sheet.contentWidth(), vh(7), 5, 3.2);
    Optional<Fitted> section =
        HallSheet.fit(
            picture.section(),
            HallType.PLAIN,
            sheet.contentWidth(),
            vh(4.4),
            3.1,
            HallSheet.SMALLEST);
    Optional<Pages<Part>> fitting = pages(sheet, picture);
    if (title.isEmpty() || section.isEmpty() || fitting.isEmpty()) {
      return HallPage.refused();
    }
    sheet.words(title.get(), sheet.left(), vh(4.4), HallPalette.INK);
    sheet.words(section.get(), sheet.left(), vh(12.4), HallPalette.SECONDARY);
    Pages<Part> pages = fitting.get();
    int page = pages.clamp(pageOf(pages, picture.now()) + turned);
    double y = TOP;
    for (Part part : pages.page(page)) {
      draw(sheet, part, part.line() == picture.now(), y);
      y += part.height() + GAP;
    }
    return sheet.page(page, pages.count(), pages.words(page));
  }

  private static int pageOf(Pages<Part> pages, int now) {
    for (int page = 0; page < pages.count(); page++) {
      if (pages.page(page).stream().anyMatch(part -> part.line() == now)) {
        return page;
      }
    }
    return 0;
  }

  /** The largest size that needs one page, or the smallest on several. */
  private static Optional<Pages<Part>> pages(HallSheet sheet, HallPicture.Form picture) {
    Optional<Pages<Part>> found = Optional.empty();
    for (double size = LARGEST; size >= HallSheet.SMALLEST; size -= 0.2) {
      Optional<List<Part>> parts = parts(sheet, picture.lines(), size);
      Optional<Pages<Part>> pages =
          parts.flatMap(all -> Pages.fill(all, Part::height, GAP, HallSheet.BOTTOM - TOP));
      if (pages.filter(all -> all.count() == 1).isPresent()) {
        return pages;
      }
      found = pages.isPresent() ? pages : found;
    }
    return found;
  }

  /** Empty when a word is wider than the hall. */
  private static Optional<List<Part>> parts(
      HallSheet sheet, List<HallPicture.FormLine> lines, double size) {
    double width = sheet.contentWidth();
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      HallPicture.FormLine line = lines.get(i);
      double small = Math.max(HallSheet.SMALLEST, size - 0.6);
      Fitted question = HallSheet.set(line.question(), HallType.SEMIBOLD, width, small);
      List<Fitted> answers =
          line.answer().isBlank() ? List.of() : chunks(line.answer(), width, size);
      parts.add(new Part(i, Optional.of(question), answers.stream().findFirst()));
      for (Fitted more : answers.stream().skip(1).toList()) {
        parts.add(new Part(i, Optional.empty(), Optional.of(more)));
      }
    }
    boolean within =
        parts.stream()
            .allMatch(part ->
                part.question().filter(one -> !one.isWithin(width)).isEmpty()
                    && part.answer().filter(one -> !one.isWithin(width)).isEmpty());
    return within ? Optional.of(parts) : Optional.empty();
  }

  /** What is set once breaks at the same places when a part of it is set again. */
  private static List<Fitted> chunks(String answer, double width, double size) {
    Fitted whole = HallSheet.set(answer, HallType.PLAIN, width, size);
    List<String> lines = whole.text().lines().toList();
    List<Fitted> chunks = new ArrayList<>();
    for (int from = 0; from < lines.size(); from += LINES) {
      List<String> some = lines.subList(from, Math.min(lines.size(), from + LINES));
      chunks.add(HallSheet.set(String.join("\n", some), HallType.PLAIN, width, size));
    }
    return chunks;
  }

  private static void draw(HallSheet sheet, Part part, boolean now, double y) {
    if (now) {
      sheet.ground(
          sheet.left() - vh(1.5),
          y,
          sheet.contentWidth() + vh(3),
          part.height(),
          vh(1.3),
          HallPalette.NOW,
          HallPalette.NONE);
    }
    double at = y + PADDING;
    if (part.question().isPresent()) {
      sheet.words(part.question().get(), sheet.left(), at, HallPalette.SECONDARY);
      at += part.question().get().height() + UNDER_QUESTION;
    }
    if (part.answer().isPresent()) {
      sheet.words(part.answer().get(), sheet.left(), at, HallPalette.INK);
    }
  }
}
