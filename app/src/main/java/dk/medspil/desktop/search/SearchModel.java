package dk.medspil.desktop.search;

import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Live;
import dk.medspil.domain.search.FoundKind;
import dk.medspil.domain.search.SearchQuery;
import dk.medspil.store.SearchScope;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Searches again for each letter and after each change; one search is under way at a time. */
final class SearchModel {
  static final int PAGE = 40;

  /** Where words that are found lie, and what a hit is shown with. */
  private static final Set<String> TABLES =
      Stream.concat(
              Stream.of(FoundKind.values()).map(FoundKind::table),
              Stream.of("note_group", "board_part", "form_answer"))
          .collect(Collectors.toUnmodifiableSet());

  private final Frame frame;
  private final Live<SearchPicture> live;
  private volatile Asked asked;

  private record Asked(String text, SearchGroup group, int limit) {}

  SearchModel(Frame frame, String text, Consumer<SearchPicture> show) {
    this.frame = frame;
    asked = new Asked(text, SearchGroup.ALL, PAGE);
    LocalDate today = LocalDate.now(frame.clock());
    SearchScope scope = SearchScope.in(frame.forum().getValue());
    live =
        Live.of(
            frame.work(),
            TABLES,
            session -> {
              Asked now = asked;
              return SearchPicture.read(
                  session,
                  now.text(),
                  SearchQuery.of(now.text(), today),
                  now.group(),
                  scope,
                  now.limit());
            },
            show);
  }

  void ask(String text, SearchGroup group) {
    if (!asked.text().equals(text) || asked.group() != group) {
      asked = new Asked(text, group, PAGE);
      live.reload();
    }
  }

  void more() {
    asked = new Asked(asked.text(), asked.group(), asked.limit() + PAGE);
    live.reload();
  }

  int limit() {
    return asked.limit();
  }

  void close() {
    live.close();
  }

  Frame frame() {
    return frame;
  }
}
