package dk.medspil.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.medspil.content.ContentLibrary;
import dk.medspil.domain.guideline.Escalation;
import dk.medspil.domain.guideline.GuidelineEvent;
import dk.medspil.domain.guideline.GuidelineKind;
import dk.medspil.domain.guideline.GuidelineRecord;
import dk.medspil.domain.guideline.GuidelineState;
import dk.medspil.domain.guideline.GuidelineSteps;
import dk.medspil.domain.guideline.NoticeRule;
import dk.medspil.domain.guideline.RegisteredGuideline;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.CarryOver;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.meeting.MeetingKind;
import dk.medspil.domain.meeting.MeetingState;
import dk.medspil.domain.meeting.Origin;
import dk.medspil.domain.meeting.Outcome;
import dk.medspil.domain.meeting.OutcomeKind;
import dk.medspil.domain.meeting.Template;
import dk.medspil.domain.yearwheel.Standing;
import dk.medspil.exchange.demo.DemoWorkplace;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The register on a real store: the guards of R03 and R04, undo, search and deletion. */
class GuidelineStoreTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

  @TempDir private Path temp;
  private Store store;
  private UUID forum;
  private final UUID id = UUID.randomUUID();

  @BeforeEach
  void aRegisterWithAWishMore() {
    store = Store.open(new DataFolder(temp));
    change(session -> DemoWorkplace.write(session, TODAY, new ContentLibrary()));
    forum = read(session -> session.workplaces().forums().getFirst().id());
    change(session ->
        session
            .guidelines()
            .save(
                GuidelineSteps.wished(
                    id, forum, GuidelineKind.VOLUNTARY, "Kvæksalveri", TODAY, UUID::randomUUID)));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void everyStepIsReadAsItWasWrittenAndUndoneAsOne() {
    change(session ->
        session.guidelines().save(GuidelineSteps.discussed(now(session), TODAY, UUID::randomUUID)));
    change(session ->
        session
            .guidelines()
            .save(GuidelineSteps.agreed(now(session), "Ord", TODAY, UUID::randomUUID)));
    change(session ->
        session
            .guidelines()
            .save(
                GuidelineSteps.terminated(
                    now(session), "Slut", TODAY, NoticeRule.TO_THE_DAY, UUID::randomUUID)));
    GuidelineRecord ended = read(session -> session.guidelines().record(id).orElseThrow());
    assertThat(ended.entry().guideline().lastDay()).contains(LocalDate.of(2027, 2, 26));
    assertThat(ended.trail()).hasSize(4);
    assertThat(store.check().join()).isEmpty();

    store.undo().join();
    store.undo().join();
    assertThat(state()).isEqualTo(GuidelineState.DISCUSSED);
    assertThat(store.check().join()).isEmpty();
    store.undo().join();
    store.undo().join();
    assertThat(stored()).isEmpty();
    for (int i = 0; i < 4; i++) {
      store.redo().join();
    }
    assertThat(stored()).contains(ended);
    assertThat(store.check().join()).isEmpty();
  }

  @Tag("R03")
  @Test
  void whatMustExistIsNotTerminatedByAnyStatement() {
    assertThatThrownBy(() ->
            statement(
                """
                INSERT INTO guideline_event
                  SELECT 'x' || substr(id, 2), id, '2026-11-26', 'TERMINATED', '', NULL FROM guideline;
                UPDATE guideline
                  SET state = 'TERMINATED', notice_on = '2026-11-26', last_day = '2027-02-26'
                  WHERE kind = 'REQUIRED' AND state = 'ADOPTED'
                """))
        .hasMessageContaining("R03");
  }

  @Tag("R04")
  @Test
  void noStatementShortensTheNotice() {
    assertThatThrownBy(() ->
            statement(
                """
                UPDATE guideline SET last_day = date(notice_on, '+3 months', 'floor', '-1 day')
                WHERE state = 'TERMINATED'
                """))
        .hasMessageContaining("R04");
  }

  @Tag("R04")
  @Test
  void theShortestMonthEndsOnItsLastDay() {
    LocalDate notice = LocalDate.of(2026, 11, 30);
    change(session ->
        session
            .guidelines()
            .save(GuidelineSteps.discussed(now(session), notice, UUID::randomUUID)));
    change(session ->
        session
            .guidelines()
            .save(GuidelineSteps.agreed(now(session), "", notice, UUID::randomUUID)));
    change(session ->
        session
            .guidelines()
            .save(
                GuidelineSteps.terminated(
                    now(session), "", notice, NoticeRule.TO_THE_DAY, UUID::randomUUID)));
    assertThat(read(this::now).guideline().lastDay()).contains(LocalDate.of(2027, 2, 28));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE guideline SET state = 'ADOPTED', agreed_on = '2026-11-26' WHERE state = 'WISHED'",
        "UPDATE guideline SET state = 'DISCUSSED' WHERE state = 'WISHED'",
        "UPDATE guideline SET state = 'REFUSED', reason = 'Nej' WHERE state = 'WISHED'",
        "UPDATE guideline_event SET text = 'Andet'",
        "UPDATE guideline_event SET day = '2020-01-01'",
        "DELETE FROM guideline_event WHERE kind = 'REGISTERED'"
      })
  void noStatementParesAStateFromItsTrail(String sql) {
    assertThatThrownBy(() -> statement(sql)).hasMessageContaining("H1.5");
  }

  @Test
  void itIsFoundWhileItIsThereAndGoesForGoodWithItsTrail() {
    UUID lifted = UUID.randomUUID();
    change(session -> session.guidelines().save(Escalation.to(lifted, id, "Område-MED")));
    assertThat(found()).hasSize(1);
    change(session -> session.guidelines().discard(id, Instant.parse("2026-11-26T10:00:00Z")));
    assertThat(found()).isEmpty();
    List<Trashed> trash = read(session -> session.trash().all());
    assertThat(trash)
        .singleElement()
        .satisfies(one -> {
          assertThat(one.kind()).isEqualTo(Trashed.Kind.GUIDELINE);
          assertThat(one.title()).isEqualTo("Kvæksalveri");
        });
    store.purge(trash, Instant.parse("2026-11-26T11:00:00Z")).join();
    boolean taken = read(session -> session.records().isTaken(lifted));
    assertThat(taken).isFalse();
    List<GuidelineEvent> trail = read(session -> session.guidelines().trail(id));
    assertThat(trail).isEmpty();
    assertThat(store.check().join()).isEmpty();
  }

  @Test
  void aGuidelineOutlivesTheMinutesThatToldOfIt() {
    UUID outcome =
        read(session ->
            session.guidelines().records().stream()
                .flatMap(one -> one.trail().stream())
                .flatMap(event -> event.outcomeId().stream())
                .findFirst()
                .orElseThrow());
    UUID meeting =
        read(session ->
            session
                .agendas()
                .item(session.agendas().outcome(outcome).orElseThrow().itemId())
                .orElseThrow()
                .meetingId());
    int before = read(session -> session.guidelines().records()).size();
    change(session -> session.meetings().discard(meeting, Instant.parse("2026-11-26T10:00:00Z")));
    List<Trashed> trash = read(session -> session.trash().all());
    store.purge(trash, Instant.parse("2026-11-26T11:00:00Z")).join();
    int after = read(session -> session.guidelines().records()).size();
    assertThat(after).isEqualTo(before);
    List<GuidelineEvent> told = read(session -> session.guidelines().ofOutcome(outcome));
    assertThat(told).isEmpty();
    assertThat(store.check().join()).isEmpty();
  }

  @Test
  void aReviewProposesItselfToTheMeetingBeforeItsDayAndIsDoneByAnOutcome() {
    step(one -> GuidelineSteps.discussed(one, TODAY, UUID::randomUUID));
    step(one -> GuidelineSteps.agreed(one, "Ord om kvaksalveri", TODAY, UUID::randomUUID));
    change(session ->
        session.guidelines().save(now(session).reviewedOn(Optional.of(LocalDate.of(2027, 6, 30)))));
    Meeting may = Meeting.planned(UUID.randomUUID(), forum, LocalDate.of(2027, 5, 20));
    change(session -> session.meetings().save(may));
    AgendaItem item = proposed(may);
    assertThat(item.origin().kind()).isEqualTo(Origin.Kind.GUIDELINE_REVIEW);
    assertThat(item.background()).contains("Ord om kvaksalveri");
    change(session -> session.agendas().save(item.edit().position(0).done()));
    assertThat(review().state()).isEqualTo(Standing.State.ON_AGENDA);
    change(session -> {
      session.meetings().save(may.withState(MeetingState.HELD));
      session
          .agendas()
          .save(Outcome.of(UUID.randomUUID(), item.id(), 0, OutcomeKind.NOTE, "Den virker."));
    });
    assertThat(review().state()).isEqualTo(Standing.State.FULFILLED);
    // A new day is a new review, which the old item is no evidence of.
    change(session ->
        session.guidelines().save(now(session).reviewedOn(Optional.of(LocalDate.of(2028, 6, 30)))));
    assertThat(review().state()).isEqualTo(Standing.State.NO_MEETING);
    assertThat(store.check().join()).isEmpty();
  }

  private AgendaItem proposed(Meeting meeting) {
    Template nothing =
        new Template("", "", MeetingKind.ORDINARY, Set.of(), 0, "", List.of(), false);
    List<AgendaItem> agenda =
        read(session ->
            CarryOver.agenda(
                meeting, nothing, session.carryOver().left(meeting, TODAY), UUID::randomUUID));
    return agenda.stream()
        .filter(one -> one.origin().source().equals(Optional.of(id)))
        .findFirst()
        .orElseThrow();
  }

  private Standing review() {
    return read(session ->
        session.guidelines().reviews(forum, TODAY).stream()
            .filter(one -> one.occurrence().id().equals(id))
            .map(one -> Standing.of(one, session.meetings().ofForum(forum), TODAY))
            .findFirst()
            .orElseThrow());
  }

  private void step(Function<RegisteredGuideline, GuidelineSteps.Step> move) {
    change(session -> session.guidelines().save(move.apply(now(session))));
  }

  private List<SearchStore.Hit> found() {
    return read(session -> session.search().find("salveri", 5));
  }

  private RegisteredGuideline now(Session session) {
    return session.guidelines().guideline(id).orElseThrow();
  }

  private Optional<GuidelineRecord> stored() {
    return read(session -> session.guidelines().record(id));
  }

  private GuidelineState state() {
    return read(this::now).guideline().state();
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

  private <T> T read(Change<T> query) {
    return store.read(query).join();
  }

  /** As a program that is not Medspil would write, with the schema's guards alone. */
  private void statement(String sql) throws SQLException {
    store.close();
    DataFolder folder = new DataFolder(temp);
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.store());
        var statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    } finally {
      store = Store.open(folder);
    }
  }
}
