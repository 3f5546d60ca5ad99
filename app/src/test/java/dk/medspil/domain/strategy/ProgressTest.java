package dk.medspil.domain.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.domain.strategy.GoalStatus.Word;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {
  private static final LocalDate LAST_YEAR = LocalDate.of(2025, 12, 31);
  private static final LocalDate THIS_YEAR = LocalDate.of(2026, 1, 1);

  @Test
  void countsTheLastWordOfEachAndWhoHasNone() {
    Progress progress =
        Progress.of(
            List.of(
                goal(said(LAST_YEAR, Word.UNDER_WAY), said(THIS_YEAR, Word.REACHED)),
                goal(said(LAST_YEAR, Word.NOT_BEGUN)),
                goal()),
            2026);

    assertThat(progress.count(Word.REACHED)).isEqualTo(1);
    assertThat(progress.count(Word.UNDER_WAY)).isZero();
    assertThat(progress.unsaid()).isEqualTo(1);
    assertThat(progress.all()).isEqualTo(3);
    assertThat(progress.thisYear()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0, 0, 0",
    "4, 0, 0, 0, 1",
    "0, 4, 0, 0, 0.5",
    "1, 1, 2, 0, 0.375",
    "1, 0, 1, 5, 0.5",
    "0, 0, 0, 3, 0"
  })
  void halfOfWhatIsUnderWayCountsAndNothingOfWhatWasDropped(
      int reached, int underWay, int notBegun, int dropped, double share) {
    List<GoalRecord> goals = new ArrayList<>();
    add(goals, reached, Word.REACHED);
    add(goals, underWay, Word.UNDER_WAY);
    add(goals, notBegun, Word.NOT_BEGUN);
    add(goals, dropped, Word.DROPPED);

    assertThat(Progress.of(goals, 2026).share()).isEqualTo(share);
  }

  @Test
  void aYearHasItsOwnStatusAndTheOneBeforeStays() {
    GoalRecord record = goal(said(LAST_YEAR, Word.UNDER_WAY), said(THIS_YEAR, Word.REACHED));

    assertThat(record.in(2025)).map(GoalStatus::word).contains(Word.UNDER_WAY);
    assertThat(record.in(2026)).map(GoalStatus::word).contains(Word.REACHED);
    assertThat(record.in(2027)).isEmpty();
    assertThat(record.by(LAST_YEAR)).map(GoalStatus::word).contains(Word.UNDER_WAY);
  }

  private static void add(List<GoalRecord> goals, int times, Word word) {
    for (int i = 0; i < times; i++) {
      goals.add(goal(said(THIS_YEAR, word)));
    }
  }

  private static GoalStatus said(LocalDate on, Word word) {
    return new GoalStatus(UUID.randomUUID(), UUID.randomUUID(), on, word, "");
  }

  private static GoalRecord goal(GoalStatus... statuses) {
    UUID id = UUID.randomUUID();
    return new GoalRecord(
        new Goal(id, id, id, Goal.Kind.EFFORT, 0, "Gør noget", "Leder"),
        List.of(),
        List.of(statuses));
  }
}
