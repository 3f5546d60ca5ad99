package dk.medspil.domain.yearwheel;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.domain.meeting.ItemState;
import dk.medspil.domain.meeting.Meeting;
import dk.medspil.domain.meeting.MeetingState;
import dk.medspil.domain.yearwheel.Standing.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class StandingTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
  private static final LocalDate DUE = LocalDate.of(2027, 3, 31);
  private static final Occurrence TASK = Wheels.own("Servicetjek", DUE);
  private static final Meeting FEBRUARY = Wheels.meeting(LocalDate.of(2027, 2, 25));
  private static final Meeting ON_THE_DAY = Wheels.meeting(DUE);
  private static final Meeting APRIL = Wheels.meeting(DUE.plusDays(1));

  @Test
  void itProposesItselfToTheLastMeetingOnOrBeforeItsDay() {
    Meeting december = Wheels.meeting(LocalDate.of(2026, 12, 3));

    assertThat(standing(TASK, APRIL, FEBRUARY, december))
        .isEqualTo(new Standing(State.SUGGESTED, day(FEBRUARY), id(FEBRUARY)));
    assertThat(standing(TASK, december, ON_THE_DAY).meeting()).isEqualTo(id(ON_THE_DAY));
  }

  @Test
  void aMeetingLongBeforeIsNotAskedToDoIt() {
    Meeting early = Wheels.meeting(DUE.minusDays(101));

    assertThat(standing(TASK, early).state()).isEqualTo(State.NO_MEETING);
    assertThat(standing(TASK, early, APRIL).state()).isEqualTo(State.LATE);
    assertThat(standing(TASK, Wheels.meeting(DUE.minusDays(100))).state())
        .isEqualTo(State.SUGGESTED);
  }

  @Test
  void aMeetingThatIsOverOrOnlyPreparesIsNoMeetingForIt() {
    Meeting held = Wheels.meeting(DUE.minusDays(3)).withState(MeetingState.HELD);
    Meeting past = Wheels.meeting(TODAY.minusDays(1));

    assertThat(standing(TASK, held, past).state()).isEqualTo(State.NO_MEETING);
    Occurrence soon = TASK.dueOn(TODAY);
    assertThat(standing(soon, Wheels.meeting(TODAY)).state()).isEqualTo(State.SUGGESTED);
  }

  @Test
  void withoutAMeetingInTimeItSaysSo() {
    assertThat(standing(TASK, APRIL).state()).isEqualTo(State.LATE);
    assertThat(standing(TASK).state()).isEqualTo(State.NO_MEETING);
  }

  @Test
  void whatIsMoreThanAYearLateStopsAskingButIsStillDoneWhenSomethingShowsIt() {
    Meeting next = Wheels.meeting(TODAY.plusDays(7));
    Occurrence aYear = TASK.dueOn(TODAY.minusYears(1));
    Occurrence more = TASK.dueOn(TODAY.minusYears(1).minusDays(1));

    assertThat(standing(aYear, next).state()).isEqualTo(State.LATE);
    assertThat(standing(more, next).state()).isEqualTo(State.NOT_DONE);
    assertThat(standing(more, next).isMissing(more, TODAY)).isFalse();
    assertThat(Standing.of(Wheels.record(more, Wheels.done(TODAY)), List.of(next), TODAY).state())
        .isEqualTo(State.FULFILLED);
  }

  @Test
  void aMeetingIsAskedForFromSixtyDaysBefore() {
    Standing none = standing(TASK);

    assertThat(none.needsMeeting(TASK, DUE.minusDays(61))).isFalse();
    assertThat(none.needsMeeting(TASK, DUE.minusDays(60))).isTrue();
    assertThat(none.needsMeeting(TASK, DUE.plusDays(300))).isTrue();
    assertThat(standing(TASK, FEBRUARY).needsMeeting(TASK, DUE.minusDays(60))).isFalse();
  }

  @Test
  void onlyAnOutcomeOfAMeetingThatBeganFulfilsIt() {
    LocalDate day = FEBRUARY.date();
    assertThat(state(MeetingState.HELD, ItemState.TREATED, true)).isEqualTo(State.FULFILLED);
    assertThat(state(MeetingState.RUNNING, ItemState.OPEN, true)).isEqualTo(State.FULFILLED);
    assertThat(state(MeetingState.HELD, ItemState.TREATED, false)).isEqualTo(State.NO_MEETING);
    assertThat(state(MeetingState.HELD, ItemState.POSTPONED, true)).isEqualTo(State.NO_MEETING);
    assertThat(state(MeetingState.PLANNED, ItemState.OPEN, true)).isEqualTo(State.ON_AGENDA);
    assertThat(Standing.of(Wheels.record(TASK, Wheels.done(day)), List.of(), TODAY).day())
        .contains(day);
  }

  @Test
  void aDocumentFulfilsIt() {
    Occurrence shown =
        TASK.withEvidence(Optional.empty(), Optional.of(new Paper("Rapport", TODAY)));

    assertThat(standing(shown))
        .isEqualTo(new Standing(State.FULFILLED, Optional.of(TODAY), Optional.empty()));
  }

  @Test
  @Tag("R18")
  void whatIsSkippedByAgreementAsksForNothing() {
    Occurrence skipped = TASK.withDeviation(Optional.of(new Deviation(TODAY, "Referat, punkt 4")));
    Standing standing = standing(skipped);

    assertThat(standing.state()).isEqualTo(State.DEVIATED);
    assertThat(standing.needsMeeting(skipped, DUE)).isFalse();
  }

  private static State state(MeetingState meeting, ItemState item, boolean outcome) {
    return Standing.of(
            Wheels.record(TASK, Wheels.handled(FEBRUARY.date(), meeting, item, outcome)),
            List.of(),
            TODAY)
        .state();
  }

  private static Standing standing(Occurrence occurrence, Meeting... meetings) {
    return Standing.of(Wheels.record(occurrence), List.of(meetings), TODAY);
  }

  private static Optional<LocalDate> day(Meeting meeting) {
    return Optional.of(meeting.date());
  }

  private static Optional<java.util.UUID> id(Meeting meeting) {
    return Optional.of(meeting.id());
  }
}
