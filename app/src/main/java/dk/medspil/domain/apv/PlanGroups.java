package dk.medspil.domain.apv;

import dk.medspil.domain.calendar.DanishCollation;
import dk.medspil.domain.calendar.DanishFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lines of the plan put together by status, by month or by place. */
public final class PlanGroups {
  private static final Set<LineStatus> ON_THE_WAY =
      Set.of(LineStatus.OPEN, LineStatus.IN_PROGRESS, LineStatus.WAITING, LineStatus.DONE);
  private static final String LATE = "Over fristen";
  private static final String NO_DAY = "Uden frist";
  private static final String NO_PLACE = "Uden sted";

  private PlanGroups() {}

  /**
   * Lines under one heading.
   *
   * @param name the heading
   * @param lines in the order they came
   */
  public record Group(String name, List<PlanLine> lines) {

    public Group {
      lines = List.copyOf(lines);
    }
  }

  /** One group for each status on the way to a judged effect, also an empty one; others after. */
  public static List<Group> byStatus(List<PlanLine> lines) {
    return Stream.of(LineStatus.values())
        .map(status ->
            Map.entry(status, lines.stream().filter(line -> line.status() == status).toList()))
        .filter(one -> ON_THE_WAY.contains(one.getKey()) || !one.getValue().isEmpty())
        .map(one -> new Group(one.getKey().label(), one.getValue()))
        .toList();
  }

  /** What is late first, then a group for each month something is due in, and what has no day. */
  public static List<Group> byMonth(List<PlanLine> lines, LocalDate today) {
    List<Group> groups = new ArrayList<>();
    add(groups, LATE, lines.stream().filter(line -> line.isOverdue(today)).toList());
    Map<YearMonth, List<PlanLine>> months = new TreeMap<>();
    lines.stream()
        .filter(line -> !line.isOverdue(today))
        .forEach(line ->
            line.dueOn()
                .ifPresent(day ->
                    months
                        .computeIfAbsent(YearMonth.from(day), month -> new ArrayList<>())
                        .add(line)));
    months.forEach((month, due) -> add(groups, name(month), due));
    add(groups, NO_DAY, lines.stream().filter(line -> line.dueOn().isEmpty()).toList());
    return List.copyOf(groups);
  }

  private static String name(YearMonth month) {
    String name = DanishFormat.monthYear(month.atDay(1));
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** A group for each place in Danish order, and what has none last. */
  public static List<Group> byPlace(List<PlanLine> lines) {
    Map<String, List<PlanLine>> places = new TreeMap<>(new DanishCollation());
    lines.stream()
        .filter(line -> !line.location().isBlank())
        .forEach(line ->
            places.computeIfAbsent(line.location().strip(), place -> new ArrayList<>()).add(line));
    List<Group> groups = new ArrayList<>();
    places.forEach((place, there) -> add(groups, place, there));
    add(groups, NO_PLACE, lines.stream().filter(line -> line.location().isBlank()).toList());
    return List.copyOf(groups);
  }

  private static void add(List<Group> groups, String name, List<PlanLine> lines) {
    if (!lines.isEmpty()) {
      groups.add(new Group(name, lines));
    }
  }

  /** How many lines each name has, most first. */
  static <T> Map<String, Long> counted(List<T> lines, Function<T, String> name) {
    Map<String, Long> counts = new TreeMap<>(new DanishCollation());
    counts.putAll(lines.stream().collect(Collectors.groupingBy(name, Collectors.counting())));
    Map<String, Long> sorted = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .forEach(one -> sorted.put(one.getKey(), one.getValue()));
    return sorted;
  }
}
