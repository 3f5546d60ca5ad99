package dk.medspil.document.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.document.sheet.Sheet;
import dk.medspil.document.sheet.SheetFormat;
import dk.medspil.document.write.DocumentFormat;
import dk.medspil.document.write.PdfConformance;
import dk.medspil.domain.apv.Evaluation;
import dk.medspil.domain.apv.PlanLine;
import dk.medspil.domain.apv.PlanLineRecord;
import dk.medspil.domain.apv.PlanRules;
import dk.medspil.domain.apv.Risk;
import dk.medspil.domain.apv.RiskScale;
import dk.medspil.domain.apv.Topic;
import dk.medspil.domain.meeting.MeetingRecord;
import dk.medspil.domain.task.Task;
import dk.medspil.domain.task.TaskOrigin;
import dk.medspil.domain.task.TaskState;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PlanDocumentsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final MeetingRecord record = Records.localMed().record();
  private final UUID forum = record.forum().id();
  private final Topic topic = new Topic(UUID.randomUUID(), "Støj og lyd", Optional.empty(), 0);

  @Test
  void thePlanTellsEveryFieldAndThatTheDeadlineHasPassed() {
    String text = Formats.text(ApvPlanDocument.of(plan()), DocumentFormat.TEXT);
    assertThat(text)
        .contains(
            "APV-handlingsplan, Lokal-MED, 22.\u00a0november 2026",
            "1. Støj i fællesrummet | 12, middel | Nye loftsplader | Leder og AMR |"
                + " 1.\u00a0november 2026 | Åben, over fristen",
            "Emne: Støj og lyd",
            "Risiko: 12, middel (alvor 3: mærkbar, sandsynlighed 4: ofte)",
            "Ansvarlig: Leder og AMR · frist 1.\u00a0november 2026 · opfølgning 10.\u00a0december"
                + " 2026",
            "Effekt, 10.\u00a0november 2026: Virkede det? Delvist. Målt i tre uger."
                + " Vurderet af Arbejdsmiljøgruppen. Næste skridt: Flyt tv-hjørnet.");
  }

  @Test
  @Tag("R10")
  void whatIsSolvedStandsInATableWithTheEffectThatWasJudged() {
    PlanLine done =
        PlanRules.carriedOut(
            PlanLine.create(UUID.randomUUID(), forum, "Træk fra døren", TODAY.minusMonths(5))
                .edit()
                .measure("Luftsluse")
                .responsible("Leder og AMR")
                .deadline(Optional.of(TODAY.minusMonths(2)))
                .followUp(Optional.of(TODAY.minusMonths(1)))
                .done(),
            TODAY.minusMonths(2));
    Evaluation judged =
        new Evaluation(
            UUID.randomUUID(),
            done.id(),
            LocalDate.of(2026, 11, 3),
            Evaluation.Verdict.YES,
            "Ingen træk siden oktober",
            "Leder og AMR",
            "",
            Optional.empty());
    ApvPlan plan =
        new ApvPlan(
            record.workplace(),
            record.forum(),
            List.of(),
            RiskScale.USUAL,
            List.of(
                new PlanLineRecord(PlanRules.evaluated(done, judged), List.of(judged), List.of())),
            TODAY);
    assertThat(Formats.text(ApvPlanDocument.of(plan), DocumentFormat.TEXT))
        .contains("1. Træk fra døren | Luftsluse | 3.\u00a0november 2026: Virkede det? Ja.")
        .contains("Ingen træk siden oktober. Vurderet af Leder og AMR.")
        .doesNotContain("Linjerne");
  }

  @Test
  void thePlanEndsWithItsNumbersAsTables() {
    String text = Formats.text(ApvPlanDocument.of(plan()), DocumentFormat.TEXT);
    assertThat(text)
        .containsSubsequence(
            "Planen i tal",
            "Sandsynlighed | Alvor 1: Ubetydelig | Alvor 2: Mindre | Alvor 3: Mærkbar"
                + " | Alvor 4: Alvorlig | Alvor 5: Meget alvorlig",
            "5: Næsten altid | – | – | – | – | –",
            "4: Ofte | – | – | 1 (Middel) | – | –",
            "Støj og lyd | 1",
            "Juli 2026 | 0 | 0 | 0",
            "August 2026 | 1 | 1 | 0",
            "November 2026 | 1 | 0 | 0",
            "Ingen linjer er afsluttet endnu.");
  }

  @Test
  @Tag("R02")
  void linesAndTasksOfAnotherForumStayThere() {
    PlanLine trio = PlanLine.create(UUID.randomUUID(), UUID.randomUUID(), "hemmelig", TODAY);
    ApvPlan plan =
        new ApvPlan(
            record.workplace(),
            record.forum(),
            List.of(),
            RiskScale.USUAL,
            List.of(new PlanLineRecord(trio, List.of(), List.of())),
            TODAY);
    assertThat(Formats.text(ApvPlanDocument.of(plan), DocumentFormat.TEXT))
        .doesNotContain("hemmelig")
        .contains("Der er ingen linjer i planen.");
    Task task = task("hemmelig", UUID.randomUUID(), Optional.empty(), TaskState.OPEN);
    TaskList list = new TaskList(record.workplace(), record.forum(), List.of(task), TODAY);
    assertThat(TaskListSheet.of(list).rows()).isEmpty();
  }

  @Test
  @Tag("R26")
  void thePlanIsAnAccessiblePdf() throws Exception {
    PdfConformance.assertAccessibleAndLasting(
        Formats.bytes(ApvPlanDocument.of(plan()), DocumentFormat.PDF));
  }

  @Test
  void thePlanIsAListForExcel() throws IOException {
    assertThat(csv(ApvPlanSheet.of(plan())))
        .contains(
            "Støj i fællesrummet;Støj og lyd;;;3;4;12;Middel;;;Nye loftsplader;Leder og"
                + " AMR;01-11-2026;10-12-2026;Åben, over fristen;Delvist;Målt i tre"
                + " uger.;APV;\r\n");
  }

  @Test
  void openTasksComeFirstWithTheMostPressingAtTheTop() throws IOException {
    TaskList list =
        new TaskList(
            record.workplace(),
            record.forum(),
            List.of(
                task("løst", forum, Optional.of(TODAY.minusDays(30)), TaskState.DONE),
                task("uden frist", forum, Optional.empty(), TaskState.OPEN),
                task("senere", forum, Optional.of(TODAY.plusDays(9)), TaskState.OPEN),
                task("over", forum, Optional.of(TODAY.minusDays(1)), TaskState.OPEN)),
            TODAY);
    assertThat(list.tasks())
        .extracting(Task::title)
        .containsExactly("over", "senere", "uden frist", "løst");
    assertThat(csv(TaskListSheet.of(list))).contains("over;TR;21-11-2026;Åben, over fristen;");
    assertThat(Formats.text(TaskListDocument.of(list), DocumentFormat.TEXT))
        .containsSubsequence("Åbne opgaver", "over", "uden frist", "Afsluttede opgaver", "løst");
  }

  private ApvPlan plan() {
    PlanLine line =
        PlanLine.create(UUID.randomUUID(), forum, "Støj i fællesrummet", TODAY.minusMonths(3))
            .edit()
            .topicId(Optional.of(topic.id()))
            .risk(new Risk(3, 4))
            .measure("Nye loftsplader")
            .responsible("Leder og AMR")
            .deadline(Optional.of(LocalDate.of(2026, 11, 1)))
            .followUp(Optional.of(LocalDate.of(2026, 12, 10)))
            .done();
    Evaluation evaluation =
        new Evaluation(
            UUID.randomUUID(),
            line.id(),
            LocalDate.of(2026, 11, 10),
            Evaluation.Verdict.PARTLY,
            "Målt i tre uger.",
            "Arbejdsmiljøgruppen",
            "Flyt tv-hjørnet",
            Optional.empty());
    return new ApvPlan(
        record.workplace(),
        record.forum(),
        List.of(topic),
        RiskScale.USUAL,
        List.of(new PlanLineRecord(line, List.of(evaluation), List.of())),
        TODAY);
  }

  private static Task task(String title, UUID forum, Optional<LocalDate> due, TaskState state) {
    return new Task(
        UUID.randomUUID(),
        forum,
        title,
        "TR",
        due,
        state,
        TaskOrigin.NONE,
        TODAY.minusMonths(2),
        Optional.empty(),
        "");
  }

  private static String csv(Sheet sheet) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SheetFormat.CSV.writer().write(sheet, out);
    return out.toString(UTF_8);
  }
}
