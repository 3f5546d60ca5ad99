package dk.medspil.domain.apv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.medspil.domain.apv.Evaluation.Verdict;
import dk.medspil.domain.apv.PlanRules.Missing;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PlanRulesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final UUID LINE = new UUID(0, 1);
  private static final PlanLine EMPTY = PlanLine.create(LINE, new UUID(0, 2), "Støj", DAY);
  private static final PlanLine READY =
      EMPTY
          .edit()
          .measure("Plader i loftet")
          .deadline(Optional.of(DAY.plusDays(30)))
          .followUp(Optional.of(DAY.plusDays(60)))
          .done();

  @Tag("R09")
  @ParameterizedTest
  @EnumSource(Missing.class)
  void eachOfTheLegalFieldsIsNeededToStart(Missing field) {
    PlanLine line = without(field);
    assertThat(PlanRules.missingToStart(line)).containsExactly(field);
    assertThatThrownBy(() -> PlanRules.start(line)).hasMessageContaining("R09");
    assertThatThrownBy(() -> PlanRules.carriedOut(line, DAY)).hasMessageContaining("R09");
  }

  @Tag("R09")
  @Test
  void aLineWithAllOfThemStartsAndOneWithSpacesOnlyDoesNot() {
    assertThat(PlanRules.missingToStart(READY)).isEmpty();
    assertThat(PlanRules.start(READY).status()).isEqualTo(LineStatus.IN_PROGRESS);
    assertThat(PlanRules.missingToStart(READY.edit().measure(" \t").done()))
        .containsExactly(Missing.MEASURE);
  }

  @Tag("R10")
  @ParameterizedTest
  @CsvSource({"YES, SOLVED", "PARTLY, IN_PROGRESS", "NO, NOT_WORKING"})
  void theAnswerDecidesWhereTheLineGoes(Verdict verdict, LineStatus status) {
    PlanLine done = PlanRules.carriedOut(READY, DAY);
    assertThat(PlanRules.evaluated(done, judged(verdict)).status()).isEqualTo(status);
  }

  @Tag("R10")
  @ParameterizedTest
  @EnumSource(names = {"OPEN", "IN_PROGRESS", "WAITING", "NOT_WORKING", "SOLVED", "PERMANENT"})
  void onlyAMeasureThatIsCarriedOutCanBeJudged(LineStatus status) {
    PlanLine line = at(status);
    assertThat(PlanRules.canEvaluate(line)).isFalse();
    assertThatThrownBy(() -> PlanRules.evaluated(line, judged(Verdict.YES)))
        .hasMessageContaining("R10");
  }

  @Tag("R10")
  @Test
  void aJudgementNeedsEvidenceAndSomebodyBehindItAndBelongsToTheLine() {
    PlanLine done = PlanRules.carriedOut(READY, DAY);
    for (Evaluation bad :
        List.of(
            judgement(LINE, " ", "Lokal-MED"),
            judgement(LINE, "Ny måling", ""),
            judgement(new UUID(0, 9), "Ny måling", "Lokal-MED"))) {
      assertThatThrownBy(() -> PlanRules.evaluated(done, bad)).hasMessageContaining("R10");
    }
  }

  @Tag("R10")
  @Test
  void partlyKeepsTheLineGoingWithTheNextStepAndItsDay() {
    Evaluation partly =
        new Evaluation(
            new UUID(0, 3),
            LINE,
            DAY,
            Verdict.PARTLY,
            "Ny måling",
            "Lokal-MED",
            "Flyt tv",
            Optional.of(DAY.plusDays(90)));
    PlanLine line = PlanRules.evaluated(PlanRules.carriedOut(READY, DAY), partly);
    assertThat(line.measure()).isEqualTo("Flyt tv");
    assertThat(line.followUp()).contains(DAY.plusDays(90));
    assertThat(line.doneOn()).isEmpty();
  }

  @Test
  void onlyClosedAndPermanentLinesAreReopened() {
    for (LineStatus status : LineStatus.values()) {
      PlanLine line = at(status);
      if (status.isOpen()) {
        assertThatThrownBy(() -> PlanRules.reopened(line)).hasMessageContaining("status");
      } else {
        assertThat(PlanRules.reopened(line).status()).isEqualTo(LineStatus.OPEN);
      }
    }
  }

  @Test
  void isOverdueTheDayAfterWhatIsDueNext() {
    PlanLine started = PlanRules.start(READY);
    assertThat(started.isOverdue(DAY.plusDays(30))).isFalse();
    assertThat(started.isOverdue(DAY.plusDays(31))).isTrue();
    PlanLine done = PlanRules.carriedOut(READY, DAY);
    assertThat(done.isOverdue(DAY.plusDays(60))).isFalse();
    assertThat(done.isOverdue(DAY.plusDays(61))).isTrue();
    assertThat(at(LineStatus.SOLVED).isOverdue(DAY.plusYears(1))).isFalse();
    assertThat(at(LineStatus.PERMANENT).isOverdue(DAY.plusYears(1))).isFalse();
  }

  @Test
  void highestRiskComesFirstAndOverdueBeforeTheRest() {
    PlanLine high = line(2, "B", 5, Optional.empty());
    PlanLine late = line(3, "D", 3, Optional.of(DAY.minusDays(1)));
    PlanLine soon = line(4, "C", 3, Optional.of(DAY));
    PlanLine some = line(5, "Å", 3, Optional.empty());
    PlanLine other = line(6, "A", 3, Optional.empty());
    List<PlanLine> lines = Arrays.asList(some, other, soon, late, high);
    lines.sort(PlanOrder.byNeed(DAY));
    assertThat(lines).containsExactly(high, late, soon, other, some);
  }

  private static PlanLine line(int id, String problem, int severity, Optional<LocalDate> deadline) {
    return PlanLine.create(new UUID(0, id), new UUID(0, 2), problem, DAY)
        .edit()
        .risk(new Risk(severity, 3))
        .deadline(deadline)
        .done();
  }

  private static PlanLine without(Missing field) {
    PlanLineEdit edit = READY.edit();
    return switch (field) {
      case PROBLEM -> edit.problem("").done();
      case MEASURE -> edit.measure("").done();
      case RESPONSIBLE -> edit.responsible("").done();
      case DEADLINE -> edit.deadline(Optional.empty()).done();
      case FOLLOW_UP -> edit.followUp(Optional.empty()).done();
    };
  }

  private static PlanLine at(LineStatus status) {
    PlanLine done = PlanRules.carriedOut(READY, DAY);
    return switch (status) {
      case OPEN -> READY;
      case IN_PROGRESS -> PlanRules.start(READY);
      case WAITING -> PlanRules.pause(READY);
      case DONE -> done;
      case SOLVED -> PlanRules.evaluated(done, judged(Verdict.YES));
      case NOT_WORKING -> PlanRules.evaluated(done, judged(Verdict.NO));
      case PERMANENT -> PlanRules.permanent(READY);
    };
  }

  private static Evaluation judged(Verdict verdict) {
    return new Evaluation(
        new UUID(0, 3), LINE, DAY, verdict, "Ny måling", "Lokal-MED", "", Optional.empty());
  }

  private static Evaluation judgement(UUID line, String evidence, String by) {
    return new Evaluation(
        new UUID(0, 3), line, DAY, Verdict.YES, evidence, by, "", Optional.empty());
  }
}
