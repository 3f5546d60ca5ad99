package dk.medspil.desktop.hall;

import static dk.medspil.desktop.hall.HallSheet.vh;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.hall.HallSheet.Fitted;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Sets the plan of the work environment: the risk, the problem and what is done, who and when. */
final class PlanSetting {
  private static final double TOP = vh(17);
  private static final double RISK = vh(9);
  private static final double END = vh(40);
  private static final double GAP = vh(2);

  /** Between a problem and what is done about it. */
  private static final double LEAD = vh(0.4);

  private static final double LARGEST = 3.5;
  private static final double SMALLEST = 2.7;

  /** Between a heading and its first line. */
  private static final double UNDER_HEADING = vh(1.2);

  private static final double HEADING = 3;

  private PlanSetting() {}

  /** A line with the words at its end already set, under the heading it is the first of. */
  private record Row(
      Optional<Fitted> first,
      Optional<Fitted> heading,
      String risk,
      Fitted problem,
      Optional<Fitted> measure,
      Optional<Fitted> end) {
    double height() {
      return first.map(set -> set.height() + UNDER_HEADING).orElse(0.0) + words();
    }

    double words() {
      double words = problem.height() + measure.map(set -> set.height() + LEAD).orElse(0.0);
      return Math.max(Math.max(words, end.map(Fitted::height).orElse(0.0)), vh(6));
    }

    /** The same line where it stands first on a page: what it belongs to is said again. */
    Row again() {
      return new Row(heading, heading, risk, problem, measure, end);
    }
  }

  static HallPage set(HallSheet sheet, HallPlan.Plan picture, int turned) {
    return set(sheet, picture.title(), List.of(new HallPlan.PlanGroup("", picture.rows())), turned);
  }

  static HallPage set(HallSheet sheet, HallPlan.GroupedPlan picture, int turned) {
    return set(sheet, picture.title(), picture.groups(), turned);
  }

  private static HallPage set(
      HallSheet sheet, String words, List<HallPlan.PlanGroup> groups, int turned) {
    Optional<Fitted> title =
        HallSheet.fit(words, HallType.SERIF, sheet.contentWidth(), vh(8), 5, 3.5);
    Optional<Pages<Row>> fitting = pages(sheet, groups);
    if (title.isEmpty() || fitting.isEmpty()) {
      return HallPage.refused();
    }
    sheet.words(title.get(), sheet.left(), vh(5.6), HallPalette.INK);
    if (groups.stream().allMatch(group -> group.rows().isEmpty())) {
      sheet.words(
          HallSheet.set(Texts.get("hall.plan.none"), HallType.PLAIN, sheet.contentWidth(), LARGEST),
          sheet.left(),
          TOP,
          HallPalette.SECONDARY);
      return sheet.onlyPage();
    }
    Pages<Row> pages = fitting.get();
    int page = pages.clamp(turned);
    double y = TOP;
    boolean first = true;
    for (Row row : pages.page(page)) {
      Row now = first ? row.again() : row;
      draw(sheet, now, y);
      y += now.height() + GAP;
      first = false;
    }
    return sheet.page(page, pages.count(), pages.words(page));
  }

  private static Optional<Pages<Row>> pages(HallSheet sheet, List<HallPlan.PlanGroup> groups) {
    double room = sheet.contentWidth() - RISK - END - vh(3);
    for (double size = LARGEST; size >= SMALLEST - 0.05; size -= 0.2) {
      double now = size;
      List<Row> rows =
          groups.stream().flatMap(group -> rows(group, sheet.contentWidth(), room, now)).toList();
      boolean wide = rows.stream().anyMatch(row -> !row.problem().isWithin(room));
      // A page may begin inside a group, and then has a heading that its rows do not count.
      double headings =
          rows.stream()
              .flatMap(row -> row.heading().stream())
              .mapToDouble(set -> set.height() + UNDER_HEADING)
              .max()
              .orElse(0);
      Optional<Pages<Row>> pages =
          Pages.fill(rows, Row::height, GAP, HallSheet.BOTTOM - TOP - headings);
      if (!wide && pages.isPresent()) {
        return pages;
      }
    }
    return Optional.empty();
  }

  private static Stream<Row> rows(
      HallPlan.PlanGroup group, double width, double room, double size) {
    Optional<Fitted> heading =
        group.name().isEmpty()
            ? Optional.empty()
            : Optional.of(HallSheet.set(group.name(), HallType.BOLD, width, HEADING));
    return IntStream.range(0, group.rows().size())
        .mapToObj(i ->
            row(group.rows().get(i), i == 0 ? heading : Optional.empty(), heading, room, size));
  }

  private static Row row(
      HallPlan.PlanRow line,
      Optional<Fitted> first,
      Optional<Fitted> heading,
      double room,
      double size) {
    String end =
        String.join(
            "\n", Stream.of(line.who(), line.when()).filter(part -> !part.isEmpty()).toList());
    return new Row(
        first,
        heading,
        line.risk(),
        HallSheet.set(line.problem(), HallType.SEMIBOLD, room, size),
        line.measure().isEmpty()
            ? Optional.empty()
            : Optional.of(
                HallSheet.set(
                    line.measure(),
                    HallType.PLAIN,
                    room,
                    Math.max(HallSheet.SMALLEST, size - 0.5))),
        end.isEmpty()
            ? Optional.empty()
            : Optional.of(HallSheet.set(end, HallType.PLAIN, END, HallSheet.SMALLEST + 0.2)));
  }

  private static void draw(HallSheet sheet, Row row, double top) {
    row.first().ifPresent(set -> sheet.words(set, sheet.left(), top, HallPalette.ACCENT));
    double y = top + row.height() - row.words();
    double box = vh(6);
    sheet.ground(sheet.left(), y, box, box, vh(1), HallPalette.CARD, HallPalette.RING);
    double wide = HallType.BOLD.width(row.risk(), vh(3.1));
    sheet.middle(
        HallSheet.set(row.risk(), HallType.BOLD, box, 3.1),
        sheet.left() + (box - wide) / 2,
        y,
        box,
        HallPalette.INK);
    double x = sheet.left() + RISK;
    sheet.words(row.problem(), x, y, HallPalette.INK);
    row.measure()
        .ifPresent(
            set -> sheet.words(set, x, y + row.problem().height() + LEAD, HallPalette.SECONDARY));
    row.end().ifPresent(set -> sheet.words(set, sheet.right() - END, y, HallPalette.INK));
  }
}
