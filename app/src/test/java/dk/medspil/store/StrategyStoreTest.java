package dk.medspil.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.content.ContentLibrary;
import dk.medspil.domain.strategy.Goal;
import dk.medspil.domain.strategy.GoalLink;
import dk.medspil.domain.strategy.GoalRecord;
import dk.medspil.domain.strategy.GoalStatus;
import dk.medspil.domain.strategy.GoalStatus.Word;
import dk.medspil.domain.strategy.Strategy;
import dk.medspil.domain.strategy.StrategyRecord;
import dk.medspil.domain.strategy.StrategyTheme;
import dk.medspil.exchange.demo.DemoWorkplace;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Strategies on a real store: order, the trail that stays, links, undo, search and deletion. */
class StrategyStoreTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

  @TempDir private Path temp;
  private Store store;
  private Strategy strategy;
  private StrategyTheme theme;
  private Goal goal;

  @BeforeEach
  void aStrategyWithAGoal() {
    store = Store.open(new DataFolder(temp));
    change(session -> DemoWorkplace.write(session, TODAY, new ContentLibrary()));
    UUID forum = read(session -> session.workplaces().forums()).getFirst().id();
    strategy = new Strategy(UUID.randomUUID(), forum, "Kvæksalveri", "Ro", 2026, 2029);
    theme = new StrategyTheme(UUID.randomUUID(), strategy.id(), 0, "Ro", "");
    goal =
        new Goal(
            UUID.randomUUID(), strategy.id(), theme.id(), Goal.Kind.GOAL, 0, "Bælgmørke", "Leder");
    change(session -> {
      session.strategies().save(strategy);
      session.strategies().save(theme);
      session.strategies().save(goal);
    });
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void goalsStandBeforeEffortsAndUndoTakesTheWholeBack() {
    Goal effort =
        new Goal(
            UUID.randomUUID(), strategy.id(), theme.id(), Goal.Kind.EFFORT, 0, "Gør det", "TR");
    change(session -> session.strategies().save(effort));
    assertThat(stored().orElseThrow().goals())
        .extracting(GoalRecord::goal)
        .containsExactly(goal, effort);
    store.undo().join();
    store.undo().join();
    assertThat(stored()).isEmpty();
    store.redo().join();
    assertThat(stored().orElseThrow().goals()).extracting(GoalRecord::goal).containsExactly(goal);
    assertThat(store.check().join()).isEmpty();
  }

  @Test
  void whatWasSaidOfAYearStays() {
    say(LocalDate.of(2026, 3, 1), Word.UNDER_WAY);
    say(LocalDate.of(2027, 3, 1), Word.REACHED);
    List<GoalStatus> said = stored().orElseThrow().goals().getFirst().statuses();
    assertThat(said).extracting(GoalStatus::word).containsExactly(Word.UNDER_WAY, Word.REACHED);
    GoalStatus first = said.getFirst();
    change(session ->
        session
            .strategies()
            .add(new GoalStatus(first.id(), goal.id(), first.on(), Word.DROPPED, "")));
    assertThat(stored().orElseThrow().goals().getFirst().statuses()).isEqualTo(said);
  }

  @Test
  void aLinkLosesItsTargetButNotItsWords() {
    UUID line = read(session -> session.plans().lines()).getFirst().id();
    change(session ->
        session
            .strategies()
            .save(
                new GoalLink(
                    UUID.randomUUID(),
                    goal.id(),
                    GoalLink.Kind.PLAN_LINE,
                    Optional.of(line),
                    "Støj")));
    change(session -> session.plans().discard(line, Instant.now()));
    List<Trashed> trash = read(session -> session.trash().all());
    store.purge(trash, Instant.now()).join();
    GoalLink link = stored().orElseThrow().goals().getFirst().links().getFirst();
    assertThat(link.text()).isEqualTo("Støj");
    assertThat(link.target()).isEmpty();
    assertThat(store.check().join()).isEmpty();
  }

  @Test
  void itIsFoundByItsGoalsUntilItLiesInTheTrash() {
    assertThat(found("kvæksalv")).isEqualTo(1);
    assertThat(found("bælgmørk")).isEqualTo(1);
    change(session -> session.strategies().discard(strategy.id(), Instant.now()));
    assertThat(found("kvæksalv")).isZero();
    assertThat(found("bælgmørk")).isZero();
    List<Trashed> trash = read(session -> session.trash().all());
    assertThat(trash).extracting(Trashed::kind).containsExactly(Trashed.Kind.STRATEGY);
    assertThat(store.purge(trash, Instant.now()).join()).isEqualTo(1);
    assertThat(store.check().join()).isEmpty();
  }

  private void say(LocalDate on, Word word) {
    change(session ->
        session.strategies().add(new GoalStatus(UUID.randomUUID(), goal.id(), on, word, "")));
  }

  private Optional<StrategyRecord> stored() {
    return read(session -> session.strategies().record(strategy.id()));
  }

  private int found(String words) {
    return read(session -> session.search().find(words, 5)).size();
  }

  private void change(Consumer<Session> work) {
    store
        .change(
            "Prøve",
            session -> {
              work.accept(session);
              return true;
            })
        .join();
  }

  private <T> T read(Change<T> work) {
    return store.read(work).join();
  }
}
