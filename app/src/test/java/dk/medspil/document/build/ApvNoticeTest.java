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
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ApvNoticeTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

  @Test
  void tellsWhatIsDoneButNotByWhomOrHowItWasJudged() throws Exception {
    UUID id = new UUID(0, 1);
    PlanLine line =
        PlanLine.create(id, new UUID(0, 2), "Træk fra døren", DAY)
            .edit()
            .measure("Luftsluse")
            .responsible("Hemmelig Ansvarlig")
            .location("Køkkenet")
            .done();
    Evaluation judged =
        new Evaluation(
            new UUID(0, 3), id, DAY, Verdict.NO, "Hemmelig måling", "AMR", "", Optional.empty());
    ApvPlan plan =
        new ApvPlan(
            new Workplace(new UUID(0, 4), "Åkanden", "Kommunen", Sector.MUNICIPALITY),
            new Forum(
                new UUID(0, 2),
                ForumKind.LOCAL_MED,
                "Lokal-MED",
                Optional.empty(),
                RulesOfProcedure.DEFAULT,
                true,
                0),
            List.of(),
            RiskScale.USUAL,
            List.of(new PlanLineRecord(line, List.of(judged), List.of())),
            DAY);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DocumentFormat.HTML.writer().write(ApvNotice.of(plan), out);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("Træk fra døren", "Luftsluse", "Køkkenet")
        .doesNotContain("Hemmelig");
  }
}
