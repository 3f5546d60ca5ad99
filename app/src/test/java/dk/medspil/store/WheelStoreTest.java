package dk.medspil.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.medspil.content.ContentLibrary;
import dk.medspil.domain.forum.ForumKind;
import dk.medspil.domain.meeting.AgendaItem;
import dk.medspil.domain.meeting.CarryOver;
import dk.medspil.domain.meeting.ItemState;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.meeting.MeetingKind;
import dk.medspil.domain.meeting.MeetingState;
import dk.medspil.domain.meeting.Origin.Kind;
import dk.medspil.domain.meeting.Outcome;
import dk.medspil.domain.meeting.OutcomeKind;
import dk.medspil.domain.meeting.Template;
import dk.medspil.domain.yearwheel.Deviation;
import dk.medspil.domain.yearwheel.LastTime;
import dk.medspil.domain.yearwheel.Occurrence;
import dk.medspil.domain.yearwheel.OccurrenceRecord;
import dk.medspil.domain.yearwheel.Ring;
import dk.medspil.domain.yearwheel.Standing;
import dk.medspil.domain.yearwheel.Standing.State;
import dk.medspil.exchange.demo.DemoWorkplace;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The wheel of the year on a real store: evidence, proposals, R18, undo, search and deletion. */
class WheelStoreTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
  private static final LocalDate DUE = LocalDate.of(2027, 6, 30);
  private static final Template EMPTY =
      new Template("", "", MeetingKind.ORDINARY, Set.of(), 0, "", List.of(), false);

  @TempDir private Path temp;
  private Store store;
  private UUID forum;
  private Occurrence service;

  @BeforeEach
  void aWorkplaceWithATaskInMay() {
    store = Store.open(new DataFolder(temp));
    change(session -> DemoWorkplace.write(session, TODAY, new ContentLibrary()));
    forum =
        read(session ->
            session.workplaces().forums().stream()
                .filter(one -> one.kind() == ForumKind.LOCAL_MED)
                .findFirst()
                .orElseThrow()
                .id());
    service =
        Occurrence.own(
            UUID.randomUUID(), forum, Ring.FOCUS, "Kvæksalveri i vagtplanen", "Aftalt", DUE);
    change(session -> session.wheels().save(service));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void itIsReadAsItWasWrittenAndUndoTakesItBack() {
    assertThat(stored(service)).contains(service);
    assertThat(store.check().join()).isEmpty();
    store.undo().join();
    assertThat(stored(service)).isEmpty();
    store.redo().join();
    change(session -> session.wheels().remove(service.id()));
    store.undo().join();
    assertThat(stored(service)).contains(service);
    assertThat(store.check().join()).isEmpty();
  }

  @Test
  void itIsFoundByPartOfAWordAndOnlyWhileItIsThere() {
    assertThat(found()).singleElement().satisfies(hit -> assertThat(hit.day()).contains(DUE));
    change(session -> session.wheels().remove(service.id()));
    assertThat(found()).isEmpty();
  }

  @Test
  void itProposesItselfToTheMeetingAndIsDoneWhenSomethingCameOutOfTheItem() {
    Meeting may = plan(LocalDate.of(2027, 5, 20));
    AgendaItem item = proposed(may).getFirst();
    assertThat(item.origin().kind()).isEqualTo(Kind.YEAR_WHEEL);
    change(session -> session.agendas().save(item));
    assertThat(standing().state()).isEqualTo(State.ON_AGENDA);
    assertThat(proposed(may)).isEmpty();

    hold(may, item, ItemState.TREATED);
    assertThat(standing().state()).isEqualTo(State.NO_MEETING);

    change(session ->
        session
            .agendas()
            .save(
                Outcome.of(
                    UUID.randomUUID(), item.id(), 0, OutcomeKind.DECISION, "Vi retter planen.")));
    assertThat(standing())
        .isEqualTo(new Standing(State.FULFILLED, Optional.of(may.date()), Optional.of(may.id())));

    change(session -> session.meetings().discard(may.id(), Instant.now()));
    assertThat(standing().state()).isNotEqualTo(State.FULFILLED);
  }

  @Test
  void aPostponedItemIsFollowedToTheMeetingItIsCarriedTo() {
    Meeting may = plan(LocalDate.of(2027, 5, 20));
    AgendaItem first = proposed(may).getFirst();
    change(session -> session.agendas().save(first));
    hold(may, first, ItemState.POSTPONED);
    Meeting june = plan(LocalDate.of(2027, 6, 20));
    List<AgendaItem> agenda =
        read(session ->
            CarryOver.agenda(
                june, EMPTY, session.carryOver().left(june, may.date()), UUID::randomUUID));
    AgendaItem carried =
        agenda.stream()
            .filter(item -> item.title().equals(service.title()))
            .reduce((one, two) -> {
              throw new AssertionError("twice on the agenda");
            })
            .orElseThrow();
    assertThat(carried.origin().kind()).isEqualTo(Kind.POSTPONED);
    change(session -> session.agendas().save(carried));
    change(session ->
        session
            .agendas()
            .save(Outcome.of(UUID.randomUUID(), carried.id(), 0, OutcomeKind.NOTE, "Drøftet.")));
    hold(june, carried, ItemState.TREATED);

    assertThat(standing().state()).isEqualTo(State.FULFILLED);
    Occurrence again = service.again(UUID.randomUUID(), DUE.plusYears(1));
    Optional<LastTime> last =
        read(session -> session.wheels().lastTime(again, session.wheels().records(forum)));
    assertThat(last).hasValueSatisfying(one -> assertThat(one.text()).isEqualTo("Drøftet."));
  }

  @Test
  void evidenceThatIsDeletedForGoodIsNoEvidence() {
    Meeting may = plan(LocalDate.of(2027, 5, 20));
    AgendaItem item = AgendaItem.create(UUID.randomUUID(), may.id(), 0, "Andet");
    change(session -> session.agendas().save(item));
    change(session ->
        session.wheels().save(service.withEvidence(Optional.of(item.id()), Optional.empty())));
    change(session -> session.meetings().discard(may.id(), Instant.now()));
    store.purge(read(session -> session.trash().all()), Instant.now()).join();

    assertThat(stored(service).orElseThrow().itemId()).isEmpty();
    assertThat(store.check().join()).isEmpty();
  }

  @Test
  @Tag("R18")
  void onlyWhatTheAgreementNamesMayBeSkippedEvenPastTheRules() {
    Deviation deviation = new Deviation(TODAY, "Referat 3/2026, punkt 4");
    assertThatThrownBy(() ->
            change(session -> session.wheels().save(service.withDeviation(Optional.of(deviation)))))
        .hasRootCauseInstanceOf(SQLException.class)
        .hasMessageContaining("kan ikke fraviges");
    Occurrence allowed =
        read(session ->
            session.wheels().ofForum(forum).stream()
                .filter(one -> one.task().equals(Optional.of("L08")))
                .findFirst()
                .orElseThrow());
    change(session -> session.wheels().save(allowed.withDeviation(Optional.of(deviation))));
    assertThat(stored(allowed).orElseThrow().deviation()).contains(deviation);
  }

  private Optional<Occurrence> stored(Occurrence one) {
    return read(session -> session.wheels().occurrence(one.id()));
  }

  private List<SearchStore.Hit> found() {
    return read(session -> session.search().find("salveri", 5));
  }

  private Meeting plan(LocalDate day) {
    Meeting meeting = Meeting.planned(UUID.randomUUID(), forum, day);
    change(session -> session.meetings().save(meeting));
    return meeting;
  }

  private void hold(Meeting meeting, AgendaItem item, ItemState state) {
    change(session -> {
      session.meetings().save(meeting.withState(MeetingState.HELD));
      session.agendas().save(item.edit().state(state).done());
    });
  }

  private List<AgendaItem> proposed(Meeting meeting) {
    return read(session ->
            CarryOver.agenda(
                meeting, EMPTY, session.carryOver().left(meeting, TODAY), UUID::randomUUID))
        .stream()
        .filter(item -> item.title().equals(service.title()))
        .filter(item ->
            read(session -> session.agendas().items(meeting.id())).stream()
                .noneMatch(there -> there.origin().source().equals(item.origin().source())))
        .map(item -> item.edit().position(0).done())
        .toList();
  }

  private Standing standing() {
    return read(session -> {
      OccurrenceRecord record =
          session.wheels().records(forum).stream()
              .filter(one -> one.occurrence().id().equals(service.id()))
              .findFirst()
              .orElseThrow();
      return Standing.of(record, session.meetings().ofForum(forum), TODAY);
    });
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
