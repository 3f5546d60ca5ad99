package dk.medspil.store;

import dk.medspil.domain.search.FoundKind;
import dk.medspil.domain.search.SearchQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/**
 * One way through the index: a source of rows in the order they are wanted, what else must be true
 * of them, and the words to mark.
 */
record SearchSql(String source, String order, Map<String, Object> values, List<String> marks) {

  /** What a hit belongs to; a key that is NULL costs nothing to look up. */
  private static final String BELONGS =
      """
       LEFT JOIN outcome o ON o.id = CASE t.kind WHEN 'outcome' THEN t.id END
       LEFT JOIN attachment file ON file.id = CASE t.kind WHEN 'attachment' THEN t.id END
       LEFT JOIN agenda_item i ON i.id = CASE t.kind WHEN 'agenda_item' THEN t.id
         WHEN 'outcome' THEN t.home WHEN 'attachment' THEN t.home END
       LEFT JOIN board b ON b.id = CASE t.kind WHEN 'board' THEN t.id WHEN 'note' THEN t.home END
       LEFT JOIN task k ON k.id = CASE t.kind WHEN 'task' THEN t.id END
       LEFT JOIN plan_line l ON l.id = CASE t.kind WHEN 'plan_line' THEN t.id END
       LEFT JOIN occurrence y ON y.id = CASE t.kind WHEN 'occurrence' THEN t.id END
       LEFT JOIN survey v ON v.id = CASE t.kind WHEN 'survey' THEN t.id END
       LEFT JOIN apv_round r ON r.id = CASE t.kind WHEN 'apv_round' THEN t.id
         WHEN 'round_result' THEN t.home END
       LEFT JOIN apv_change c ON c.id = CASE t.kind WHEN 'apv_change' THEN t.id END
       LEFT JOIN accident a ON a.id = CASE t.kind WHEN 'accident' THEN t.id END
       LEFT JOIN guideline g ON g.id = CASE t.kind WHEN 'guideline' THEN t.id END
       LEFT JOIN strategy z ON z.id =
         CASE t.kind WHEN 'strategy' THEN t.id WHEN 'goal' THEN t.home END
       LEFT JOIN filled_form s ON s.id = CASE t.kind WHEN 'filled_form' THEN t.id END
       LEFT JOIN trio_agreement w ON w.id = CASE t.kind WHEN 'trio_agreement' THEN t.id END
       LEFT JOIN meeting m ON m.id = CASE t.kind WHEN 'meeting' THEN t.id
         WHEN 'addendum' THEN t.home ELSE i.meeting_id END
       JOIN forum f ON f.id = coalesce(m.forum_id, b.forum_id, k.forum_id, l.forum_id, y.forum_id,
         v.forum_id, r.forum_id, c.forum_id, a.forum_id, s.forum_id,
         g.forum_id, z.forum_id, w.forum_id)
      """;

  /**
   * What lies in the trash is not found, nor a task twice: a line of minutes that became a task is
   * found as the task. R02: what was written in a TRIO is found there only.
   */
  private static final String VISIBLE =
      """
       WHERE m.deleted_at IS NULL AND b.deleted_at IS NULL AND l.deleted_at IS NULL
         AND k.deleted_at IS NULL
         AND v.deleted_at IS NULL AND z.deleted_at IS NULL
         AND r.deleted_at IS NULL AND c.deleted_at IS NULL AND a.deleted_at IS NULL
         AND g.deleted_at IS NULL
         AND file.deleted_at IS NULL
         AND s.deleted_at IS NULL
         AND NOT (o.kind IS 'TASK' AND o.task_id IS NOT NULL
           AND EXISTS (SELECT 1 FROM task same WHERE same.id = o.task_id AND same.title = o.text
             AND same.deleted_at IS NULL))
      """;

  private static final String COLUMNS =
      """
      SELECT t.kind, t.id, t.home, t.title, t.body, f.id AS forum_id,
        coalesce(m.id, b.meeting_id) AS meeting_id,
        CASE t.kind WHEN 'outcome' THEN i.title WHEN 'attachment' THEN i.title
          WHEN 'note' THEN b.title
          WHEN 'addendum' THEN m.title WHEN 'round_result' THEN r.title END AS above,
        coalesce(k.due, l.deadline, m.day, b.started_on, y.due, v.held_on, r.first_day, c.day,
          a.day, g.review_on, s.created_on, w.agreed_on) AS day,
        coalesce(k.state, l.status, m.state, g.state) AS state,
        coalesce(k.responsible, l.responsible, o.responsible, '') AS responsible
      """;

  static SearchSql exactTitle(SearchQuery query, SearchScope scope) {
    return matching(query, scope, List::of, "{title} : ");
  }

  static SearchSql exact(SearchQuery query, SearchScope scope) {
    return matching(query, scope, List::of, "");
  }

  static SearchSql lenient(SearchQuery query, SearchScope scope) {
    return matching(query, scope, SearchStore::spellings, "");
  }

  /** Filters without words: tasks and plan lines by deadline, other kinds from the newest. */
  static SearchSql filtered(SearchQuery query, SearchScope scope) {
    List<FoundKind> kinds = new ArrayList<>(query.kinds());
    if (kinds.isEmpty()) {
      kinds.addAll(
          query.responsible().isPresent() || query.due().isPresent() || !query.states().isEmpty()
              ? List.of(FoundKind.TASK, FoundKind.PLAN_LINE, FoundKind.MEETING)
              : List.of(FoundKind.values()));
    }
    String ids =
        kinds.stream()
            .sorted()
            .map(kind -> "SELECT id FROM " + kind.table())
            .collect(Collectors.joining(" UNION ALL "));
    Map<String, Object> values = new LinkedHashMap<>();
    String source =
        " FROM ("
            + ids
            + ") wanted JOIN search_text t ON t.id = wanted.id"
            + BELONGS
            + VISIBLE
            + filters(query, scope, values);
    String order =
        " ORDER BY coalesce(k.due, l.deadline, y.due) IS NULL,"
            + " coalesce(k.due, l.deadline, y.due),"
            + " m.day DESC, t.row DESC";
    return new SearchSql(source, order, values, List.of());
  }

  private static SearchSql matching(
      SearchQuery query,
      SearchScope scope,
      Function<String, List<String>> spellings,
      String columns) {
    List<String> grams = query.words().stream().filter(SearchSql::isLong).toList();
    List<String> shorts = query.words().stream().filter(word -> !isLong(word)).toList();
    String index = grams.isEmpty() ? "search_word" : "search";
    List<String> matched = grams.isEmpty() ? shorts : grams;
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("expression", columns + "(" + expression(matched, spellings) + ")");
    StringBuilder source =
        new StringBuilder(" FROM ")
            .append(index)
            .append(" JOIN search_text t ON t.row = ")
            .append(index)
            .append(".rowid")
            .append(BELONGS)
            .append(VISIBLE)
            .append(" AND ")
            .append(index)
            .append(" MATCH :expression");
    if (!grams.isEmpty()) {
      for (int i = 0; i < shorts.size(); i++) {
        source.append(" AND (' ' || t.title || ' ' || t.body || ' ') REGEXP :short").append(i);
        values.put("short" + i, shorts.get(i));
      }
    }
    source.append(filters(query, scope, values));
    List<String> marks =
        query.words().stream().flatMap(word -> spellings.apply(word).stream()).toList();
    return new SearchSql(source.toString(), " ORDER BY " + index + ".rowid DESC", values, marks);
  }

  private static String expression(List<String> words, Function<String, List<String>> spellings) {
    return words.stream()
        .map(word ->
            spellings.apply(word).stream()
                .filter(spelling -> isLong(spelling) == isLong(word))
                .map(spelling -> "\"" + spelling.replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(" OR ", "(", ")")))
        .collect(Collectors.joining(" AND "));
  }

  private static String filters(SearchQuery query, SearchScope scope, Map<String, Object> values) {
    StringBuilder sql = new StringBuilder();
    scope
        .forum()
        .ifPresent(forum -> {
          sql.append(" AND (f.kind <> 'TRIO' OR f.formalised = 1 OR f.id = :here)");
          values.put("here", forum.toString());
        });
    if (!query.kinds().isEmpty()) {
      sql.append(" AND t.kind IN ").append(list(query.kinds(), FoundKind::table));
    }
    if (!query.states().isEmpty()) {
      sql.append(
              " AND coalesce(k.state, l.status, CASE t.kind WHEN 'meeting' THEN m.state END) IN ")
          .append(list(query.states(), name -> name));
    }
    query
        .responsible()
        .ifPresent(who -> {
          sql.append(" AND coalesce(k.responsible, l.responsible, o.responsible, '') LIKE :who");
          sql.append(" ESCAPE '!'");
          values.put("who", like(who));
        });
    query
        .forum()
        .ifPresent(name -> {
          sql.append(" AND f.name LIKE :forum ESCAPE '!'");
          values.put("forum", like(name));
        });
    query
        .due()
        .ifPresent(due -> {
          sql.append(" AND coalesce(k.due, l.deadline, y.due) BETWEEN :from AND :to");
          values.put("from", due.from().map(Object::toString).orElse("0000"));
          values.put("to", due.to().map(Object::toString).orElse("9999"));
        });
    return sql.toString();
  }

  /** Names of our own constants only, never what was typed. */
  private static <T> String list(Iterable<T> all, Function<T, String> name) {
    List<String> names = new ArrayList<>();
    all.forEach(one -> names.add("'" + name.apply(one) + "'"));
    return names.stream().sorted().collect(Collectors.joining(", ", "(", ")"));
  }

  private static String like(String part) {
    return "%" + part.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
  }

  Query query(Handle handle, int limit) {
    return handle
        .createQuery(COLUMNS + source + order + " LIMIT :limit")
        .bindMap(values)
        .bind("limit", limit);
  }

  Query kinds(Handle handle, int limit) {
    return handle
        .createQuery("SELECT t.kind" + source + " LIMIT :limit")
        .bindMap(values)
        .bind("limit", limit);
  }

  private static boolean isLong(String word) {
    return word.codePointCount(0, word.length()) >= 3;
  }
}
