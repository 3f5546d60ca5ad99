package dk.medspil.desktop.trash;

import dk.medspil.desktop.Texts;
import dk.medspil.desktop.frame.Frame;
import dk.medspil.desktop.frame.Live;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.safety.Retention;
import dk.medspil.domain.safety.Retention.Paper;
import dk.medspil.store.CleanUpStore;
import dk.medspil.store.CleanUpStore.Old;
import dk.medspil.store.Session;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;

/** What the yearly clean-up of a forum proposes, and for how long each kind is kept. */
final class CleanUpModel {
  private static final Set<String> TABLES =
      Set.of(
          "meeting",
          "board",
          "plan_line",
          "task",
          "filled_form",
          "survey",
          "strategy",
          "setting",
          "forum");

  private final Frame frame;
  private final Forum forum;
  private final Live<Picture> live;

  CleanUpModel(Frame frame, Consumer<Picture> show) {
    this.frame = frame;
    forum = frame.forum().getValue();
    live =
        Live.of(
            frame.work(),
            TABLES,
            session -> Picture.read(session, forum, LocalDate.now(frame.clock())),
            show);
  }

  Frame frame() {
    return frame;
  }

  Forum forum() {
    return forum;
  }

  /**
   * The list as it was read.
   *
   * @param years how long each kind is kept; missing for ever
   * @param last when the forum was last cleaned up
   */
  record Picture(List<Old> due, Map<Paper, OptionalInt> years, Optional<LocalDate> last) {
    static Picture read(Session session, Forum forum, LocalDate today) {
      Map<Paper, OptionalInt> years = new EnumMap<>(Paper.class);
      for (Paper paper : Paper.values()) {
        Optional<String> setting =
            session.settings().setting(Retention.setting(forum.kind(), paper));
        years.put(paper, Retention.years(forum.kind(), paper, setting));
      }
      return new Picture(
          session.cleanUp().due(today).stream()
              .filter(old -> old.forum().id().equals(forum.id()))
              .toList(),
          Map.copyOf(years),
          session.cleanUp().last());
    }
  }

  /** Keeps a kind for so many years; 0 for ever. */
  void keepFor(Paper paper, int years) {
    String name = Retention.setting(forum.kind(), paper);
    frame
        .work()
        .edit(
            Texts.get("cleanup.undo.years"),
            name,
            session -> session.settings().set(name, Integer.toString(years)));
  }

  /** Puts what was confirmed in the trash and remembers the day (R27). */
  void discard(List<Old> confirmed) {
    Instant now = frame.clock().instant();
    String today = LocalDate.now(frame.clock()).toString();
    frame
        .work()
        .change(
            Texts.get("cleanup.undo.discard"),
            session -> {
              session.cleanUp().discard(confirmed, now);
              session.settings().set(CleanUpStore.LAST, today);
              return confirmed.size();
            },
            count -> frame.done(Texts.get("cleanup.done", count)));
  }

  void close() {
    live.close();
  }
}
