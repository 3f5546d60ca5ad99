package dk.medspil.exchange.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes one heading for each column out of the rows above the answers: a title alone in its row
 * says nothing of the columns, and a merged heading above several columns belongs to all of them.
 */
final class Headings {
  private static final int LONGEST = 300;

  private Headings() {}

  /** The headings, {@code ""} for a column without one; empty when there is no row of headings. */
  static List<String> of(List<List<String>> above) {
    List<List<String>> rows = withoutTitles(above);
    if (rows.isEmpty()) {
      return List.of();
    }
    List<String> last = rows.getLast();
    int width = rows.stream().mapToInt(Headings::width).max().orElse(0);
    List<String> headings = new ArrayList<>();
    List<String> over = new ArrayList<>();
    for (List<String> row : rows.subList(0, rows.size() - 1)) {
      over = joined(over, filled(row, width), width);
    }
    for (int i = 0; i < width; i++) {
      String group = i < over.size() ? over.get(i) : "";
      String own = i < last.size() ? last.get(i).strip() : "";
      headings.add(
          cut(
              own.isEmpty()
                  ? ""
                  : group.isEmpty() || group.equals(own) ? own : group + ": " + own));
    }
    return unique(headings);
  }

  private static List<List<String>> withoutTitles(List<List<String>> above) {
    int widest = above.stream().mapToInt(Headings::filledCells).max().orElse(0);
    return widest == 1
        ? above.subList(above.size() - 1, above.size())
        : above.stream().filter(row -> filledCells(row) > 1).toList();
  }

  private static int filledCells(List<String> row) {
    return (int) row.stream().filter(cell -> !cell.isBlank()).count();
  }

  private static int width(List<String> row) {
    int width = row.size();
    while (width > 0 && row.get(width - 1).isBlank()) {
      width--;
    }
    return width;
  }

  /** A merged cell has its text in its first column only. */
  private static List<String> filled(List<String> row, int width) {
    List<String> filled = new ArrayList<>();
    String group = "";
    for (int i = 0; i < width; i++) {
      String cell = i < row.size() ? row.get(i).strip() : "";
      group = cell.isEmpty() ? group : cell;
      filled.add(group);
    }
    return filled;
  }

  private static List<String> joined(List<String> over, List<String> row, int width) {
    List<String> joined = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      String before = i < over.size() ? over.get(i) : "";
      joined.add(before.isEmpty() ? row.get(i) : before + ": " + row.get(i));
    }
    return joined;
  }

  private static String cut(String heading) {
    String line = heading.replaceAll("\\s+", " ").strip();
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST).strip();
  }

  /** The same heading twice gets a number. */
  private static List<String> unique(List<String> headings) {
    Map<String, Integer> seen = new HashMap<>();
    return headings.stream()
        .map(heading -> {
          int times = heading.isEmpty() ? 1 : seen.merge(heading, 1, Integer::sum);
          return times == 1 ? heading : heading + " (" + times + ")";
        })
        .toList();
  }
}
