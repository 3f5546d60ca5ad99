package dk.medspil.store;

import dk.medspil.domain.apv.PlanLine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/**
 * The first solved lines of a plan, and how many there are of them. After years a plan holds
 * thousands, of which only those that are looked at are read.
 *
 * @param lines the first of them, in the order of {@link dk.medspil.domain.apv.PlanOrder}: nothing
 *     is due of a solved line any more, so risk and problem decide
 * @param places how many lines each place has, whether they are among the first or not; those
 *     without a place are under the empty word
 */
public record SolvedPage(List<PlanLine> lines, Map<String, Long> places) {
  private static final String PLACE = "trim(location, char(9, 10, 13, 32))";

  private static final String WANTED =
      """
      FROM plan_line
      WHERE deleted_at IS NULL AND forum_id = :forum AND status = 'SOLVED'
        AND (:topic IS NULL OR topic_id = :topic)
        AND (:severity IS NULL OR (severity = :severity AND likelihood = :likelihood))
      """;

  private static final String BY_NEED = "severity * likelihood DESC, problem COLLATE danish, id";

  /** A page that nobody changes. */
  public SolvedPage {
    lines = List.copyOf(lines);
    places = Map.copyOf(places);
  }

  static SolvedPage read(Handle handle, SolvedQuery asked) {
    String order =
        asked.byPlace()
            ? "%1$s = '', %1$s COLLATE danish, %2$s".formatted(PLACE, BY_NEED)
            : BY_NEED;
    List<PlanLine> lines =
        bind(handle.createQuery("SELECT * " + WANTED + "ORDER BY " + order + " LIMIT :most"), asked)
            .bind("most", asked.most())
            .map((row, context) -> PlanStore.line(row))
            .list();
    Map<String, Long> places = new HashMap<>();
    bind(
            handle.createQuery(
                "SELECT " + PLACE + " AS place, count(*) AS lines " + WANTED + "GROUP BY place"),
            asked)
        .map((row, context) -> Map.entry(row.getString("place"), row.getLong("lines")))
        .forEach(one -> places.put(one.getKey(), one.getValue()));
    return new SolvedPage(lines, places);
  }

  private static Query bind(Query query, SolvedQuery asked) {
    return query
        .bind("forum", asked.forum().toString())
        .bind("topic", asked.topic().map(Object::toString).orElse(null))
        .bind("severity", asked.risk().map(risk -> risk.severity()).orElse(null))
        .bind("likelihood", asked.risk().map(risk -> risk.likelihood()).orElse(null));
  }

  /** How many lines there are. */
  public long count() {
    return places.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Whether there are lines beyond the first. */
  public boolean hasMore() {
    return lines.size() < count();
  }
}
