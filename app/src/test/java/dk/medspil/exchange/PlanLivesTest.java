package dk.medspil.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.domain.apv.Evaluation;
import dk.medspil.domain.apv.Evaluation.Verdict;
import dk.medspil.domain.apv.LineStatus;
import dk.medspil.domain.apv.PlanFigures;
import dk.medspil.store.Session;
import dk.medspil.store.Store;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures of a plan need not read it whole. */
class PlanLivesTest {
  @TempDir private Path temp;

  @Test
  void theFiguresAreThoseOfTheWholeRecords() {
    try (Store store = Stores.demo(temp)) {
      store
          .change(
              "Vurdér igen",
              session -> {
                // Judged good twice, between them not; the last good one counts.
                session.plans().lines().stream()
                    .filter(line -> line.status() == LineStatus.SOLVED)
                    .forEach(line -> {
                      session.plans().add(judged(session, line.id(), Verdict.NO, 20));
                      session.plans().add(judged(session, line.id(), Verdict.YES, 10));
                    });
                session.plans().discard(session.plans().lines().getLast().id(), Instant.EPOCH);
                return true;
              })
          .join();
      store
          .read(session -> {
            for (var forum : session.workplaces().forums()) {
              PlanFigures whole =
                  PlanFigures.of(
                      session.plans().records(forum.id()), PlanLivesTest::name, Stores.TODAY);
              assertThat(
                      PlanFigures.ofLives(
                          session.plans().lives(forum.id()), PlanLivesTest::name, Stores.TODAY))
                  .as(forum.name())
                  .isEqualTo(whole);
              assertThat(session.plans().solved(forum.id()))
                  .as(forum.name())
                  .isEqualTo(
                      session.plans().ofForum(forum.id()).stream()
                          .filter(line -> line.status() == LineStatus.SOLVED)
                          .count());
            }
            return true;
          })
          .join();
    }
  }

  private static String name(Optional<UUID> topic) {
    return topic.map(UUID::toString).orElse("");
  }

  private static Evaluation judged(Session session, UUID line, Verdict verdict, int daysAgo) {
    return new Evaluation(
        session.newId(),
        line,
        Stores.TODAY.minusDays(daysAgo),
        verdict,
        "Målt",
        "AMR",
        "",
        Optional.empty());
  }
}
