package dk.medspil.domain.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.domain.forum.Side;
import dk.medspil.domain.meeting.MinutesAdvice.Kind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MinutesAdviceTest {
  private static final UUID ITEM = new UUID(1, 1);

  @ParameterizedTest
  @Tag("R05")
  @CsvSource({
    "2026-05-10, 2026-05-09, true",
    "2026-05-10, 2026-05-10, false",
    "2026-05-10, 2026-05-11, false",
    "2028-03-01, 2028-02-29, true",
    "2027-01-01, 2026-12-31, true",
    "2026-05-10, , false"
  })
  void a_decision_before_its_discussion_is_warned_of(
      LocalDate discussed, LocalDate decided, boolean warned) {
    AgendaItem item =
        AgendaItem.create(ITEM, new UUID(2, 2), 0, "Budget")
            .edit()
            .decidedOn(Optional.ofNullable(decided))
            .done();
    List<MinutesAdvice> advice = MinutesAdvice.of(meeting(discussed), List.of(item), List.of());
    assertThat(advice)
        .isEqualTo(
            warned ? List.of(new MinutesAdvice(ITEM, Kind.DECIDED_BEFORE_DISCUSSION)) : List.of());
  }

  @Test
  void disagreement_wants_both_views_and_what_management_will_do() {
    List<Outcome> lines = new ArrayList<>();
    lines.add(line(OutcomeKind.DISAGREEMENT));
    assertThat(kinds(lines)).containsExactly(Kind.VIEWS_MISSING, Kind.STATEMENT_MISSING);
    lines.add(line(OutcomeKind.STANDPOINT).withSide(Optional.of(Side.EMPLOYEES)));
    lines.add(line(OutcomeKind.STANDPOINT).withSide(Optional.of(Side.EMPLOYEES)));
    assertThat(kinds(lines)).contains(Kind.VIEWS_MISSING);
    lines.add(line(OutcomeKind.DISCUSSION).withSide(Optional.of(Side.MANAGEMENT)));
    assertThat(kinds(lines)).containsExactly(Kind.STATEMENT_MISSING);
    lines.add(line(OutcomeKind.STATEMENT));
    assertThat(kinds(lines)).isEmpty();
  }

  @Test
  void without_disagreement_nothing_is_asked_for() {
    assertThat(kinds(List.of(line(OutcomeKind.AGREEMENT), line(OutcomeKind.DECISION)))).isEmpty();
  }

  private static List<Kind> kinds(List<Outcome> lines) {
    AgendaItem item = AgendaItem.create(ITEM, new UUID(2, 2), 0, "Pauser");
    return MinutesAdvice.of(meeting(LocalDate.of(2026, 5, 10)), List.of(item), lines).stream()
        .map(MinutesAdvice::kind)
        .toList();
  }

  private static Outcome line(OutcomeKind kind) {
    return Outcome.of(UUID.randomUUID(), ITEM, 0, kind, "Ord");
  }

  private static Meeting meeting(LocalDate day) {
    return new Meeting(
        new UUID(2, 2),
        new UUID(3, 3),
        MeetingKind.ORDINARY,
        "Møde",
        day,
        LocalTime.of(13, 0),
        LocalTime.of(15, 0),
        "",
        MeetingState.HELD,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "");
  }
}
