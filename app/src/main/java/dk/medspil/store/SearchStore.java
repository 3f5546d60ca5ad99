package dk.medspil.store;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Search in everything a person wrote, also inside compound words. */
public final class SearchStore {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** What lies in the trash is not found. */
  private static final String VISIBLE =
      """
       AND (t.kind <> 'plan_line' OR EXISTS
             (SELECT 1 FROM plan_line p WHERE p.id = t.id AND p.deleted_at IS NULL))
       AND NOT EXISTS (SELECT 1 FROM meeting m WHERE m.deleted_at IS NOT NULL AND m.id =
             coalesce((SELECT i.meeting_id FROM agenda_item i WHERE i.id = t.home), t.home))
       AND NOT EXISTS (SELECT 1 FROM board b WHERE b.id = t.home AND b.deleted_at IS NOT NULL)
      """;

  private final Handle handle;

  SearchStore(Handle handle) {
    this.handle = handle;
  }

  /**
   * Where all words occur, best first. Words of one or two letters, such as TR, are found as whole
   * words.
   *
   * @param limit at most this many hits, 1–1000
   */
  public List<Hit> find(String words, int limit) {
    List<String> terms =
        SPACE.splitAsStream(words.strip()).filter(word -> !word.isBlank()).toList();
    if (terms.isEmpty()) {
      return List.of();
    }
    List<String> grams = terms.stream().filter(SearchStore::isLong).toList();
    List<String> shorts = terms.stream().filter(term -> !isLong(term)).toList();
    return (grams.isEmpty() ? scan(shorts) : match(grams, shorts))
        .bind("limit", Math.clamp(limit, 1, 1000))
        .map((row, context) ->
            new Hit(
                row.getString("kind"),
                Columns.id(row, "id"),
                Columns.id(row, "home"),
                row.getString("title"),
                row.getString("snippet")))
        .list();
  }

  private Query match(List<String> grams, List<String> shorts) {
    String expression =
        grams.stream()
            .map(word -> "\"" + word.replace("\"", "\"\"") + "\"")
            .collect(Collectors.joining(" AND "));
    String sql =
        """
        SELECT t.kind, t.id, t.home, t.title, snippet(search, -1, '»', '«', '…', 16) AS snippet
        FROM search JOIN search_text t ON t.row = search.rowid
        WHERE search MATCH :expression
        """
            + shortWords(shorts)
            + VISIBLE
            + " ORDER BY rank, t.id LIMIT :limit";
    return bindShorts(handle.createQuery(sql).bind("expression", expression), shorts);
  }

  private Query scan(List<String> shorts) {
    String sql =
        "SELECT t.kind, t.id, t.home, t.title, t.title AS snippet FROM search_text t WHERE 1 = 1"
            + shortWords(shorts)
            + VISIBLE
            + " ORDER BY t.row DESC LIMIT :limit";
    return bindShorts(handle.createQuery(sql), shorts);
  }

  private static String shortWords(List<String> shorts) {
    StringBuilder sql = new StringBuilder();
    for (int i = 0; i < shorts.size(); i++) {
      sql.append(" AND (' ' || t.title || ' ' || t.body || ' ') REGEXP :short").append(i);
    }
    return sql.toString();
  }

  private static Query bindShorts(Query query, List<String> shorts) {
    for (int i = 0; i < shorts.size(); i++) {
      query.bind("short" + i, shorts.get(i));
    }
    return query;
  }

  private static boolean isLong(String word) {
    return word.codePointCount(0, word.length()) >= 3;
  }

  /**
   * A place where the words occur.
   *
   * @param kind table name: meeting, agenda_item, outcome, board, note, task, plan_line or addendum
   * @param id what was found
   * @param home the item, meeting, board or forum it belongs to
   * @param title its title or text
   * @param snippet the text around the words, with the words between » and «
   */
  public record Hit(String kind, UUID id, UUID home, String title, String snippet) {}
}
