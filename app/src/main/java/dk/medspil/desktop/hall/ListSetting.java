package dk.medspil.desktop.hall;

import static dk.medspil.desktop.hall.HallSheet.vh;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.hall.HallSheet.Fitted;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Sets lists with a title: the agenda and the open tasks. */
final class ListSetting {
  private static final double LARGEST = 4.1;
  private static final double SMALLEST = 2.7;
  private static final double TOP = vh(17);
  private static final double GAP = vh(0.4);
  private static final double PADDING = vh(1.1);
  private static final double NUMBER_WIDTH = vh(8);

  private ListSetting() {}

  /**
   * A line of a list.
   *
   * @param index its place in the whole list
   * @param lead the number before it; may be empty
   */
  private record Row(int index, String lead, Fitted text, String end, double size) {
    double height() {
      return text.height() + 2 * PADDING;
    }
  }

  static HallPage agenda(HallSheet sheet, HallPicture.Agenda picture, int turned) {
    Lines lines =
        new Lines(
            picture.lines().stream().map(HallPicture.Line::number).toList(),
            picture.lines().stream().map(HallPicture.Line::title).toList(),
            picture.lines().stream().map(HallPicture.Line::at).toList());
    return set(sheet, picture.title(), lines, picture.current(), turned);
  }

  static HallPage tasks(HallSheet sheet, HallPicture.Tasks picture, int turned) {
    if (picture.tasks().isEmpty()) {
      Lines none = new Lines(List.of(""), List.of(Texts.get("hall.tasks.none")), List.of(""));
      return set(sheet, picture.title(), none, -1, turned);
    }
    Lines lines =
        new Lines(
            picture.tasks().stream().map(task -> "").toList(),
            picture.tasks().stream().map(HallPicture.TaskLine::title).toList(),
            picture.tasks().stream().map(ListSetting::whoAndWhen).toList());
    return set(sheet, picture.title(), lines, -1, turned);
  }

  private static String whoAndWhen(HallPicture.TaskLine task) {
    return String.join(
        ", ", Stream.of(task.who(), task.when()).filter(part -> !part.isEmpty()).toList());
  }

  /** What stands in the lines: a number, the words, and what stands at their end. */
  private record Lines(List<String> leads, List<String> texts, List<String> ends) {}

  private static HallPage set(HallSheet sheet, String title, Lines lines, int current, int turned) {
    Optional<Fitted> heading =
        HallSheet.fit(title, HallType.SERIF, sheet.contentWidth(), vh(8), 5, 3.5);
    Optional<Pages<Row>> fitting = pages(sheet, lines);
    if (heading.isEmpty() || fitting.isEmpty()) {
      return HallPage.refused();
    }
    Pages<Row> pages = fitting.get();
    sheet.words(heading.get(), sheet.left(), vh(5.6), HallPalette.INK);
    int page = pages.clamp(pages.pageOf(Math.max(0, current)) + turned);
    double y = TOP;
    for (Row row : pages.page(page)) {
      draw(sheet, row, row.index() == current, y);
      y += row.height() + GAP;
    }
    return sheet.page(page, pages.count(), pages.words(page));
  }

  /** The largest size that needs one page, or the smallest on several. */
  private static Optional<Pages<Row>> pages(HallSheet sheet, Lines lines) {
    Optional<Pages<Row>> found = Optional.empty();
    for (double size = LARGEST; size >= SMALLEST; size -= 0.2) {
      List<Row> rows = rows(sheet, lines, size);
      Optional<Pages<Row>> pages = Pages.fill(rows, Row::height, GAP, HallSheet.BOTTOM - TOP);
      if (pages.isPresent()) {
        found = pages;
      }
      if (pages.filter(all -> all.count() == 1).isPresent()) {
        return pages;
      }
    }
    return found;
  }

  private static List<Row> rows(HallSheet sheet, Lines lines, double size) {
    boolean numbered = lines.leads().stream().anyMatch(lead -> !lead.isEmpty());
    double end =
        lines.ends().stream()
            .mapToDouble(words -> HallType.PLAIN.width(words, vh(size)))
            .max()
            .orElse(0);
    // Words at the end never take more than a third; longer ones are roles, cut by the caller.
    double room = sheet.contentWidth() - (numbered ? NUMBER_WIDTH : 0) - end - vh(6);
    return IntStream.range(0, lines.texts().size())
        .mapToObj(i ->
            new Row(
                i,
                lines.leads().get(i),
                HallSheet.set(
                    lines.texts().get(i),
                    numbered ? HallType.PLAIN : HallType.SEMIBOLD,
                    room,
                    size),
                lines.ends().get(i),
                size))
        .toList();
  }

  private static void draw(HallSheet sheet, Row row, boolean now, double y) {
    if (now) {
      sheet.ground(
          sheet.left() - vh(1.5),
          y,
          sheet.contentWidth() + vh(3),
          row.height(),
          vh(1.3),
          HallPalette.NOW,
          HallPalette.NONE);
    }
    double x = sheet.left();
    double size = row.size();
    if (!row.lead().isEmpty()) {
      sheet.words(
          HallSheet.set(row.lead(), HallType.SEMIBOLD, NUMBER_WIDTH, size),
          x,
          y + PADDING,
          HallPalette.SECONDARY);
      x += NUMBER_WIDTH;
    }
    sheet.words(row.text(), x, y + PADDING, HallPalette.INK);
    sheet.rightWords(
        row.end(), HallType.PLAIN, size, sheet.right(), y + PADDING, HallPalette.SECONDARY);
  }
}
