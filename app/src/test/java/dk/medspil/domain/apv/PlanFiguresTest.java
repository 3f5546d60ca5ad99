package dk.medspil.domain.apv;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.domain.apv.Evaluation.Verdict;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlanFiguresTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

  @Test
  void linesAreOpenFromTheDayTheyAreWrittenToTheDayTheirEffectIsJudgedGood() {
    PlanFigures figures =
        PlanFigures.of(
            List.of(
                solved(1, LocalDate.of(2025, 12, 31), LocalDate.of(2026, 2, 28)),
                new PlanLineRecord(line(2, LocalDate.of(2026, 2, 1)), List.of(), List.of()),
                new PlanLineRecord(
                    PlanRules.permanent(line(3, LocalDate.of(2026, 1, 1))), List.of(), List.of())),
            topic -> "Støj",
            TODAY);
    assertThat(figures.months()).hasSize(12);
    assertThat(figures.months().subList(8, 12))
        .containsExactly(
            new PlanFigures.Month(YearMonth.of(2025, 12), 1, 0, 1),
            new PlanFigures.Month(YearMonth.of(2026, 1), 1, 0, 1),
            new PlanFigures.Month(YearMonth.of(2026, 2), 1, 1, 1),
            new PlanFigures.Month(YearMonth.of(2026, 3), 0, 0, 1));
    assertThat(figures.openByTopic()).containsExactly(Map.entry("Støj", 1L));
    assertThat(figures.daysToEffect()).containsExactly(59L);
    assertThat(figures.medianDays()).hasValue(59);
  }

  @Test
  void groupsFollowTheWayOfALineItsMonthAndItsPlace() {
    PlanLine late =
        line(1, TODAY).edit().deadline(Optional.of(TODAY.minusDays(1))).location("Østfløj").done();
    PlanLine april =
        line(2, TODAY).edit().deadline(Optional.of(TODAY.plusDays(1))).location("Aulaen").done();
    PlanLine none = line(3, TODAY);
    List<PlanLine> all = List.of(late, april, none);
    assertThat(PlanGroups.byMonth(all, TODAY))
        .extracting(PlanGroups.Group::name)
        .containsExactly("Over fristen", "April 2026", "Uden frist");
    assertThat(PlanGroups.byPlace(all))
        .extracting(PlanGroups.Group::name)
        .containsExactly("Aulaen", "Østfløj", "Uden sted");
    assertThat(PlanGroups.byStatus(all))
        .extracting(group -> group.name() + " " + group.lines().size())
        .containsExactly("Åben 3", "I gang 0", "Afventer 0", "Effekt vurderes 0");
  }

  private static PlanLine line(int id, LocalDate day) {
    return PlanLine.create(new UUID(0, id), new UUID(1, 0), "Problem", day);
  }

  private static PlanLineRecord solved(int id, LocalDate created, LocalDate judged) {
    PlanLine done =
        PlanRules.carriedOut(
            line(id, created)
                .edit()
                .measure("Tiltag")
                .deadline(Optional.of(judged))
                .followUp(Optional.of(judged))
                .done(),
            judged);
    Evaluation yes =
        new Evaluation(
            new UUID(2, id), done.id(), judged, Verdict.YES, "Målt", "AMG", "", Optional.empty());
    return new PlanLineRecord(PlanRules.evaluated(done, yes), List.of(yes), List.of());
  }
}
