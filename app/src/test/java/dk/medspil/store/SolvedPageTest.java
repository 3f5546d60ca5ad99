package dk.medspil.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.content.ContentLibrary;
import dk.medspil.domain.apv.LineStatus;
import dk.medspil.domain.apv.PlanGroups;
import dk.medspil.domain.apv.PlanLine;
import dk.medspil.domain.apv.PlanOrder;
import dk.medspil.domain.apv.Risk;
import dk.medspil.domain.apv.SolvedLine;
import dk.medspil.exchange.demo.GrownWorkplace;
import dk.medspil.exchange.demo.Size;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page of solved lines is the beginning of the whole plan sorted in memory. */
class SolvedPageTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

  /** Words and places that sort otherwise letter by letter, and two that are alike. */
  private static final List<String> WORDS =
      List.of("Øl", "ål", "Aarhus", "aften", "Zebra", "Én dør", "en dør", "Ærø", "Øl", "ål");

  private static final List<String> PLACES =
      List.of("", "Østfløj", " Østfløj ", "Aabyen", "\tÅgården", "Zenit", "  ", "\n", "abe", "Abe");

  @TempDir Path temp;

  @Test
  void the_order_of_the_store_is_the_order_of_need() {
    try (Store store = grown()) {
      store
          .read(session -> {
            UUID forum = session.workplaces().forums().getFirst().id();
            List<PlanLine> sorted = solved(session, forum);
            assertThat(sorted).hasSizeGreaterThan(200);
            assertThat(sorted)
                .as("under a topic, at a risk and without a place")
                .anyMatch(line -> line.topicId().isPresent())
                .anyMatch(line -> line.location().isBlank());
            for (Optional<UUID> topic : topics(session)) {
              for (Optional<Risk> risk : risks(sorted)) {
                List<PlanLine> wanted =
                    sorted.stream()
                        .filter(line -> topic.isEmpty() || line.topicId().equals(topic))
                        .filter(line -> risk.isEmpty() || risk.get().equals(line.risk()))
                        .toList();
                isBeginningOf(wanted, session, new SolvedQuery(forum, topic, risk, false, 60));
                isBeginningOf(
                    PlanGroups.byPlace(wanted).stream()
                        .flatMap(group -> group.lines().stream())
                        .toList(),
                    session,
                    new SolvedQuery(forum, topic, risk, true, 60));
              }
            }
            return true;
          })
          .join();
    }
  }

  private static void isBeginningOf(List<PlanLine> wanted, Session session, SolvedQuery asked) {
    SolvedPage page = session.plans().solved(asked);
    assertThat(page.lines())
        .as(asked.toString())
        .isEqualTo(wanted.stream().limit(asked.most()).toList());
    assertThat(page.count()).isEqualTo(wanted.size());
    assertThat(page.hasMore()).isEqualTo(wanted.size() > asked.most());
    PlanGroups.byPlace(wanted)
        .forEach(group ->
            assertThat(page.places())
                .containsEntry(
                    group.lines().getFirst().location().strip(), (long) group.lines().size()));
    assertThat(session.plans().solved(asked.all()).lines()).isEqualTo(wanted);
  }

  private static List<PlanLine> solved(Session session, UUID forum) {
    return session.plans().ofForum(forum).stream()
        .filter(line -> line.status() == LineStatus.SOLVED)
        .sorted(PlanOrder.byNeed(TODAY))
        .toList();
  }

  private static List<Optional<UUID>> topics(Session session) {
    return Stream.concat(
            Stream.of(Optional.<UUID>empty(), Optional.of(new UUID(0, 0))),
            session.plans().topics().stream().map(topic -> Optional.of(topic.id())))
        .toList();
  }

  private static List<Optional<Risk>> risks(List<PlanLine> lines) {
    return Stream.concat(
            Stream.of(Optional.<Risk>empty()),
            lines.stream().map(PlanLine::risk).distinct().map(Optional::of))
        .toList();
  }

  private Store grown() {
    Store store = Store.open(new DataFolder(temp.resolve("grown")));
    store
        .seal(
            "Skriv",
            session -> {
              GrownWorkplace.write(session, new Size(4, 6, 3, 60), 7, TODAY, new ContentLibrary());
              UUID forum = session.workplaces().forums().getFirst().id();
              Optional<UUID> topic = Optional.of(session.plans().topics().getFirst().id());
              for (int i = 0; i < 3 * WORDS.size(); i++) {
                PlanLine line =
                    PlanLine.create(UUID.randomUUID(), forum, WORDS.get(i % WORDS.size()), TODAY)
                        .edit()
                        .topicId(topic)
                        .location(PLACES.get(i * 7 % PLACES.size()))
                        .done();
                session.plans().save(SolvedLine.of(line, TODAY));
              }
              session.plans().discard(solved(session, forum).getLast().id(), Instant.EPOCH);
              return true;
            })
        .join();
    return store;
  }
}
