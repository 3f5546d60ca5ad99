package dk.medspil.document.build;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.document.write.DocumentFormat;
import dk.medspil.domain.apv.Evaluation;
import dk.medspil.domain.apv.Evaluation.Verdict;
import dk.medspil.domain.apv.PlanLine;
import dk.medspil.domain.apv.PlanLineRecord;
import dk.medspil.domain.apv.RiskScale;
import dk.medspil.domain.forum.Forum;
import dk.medspil.domain.forum.ForumKind;
import dk.medspil.domain.forum.RulesOfProcedure;
import dk.medspil.domain.forum.Sector;
import dk.medspil.domain.forum.Workplace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ApvNoticeTest {
  private static final UUID FORUM = new UUID(0, 2);
  private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

  @Test
  void tellsWhatIsDoneButNotByWhomOrHowItWasJudged() throws Exception {
    UUID id = new UUID(0, 1);
    PlanLine line =
        PlanLine.create(id, FORUM, "Træk fra døren", DAY)
            .edit()
            .measure("Luftsluse")
            .responsible("Hemmelig Ansvarlig")
            .location("Køkkenet")
            .done();
    Evaluation judged =
        new Evaluation(
            new UUID(0, 3), id, DAY, Verdict.NO, "Hemmelig måling", "AMR", "", Optional.empty());
    assertThat(html(List.of(new PlanLineRecord(line, List.of(judged), List.of()))))
        .contains("Træk fra døren", "Luftsluse", "Køkkenet")
        .doesNotContain("Hemmelig");
  }

  @Test
  void aLongPlanHangsAsItsMostPressingLinesAndACountOfTheRest() throws Exception {
    List<PlanLineRecord> lines = new ArrayList<>();
    for (int i = 1; i <= 322; i++) {
      PlanLine line = PlanLine.create(new UUID(1, i), FORUM, "Problem " + i + ".", DAY);
      lines.add(new PlanLineRecord(line, List.of(), List.of()));
    }
    assertThat(html(lines))
        .contains("Problem 1.", "Problem 20.", "Planen har 302 åbne linjer til: uden emne 302.")
        .doesNotContain("Problem 21.");
    assertThat(html(lines.subList(0, 21))).contains("Planen har 1 åben linje til: uden emne 1.");
    assertThat(html(lines.subList(0, 20))).doesNotContain("til: ");
  }

  private static String html(List<PlanLineRecord> lines) throws IOException {
    ApvPlan plan =
        new ApvPlan(
            new Workplace(new UUID(0, 4), "Åkanden", "Kommunen", Sector.MUNICIPALITY),
            new Forum(
                FORUM,
                ForumKind.LOCAL_MED,
                "Lokal-MED",
                Optional.empty(),
                RulesOfProcedure.DEFAULT,
                true,
                0),
            List.of(),
            RiskScale.USUAL,
            lines,
            DAY);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DocumentFormat.HTML.writer().write(ApvNotice.of(plan), out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
