package dk.medspil.exchange;

import dk.medspil.domain.search.Marked;
import dk.medspil.domain.search.SearchQuery;
import dk.medspil.store.SearchScope;
import dk.medspil.store.SearchStore.Hit;
import dk.medspil.store.Session;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where some words occur, for people and scripts.
 *
 * @param words what was looked for
 * @param hits best first
 */
public record SearchResult(String words, List<Hit> hits) {

  public SearchResult {
    hits = List.copyOf(hits);
  }

  /** Looks in a whole store for at most a number of places. */
  public static SearchResult of(Session session, String words, LocalDate today, int limit) {
    SearchQuery query = SearchQuery.of(words, today);
    return new SearchResult(words, session.search().find(query, SearchScope.everything(), limit));
  }

  /** One object with the words and an array of hits. */
  public String json() {
    ObjectNode root = Json.object().put("words", words);
    ArrayNode list = root.putArray("hits");
    for (Hit hit : hits) {
      list.addObject()
          .put("kind", hit.kind().table())
          .put("id", hit.id().toString())
          .put("home", hit.home().toString())
          .put("title", hit.title())
          .put("snippet", snippet(hit));
    }
    return Json.text(root);
  }

  /** One line for each place, or one that says there are none. */
  public String text() {
    if (hits.isEmpty()) {
      return "Ingen steder med »" + words + "«.";
    }
    StringBuilder text = new StringBuilder();
    for (Hit hit : hits) {
      text.append(hit.kind().label())
          .append("  ")
          .append(hit.id())
          .append("  ")
          .append(snippet(hit).replace('\n', ' '))
          .append('\n');
    }
    return text.toString().stripTrailing();
  }

  /** The text around the words, with the words between » and «. */
  private static String snippet(Hit hit) {
    Marked where = hit.excerpt().marks().isEmpty() ? hit.heading() : hit.excerpt();
    return where.quoted();
  }
}
