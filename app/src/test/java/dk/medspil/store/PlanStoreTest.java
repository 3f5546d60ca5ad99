package dk.medspil.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.content.ContentLibrary;
import dk.medspil.domain.apv.LineStatus;
import dk.medspil.domain.apv.PlanLine;
import dk.medspil.domain.apv.PlanLineRecord;
import dk.medspil.exchange.demo.GrownWorkplace;
import dk.medspil.exchange.demo.Size;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plan read as a whole is the plan read line by line. */
class PlanStoreTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

  @TempDir Path temp;

  @Test
  void lines_read_together_have_the_judgements_and_history_they_have_alone() {
    try (Store store = grown()) {
      store
          .read(session -> {
            UUID forum = session.workplaces().forums().getFirst().id();
            List<PlanLineRecord> together = session.plans().records(forum);
            assertThat(together).hasSizeGreaterThan(20).anyMatch(r -> !r.evaluations().isEmpty());
            assertThat(together)
                .isEqualTo(
                    session.plans().ofForum(forum).stream()
                        .map(line -> session.plans().record(line.id()).orElseThrow())
                        .toList());
            assertThat(session.plans().records()).containsAll(together);
            return true;
          })
          .join();
    }
  }

  @Test
  void what_is_not_solved_is_all_but_the_solved_and_the_discarded() {
    try (Store store = grown()) {
      store
          .seal(
              "Slet",
              session -> {
                UUID forum = session.workplaces().forums().getFirst().id();
                List<PlanLine> before = session.plans().unsolved(forum);
                session.plans().discard(before.getFirst().id(), Instant.EPOCH);
                assertThat(session.plans().unsolved(forum))
                    .isEqualTo(before.subList(1, before.size()))
                    .isEqualTo(
                        session.plans().ofForum(forum).stream()
                            .filter(line -> line.status() != LineStatus.SOLVED)
                            .toList());
                return true;
              })
          .join();
    }
  }

  private Store grown() {
    Store store = Store.open(new DataFolder(temp.resolve("grown")));
    store
        .seal(
            "Skriv",
            session -> {
              var size = new Size(2, 12, 5, 20);
              GrownWorkplace.write(session, size, 7, TODAY, new ContentLibrary());
              return true;
            })
        .join();
    return store;
  }
}
