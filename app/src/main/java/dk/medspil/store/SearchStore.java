package dk.medspil.store;

import dk.medspil.domain.search.FoundKind;
import dk.medspil.domain.search.Marked;
import dk.medspil.domain.search.SearchQuery;
import dk.medspil.domain.search.Spelling;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/**
 * Search in everything a person wrote, also inside compound words. Hits in titles come before hits
 * in the text, exact æ ø å before other spellings, and the newest first within each: that order is
 * the index's own, so a page costs the same however many hits there are.
 */
public final class SearchStore {
  /** So many hits are counted; more are "over a thousand". */
  public static final int MOST_COUNTED = 1000;

  private static final int WIDTH = 120;

  private final Handle handle;

  SearchStore(Handle handle) {
    this.handle = handle;
  }

  /** Where all words occur anywhere in the store. */
  public List<Hit> find(String words, int limit) {
    return find(SearchQuery.ofWords(words), SearchScope.everything(), limit);
  }

  /**
   * What a query finds, best first.
   *
   * @param limit at most this many hits, 1–1000
   */
  public List<Hit> find(SearchQuery query, SearchScope scope, int limit) {
    if (query.isEmpty()) {
      return List.of();
    }
    int most = Math.clamp(limit, 1, MOST_COUNTED);
    List<Hit> hits = new ArrayList<>();
    Set<UUID> seen = new HashSet<>();
    for (Supplier<SearchSql> one : passes(query, scope)) {
      if (hits.size() < most) {
        SearchSql pass = one.get();
        pass.query(handle, most).map((row, context) -> hit(row, pass.marks())).list().stream()
            .filter(hit -> hits.size() < most && seen.add(hit.id()))
            .forEach(hits::add);
      }
    }
    return List.copyOf(hits);
  }

  /** How many hits there are of each kind, all together at most {@link #MOST_COUNTED}. */
  public Map<FoundKind, Integer> count(SearchQuery query, SearchScope scope) {
    Map<FoundKind, Integer> counts = new EnumMap<>(FoundKind.class);
    if (query.isEmpty()) {
      return counts;
    }
    if (query.words().isEmpty()) {
      count(SearchSql.filtered(query, scope), counts);
      return counts;
    }
    count(SearchSql.lenient(query, scope), counts);
    return counts;
  }

  /** How many texts hold a word that stands alone: what plain word search would find. */
  int countWholeWords(String word) {
    return handle
        .createQuery("SELECT count(*) FROM search_word WHERE search_word MATCH :word")
        .bind("word", "\"" + word.replace("\"", "\"\"") + "\"")
        .mapTo(Integer.class)
        .one();
  }

  private void count(SearchSql sql, Map<FoundKind, Integer> counts) {
    sql.kinds(handle, MOST_COUNTED)
        .map((row, context) -> kind(row))
        .forEach(kind -> counts.merge(kind, 1, Integer::sum));
  }

  /** Made when they are needed: the first one mostly fills the page. */
  private static List<Supplier<SearchSql>> passes(SearchQuery query, SearchScope scope) {
    if (query.words().isEmpty()) {
      return List.of(() -> SearchSql.filtered(query, scope));
    }
    return List.of(
        () -> SearchSql.exactTitle(query, scope),
        () -> SearchSql.exact(query, scope),
        () -> SearchSql.lenient(query, scope));
  }

  private static FoundKind kind(ResultSet row) throws SQLException {
    return FoundKind.ofTable(row.getString("kind")).orElseThrow();
  }

  private static Hit hit(ResultSet row, List<String> marks) throws SQLException {
    FoundKind kind = kind(row);
    String title = row.getString("title");
    String body = row.getString("body");
    String above = row.getString("above");
    boolean isLine = above != null && !above.isBlank();
    Marked excerpt = Marked.excerpt(isLine ? title : body, marks, WIDTH);
    if (isLine && excerpt.marks().isEmpty() && !body.isBlank()) {
      // Found in who is responsible, not in the line itself: say so.
      excerpt = Marked.excerpt(title + " · " + body, marks, WIDTH);
    }
    return new Hit(
        kind,
        Columns.id(row, "id"),
        Columns.id(row, "home"),
        Columns.id(row, "forum_id"),
        Columns.maybeId(row, "meeting_id"),
        title,
        isLine ? Marked.of(above, marks) : Marked.of(title, marks),
        excerpt,
        Columns.maybeDay(row, "day"),
        Optional.ofNullable(row.getString("state")).orElse(""),
        Optional.ofNullable(row.getString("responsible")).orElse(""));
  }

  /** Finds the words of a query in other spellings than the typed one. */
  static List<String> spellings(String word) {
    List<String> all = new ArrayList<>(List.of(word));
    all.addAll(Spelling.others(word));
    return all;
  }

  /**
   * A place where the words occur.
   *
   * @param kind what was found
   * @param id of what was found
   * @param home the item, meeting, board or forum it belongs to
   * @param forum the forum it belongs to
   * @param meeting the meeting it belongs to, for meetings, items, lines of minutes and boards
   * @param title its own title or text
   * @param heading what it stands under, "Støj i fællesrummet", with the words marked
   * @param excerpt the text around the words, with the words marked; may be empty
   * @param day the meeting's day, the board's first, or when it falls due
   * @param state name of the state of a task, plan line or meeting; "" for others
   * @param responsible who is; may be empty
   */
  public record Hit(
      FoundKind kind,
      UUID id,
      UUID home,
      UUID forum,
      Optional<UUID> meeting,
      String title,
      Marked heading,
      Marked excerpt,
      Optional<LocalDate> day,
      String state,
      String responsible) {}
}
