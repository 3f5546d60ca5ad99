package dk.medspil.desktop.search;

import dk.medspil.domain.search.FoundKind;
import dk.medspil.domain.search.SearchQuery;
import dk.medspil.store.SearchScope;
import dk.medspil.store.SearchStore;
import dk.medspil.store.SearchStore.Hit;
import dk.medspil.store.Session;
import java.util.List;
import java.util.Map;

/**
 * The answer to a search.
 *
 * @param text what was typed
 * @param hits the first ones, best first
 * @param counts how many there are of each kind, whatever the group
 * @param advice about filters that were not understood
 */
record SearchPicture(
    String text, List<Hit> hits, Map<FoundKind, Integer> counts, List<String> advice) {

  static SearchPicture read(
      Session session,
      String text,
      SearchQuery query,
      SearchGroup group,
      SearchScope scope,
      int limit) {
    SearchQuery narrow = group == SearchGroup.ALL ? query : query.only(group.kinds());
    return new SearchPicture(
        text,
        session.search().find(narrow, scope, limit),
        session.search().count(query, scope),
        query.advice());
  }

  int count(SearchGroup group) {
    return group.kinds().stream().mapToInt(kind -> counts.getOrDefault(kind, 0)).sum();
  }

  /** Whether there are more than are counted. */
  boolean isMore() {
    return count(SearchGroup.ALL) >= SearchStore.MOST_COUNTED;
  }
}
