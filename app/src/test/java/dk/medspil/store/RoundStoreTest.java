package dk.medspil.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.medspil.content.ContentLibrary;
import dk.medspil.domain.apv.Accident;
import dk.medspil.domain.apv.ChangeEvent;
import dk.medspil.domain.apv.Measured;
import dk.medspil.domain.apv.Round;
import dk.medspil.domain.apv.RoundResult;
import dk.medspil.domain.apv.RoundRules;
import dk.medspil.domain.apv.Topic;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.forum.ForumKind;
import dk.medspil.domain.search.FoundKind;
import dk.medspil.exchange.demo.DemoWorkplace;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rounds, changes and accidents on a real store: as written, undone, found, thrown away, R19. */
class RoundStoreTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

  @TempDir private Path temp;
  private Store store;
  private UUID forum;
  private List<Topic> topics = List.of();

  @BeforeEach
  void aWorkplace() {
    store = Store.open(new DataFolder(temp));
    change(session -> DemoWorkplace.write(session, TODAY, new ContentLibrary()));
    forum =
        read(session ->
            session.workplaces().forums().stream()
                .filter(one -> one.kind() == ForumKind.LOCAL_MED)
                .findFirst()
                .orElseThrow()
                .id());
    topics = read(session -> session.plans().topics());
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void aRoundIsReadAsItWasWrittenAndUndoTakesItBack() {
    Round round = round();
    RoundResult result = result(round, 5, 11);
    change(session -> {
      session.rounds().save(round);
      session.rounds().save(result);
    });
    assertThat(stored(round)).contains(round);
    List<RoundResult> results = read(session -> session.rounds().results(round.id()));
    assertThat(results).containsExactly(result);
    assertThat(store.check().join()).isEmpty();
    store.undo().join();
    assertThat(stored(round)).isEmpty();
    assertThat(store.check().join()).isEmpty();
  }

  @Test
  void aTopicThatIsRemovedLeavesTheRoundAndTheChange() {
    Round round = round();
    ChangeEvent change = event();
    change(session -> {
      session.rounds().save(round);
      session.happenings().save(change);
      session.plans().removeTopic(topics.getFirst().id());
    });
    assertThat(stored(round).orElseThrow().topics()).containsExactly(topics.get(1).id());
    Optional<ChangeEvent> left = read(session -> session.happenings().change(change.id()));
    assertThat(left.orElseThrow().topics()).isEmpty();
    assertThat(store.check().join()).isEmpty();
    store.undo().join();
    assertThat(store.check().join()).isEmpty();
  }

  @Test
  void theyAreFoundByPartOfAWordUntilTheyLieInTheTrash() {
    Round round = round();
    Accident accident =
        Accident.create(
            UUID.randomUUID(), forum, Accident.Kind.NEAR_MISS, "En kvæksalveribog væltede", TODAY);
    change(session -> {
      session.rounds().save(round);
      session.rounds().save(result(round, 6, 12));
      session.happenings().save(event());
      session.happenings().save(accident);
    });
    assertThat(found())
        .containsExactlyInAnyOrder(
            FoundKind.APV_ROUND, FoundKind.ROUND_RESULT, FoundKind.APV_CHANGE, FoundKind.ACCIDENT);
    change(session -> {
      session.rounds().discard(round.id(), Instant.now());
      session.happenings().discardAccident(accident.id(), Instant.now());
    });
    assertThat(found()).containsExactly(FoundKind.APV_CHANGE);
    List<Trashed> trash = read(session -> session.trash().all());
    assertThat(trash)
        .extracting(Trashed::kind)
        .containsExactlyInAnyOrder(Trashed.Kind.ROUND, Trashed.Kind.ACCIDENT);
    change(session -> trash.forEach(session.trash()::takeBack));
    assertThat(found()).hasSize(4);
  }

  @Test
  @Tag("R19")
  void noPathKeepsWhatFewerThanFiveAnswered() throws SQLException {
    Round round = round();
    change(session -> {
      session.rounds().save(round);
      session.rounds().save(result(round, 5, 11));
    });
    store.close();
    try (Connection around =
            DriverManager.getConnection("jdbc:sqlite:" + new DataFolder(temp).store());
        var statement = around.createStatement()) {
      assertThatThrownBy(() ->
              statement.execute(
                  "UPDATE round_result SET answers = 4, answer_sum = 9 WHERE answers = 5"))
          .hasMessageContaining("R19");
      assertThatThrownBy(() ->
              statement.execute(
                  "INSERT INTO round_result VALUES ('x', '"
                      + round.id()
                      + "', NULL, 9, 'Hvem?', 4, 9, 1, 5, 1, NULL)"))
          .hasMessageContaining("R19");
    } finally {
      store = Store.open(new DataFolder(temp));
    }
  }

  @Test
  @Tag("R07")
  void noPathTakesFromAFinishedRoundWhatItsTopicsRestOn() throws SQLException {
    Round round = finished();
    change(session -> session.rounds().save(round));
    store.close();
    try (Connection around =
            DriverManager.getConnection("jdbc:sqlite:" + new DataFolder(temp).store());
        var statement = around.createStatement()) {
      String where = " WHERE id = '" + round.id() + "'";
      for (String lost :
          List.of(
              "last_day = NULL",
              "amo = ''",
              "amo = 'PLANNING ORGANISING FOLLOW_UP'",
              "amo = 'ORGANISING CARRYING_OUT'",
              "amo = 'PLANNING CARRYING_OUT'")) {
        assertThatThrownBy(() -> statement.execute("UPDATE apv_round SET " + lost + where))
            .as(lost)
            .hasMessageContaining("R07");
      }
      assertThatThrownBy(() ->
              statement.execute(
                  "INSERT INTO apv_round SELECT 'x', forum_id, title, method, first_day, NULL, amo,"
                      + " others, sources, finished_on, NULL FROM apv_round"
                      + where))
          .hasMessageContaining("R07");
      statement.execute("UPDATE apv_round SET last_day = NULL, finished_on = NULL" + where);
    } finally {
      store = Store.open(new DataFolder(temp));
    }
    assertThat(stored(round).orElseThrow().isFinished()).isFalse();
    assertThat(store.check().join()).isEmpty();
  }

  @Test
  @Tag("R07")
  void undoBringsAFinishedRoundBackWhole() {
    Round round = finished();
    change(session -> session.rounds().save(round));
    change(session -> session.rounds().save(RoundRules.kept(round.in(TODAY, Optional.empty()))));
    assertThat(stored(round).orElseThrow().isFinished()).isFalse();
    store.undo().join();
    assertThat(stored(round)).contains(round);
    change(session -> session.rounds().discard(round.id(), Instant.now()));
    store.undo().join();
    assertThat(stored(round)).contains(round);
  }

  @Test
  void aForumThatHasThemCannotBeRemoved() {
    UUID empty = UUID.randomUUID();
    change(session -> {
      var like = session.workplaces().forum(forum).orElseThrow();
      session
          .workplaces()
          .save(new Forum(empty, like.kind(), "Ny", Optional.empty(), like.rules(), false, 9));
    });
    assertThat(isUsed(empty)).isFalse();
    change(session ->
        session
            .happenings()
            .save(
                Accident.create(UUID.randomUUID(), empty, Accident.Kind.ACCIDENT, "Fald", TODAY)));
    assertThat(isUsed(empty)).isTrue();
  }

  private Round round() {
    return Round.create(UUID.randomUUID(), forum, "Kvæksalveri på etage 2", TODAY)
        .by(Round.Method.WALK)
        .in(TODAY.minusDays(9), Optional.of(TODAY))
        .with(Round.Phase.PLANNING, true)
        .with(Round.Source.ABSENCE, true)
        .with(topics.get(0).id(), true)
        .with(topics.get(1).id(), true);
  }

  private Round finished() {
    return RoundRules.finished(
        round().with(Round.Phase.ORGANISING, true).with(Round.Phase.CARRYING_OUT, true), TODAY);
  }

  private RoundResult result(Round round, int answers, int sum) {
    return new RoundResult(
        UUID.randomUUID(),
        round.id(),
        Optional.of(topics.get(1).id()),
        0,
        "Er der kvæksalveri?",
        Optional.of(new Measured(answers, sum, 1, 5, false)),
        Optional.empty());
  }

  private ChangeEvent event() {
    return new ChangeEvent(
        UUID.randomUUID(),
        forum,
        TODAY,
        ChangeEvent.Kind.TECHNOLOGY,
        "Nyt kvæksalveri",
        List.of(topics.getFirst().id()));
  }

  private Optional<Round> stored(Round round) {
    return read(session -> session.rounds().round(round.id()));
  }

  private boolean isUsed(UUID one) {
    return read(session -> session.workplaces().isUsed(one));
  }

  private List<FoundKind> found() {
    return read(session ->
        session.search().find("salveri", 50).stream().map(SearchStore.Hit::kind).toList());
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
