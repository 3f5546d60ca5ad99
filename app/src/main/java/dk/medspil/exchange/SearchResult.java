package dk.medspil.exchange;

import dk.medspil.store.SearchStore.Hit;
import dk.medspil.store.Session;
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

  /** Looks in a store for at most a number of places. */
  public static SearchResult of(Session session, String words, int limit) {
    return new SearchResult(words, session.search().find(words, limit));
  }

  /** One object with the words and an array of hits. */
  public String json() {
    ObjectNode root = Json.object().put("words", words);
    ArrayNode list = root.putArray("hits");
    for (Hit hit : hits) {
      list.addObject()
          .put("kind", hit.kind())
          .put("id", hit.id().toString())
          .put("home", hit.home().toString())
          .put("title", hit.title())
          .put("snippet", hit.snippet());
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
      text.append(label(hit.kind()))
          .append("  ")
          .append(hit.id())
          .append("  ")
          .append(hit.snippet().replace('\n', ' '))
          .append('\n');
    }
    return text.toString().stripTrailing();
  }

  private static String label(String kind) {
    return switch (kind) {
      case "meeting" -> "Møde";
      case "agenda_item" -> "Punkt";
      case "outcome" -> "Referat";
      case "board" -> "Tavle";
      case "note" -> "Kort";
      case "task" -> "Opgave";
      case "plan_line" -> "APV-linje";
      case "addendum" -> "Rettelse";
      default -> kind;
    };
  }
}
