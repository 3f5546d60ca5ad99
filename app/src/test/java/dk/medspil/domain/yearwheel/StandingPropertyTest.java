package dk.medspil.domain.yearwheel;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.domain.meeting.ItemState;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.meeting.MeetingState;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Nothing is ever called done without evidence, and evidence is never overlooked. */
class StandingPropertyTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

  @Property
  void doneExactlyWhenSomethingShowsIt(
      @ForAll("records") OccurrenceRecord record, @ForAll("meetings") List<Meeting> meetings) {
    boolean shown =
        record.occurrence().paper().isPresent()
            || record.handled().stream()
                .anyMatch(one ->
                    one.hasOutcome()
                        && one.item() != ItemState.POSTPONED
                        && one.meeting() != MeetingState.PLANNED
                        && one.meeting() != MeetingState.AGENDA_SENT);

    Standing standing = Standing.of(record, meetings, TODAY);

    assertThat(standing.state() == Standing.State.FULFILLED).isEqualTo(shown);
  }

  @Property
  void whatIsSettledNeverAsksForAMeetingAndIsProposedToNone(
      @ForAll("records") OccurrenceRecord record, @ForAll("meetings") List<Meeting> meetings) {
    Standing standing = Standing.of(record, meetings, TODAY);

    if (standing.state().isSettled()) {
      assertThat(standing.isMissing(record.occurrence(), TODAY)).isFalse();
    }
    if (standing.state() == Standing.State.SUGGESTED) {
      assertThat(standing.day().orElseThrow()).isBetween(TODAY, record.occurrence().due());
    }
  }

  @Provide
  Arbitrary<OccurrenceRecord> records() {
    Arbitrary<Occurrence> occurrences =
        Combinators.combine(days(), Arbitraries.of(true, false), Arbitraries.of(true, false))
            .as((due, paper, skipped) ->
                Wheels.own("Opgave", due)
                    .withEvidence(
                        Optional.empty(),
                        paper ? Optional.of(new Paper("Rapport", due)) : Optional.empty())
                    .withDeviation(
                        skipped ? Optional.of(new Deviation(due, "Punkt 3")) : Optional.empty()));
    Arbitrary<Handled> handled =
        Combinators.combine(
                days(),
                Arbitraries.of(MeetingState.class),
                Arbitraries.of(ItemState.class),
                Arbitraries.of(true, false))
            .as(Wheels::handled);
    return Combinators.combine(occurrences, handled.list().ofMaxSize(3)).as(OccurrenceRecord::new);
  }

  @Provide
  Arbitrary<List<Meeting>> meetings() {
    return Combinators.combine(days(), Arbitraries.of(MeetingState.class))
        .as((day, state) -> Wheels.meeting(day).withState(state))
        .list()
        .ofMaxSize(4);
  }

  private static Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(-500, 500).map(TODAY::plusDays);
  }
}
