package dk.medspil.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.content.ContentLibrary;
import dk.medspil.domain.search.SearchQuery;
import dk.medspil.exchange.demo.GrownWorkplace;
import dk.medspil.exchange.demo.Size;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.ProgressHandler;

/**
 * What is opened every day must not cost more because the store is old. SQLite's own steps are
 * counted, not time, so that a busy machine changes nothing.
 */
class GrowthTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
  private static final int GRAIN = 10;

  @TempDir Path temp;

  @Test
  void daily_reads_cost_no_more_in_an_old_store() throws SQLException {
    Map<String, Long> young = steps(1);
    Map<String, Long> old = steps(8);
    young.forEach((read, before) ->
        assertThat(old.get(read))
            .as("%s: %d steps of SQLite after 1 year, %d after 8", read, before, old.get(read))
            .isLessThanOrEqualTo(before * 3 / 2 + 400));
  }

  private Map<String, Long> steps(int years) throws SQLException {
    DataFolder folder = new DataFolder(temp.resolve("years-" + years));
    Size size = new Size(years, 12, 5, 8);
    try (Store store = Store.open(folder)) {
      store
          .seal(
              "Skriv",
              session -> {
                GrownWorkplace.write(session, size, 7, TODAY, new ContentLibrary());
                return true;
              })
          .join();
    }
    Map<String, Long> counted = new LinkedHashMap<>();
    try (Connection connection = Connections.reader(folder.store())) {
      AtomicLong steps = new AtomicLong();
      ProgressHandler.setHandler(
          connection,
          GRAIN,
          new ProgressHandler() {
            @Override
            protected int progress() {
              steps.addAndGet(GRAIN);
              return 0;
            }
          });
      reads(new Session(Jdbi.create(connection).open()))
          .forEach((name, read) -> {
            steps.set(0);
            read.run();
            counted.put(name, steps.get());
          });
      ProgressHandler.clearHandler(connection);
    }
    return counted;
  }

  private static Map<String, Runnable> reads(Session session) {
    UUID forum = session.workplaces().forums().getFirst().id();
    UUID next = session.meetings().next(forum, TODAY).orElseThrow().id();
    UUID held = session.meetings().previous(forum, TODAY, next).orElseThrow().id();
    Map<String, Runnable> reads = new LinkedHashMap<>();
    reads.put("next meeting", () -> session.meetings().next(forum, TODAY));
    reads.put("previous meeting", () -> session.meetings().previous(forum, TODAY, next));
    reads.put("whole next meeting", () -> session.records().meeting(next));
    reads.put("whole held meeting", () -> session.records().meeting(held));
    reads.put("open tasks", () -> session.tasks().open(forum));
    reads.put("plan lines to act on", () -> session.plans().unsolved(forum));
    reads.put("proposals", () -> session.meetings().proposals(forum));
    reads.put(
        "a page of hits",
        () ->
            session
                .search()
                .find(SearchQuery.ofWords("aftenholdet"), SearchScope.everything(), 20));
    return reads;
  }
}
