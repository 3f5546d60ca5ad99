package dk.medspil.domain.apv;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.domain.apv.Evaluation.Verdict;
import dk.medspil.domain.apv.TrailEntry.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PlanTrailTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final PlanLine LINE =
      PlanLine.create(new UUID(0, 1), new UUID(0, 2), "Støj", DAY)
          .edit()
          .measure("Plader i loftet")
          .deadline(Optional.of(LocalDate.of(2026, 12, 1)))
          .followUp(Optional.of(LocalDate.of(2027, 2, 1)))
          .done();

  @Test
  void anEditThatMovesNothingIsNotTold() {
    assertThat(between(LINE, LINE.edit().problem("Støj ved måltider").done())).isEmpty();
  }

  @Test
  void aMovedDayIsToldWithItsYearWhenThatChanges() {
    PlanLine moved =
        LINE.edit()
            .deadline(Optional.of(LocalDate.of(2026, 12, 18)))
            .followUp(Optional.of(LocalDate.of(2026, 12, 30)))
            .done();
    assertThat(words(between(LINE, moved)))
        .containsExactly(
            "Fristen flyttet fra 1. december til 18. december",
            "Opfølgningen flyttet fra 1. februar 2027 til 30. december 2026");
  }

  @Test
  void aDayThatIsSetOrRemovedIsToldToo() {
    PlanLine none = LINE.edit().deadline(Optional.empty()).done();
    assertThat(words(between(LINE, none))).containsExactly("Fristen fjernet");
    assertThat(words(between(none, LINE))).containsExactly("Fristen sat til 1. december");
  }

  @Test
  void eachChangeOfStatusIsToldOnceWithItsKind() {
    PlanLine started = PlanRules.start(LINE);
    PlanLine done = PlanRules.carriedOut(started, DAY.minusDays(2));
    assertThat(between(LINE, started)).extracting(TrailEntry::kind).containsExactly(Kind.STARTED);
    assertThat(words(between(started, done)))
        .containsExactly("Tiltaget er udført den 20. november");
    assertThat(between(started, PlanRules.pause(started)))
        .extracting(TrailEntry::kind)
        .containsExactly(Kind.WAITING);
    assertThat(between(started, PlanRules.permanent(started)))
        .extracting(TrailEntry::kind)
        .containsExactly(Kind.PERMANENT);
    assertThat(between(PlanRules.permanent(started), LINE))
        .extracting(TrailEntry::kind)
        .containsExactly(Kind.REOPENED);
  }

  @Tag("R10")
  @Test
  void aJudgementIsToldWithItsEvidenceAndWhatFollowed() {
    PlanLine done = PlanRules.carriedOut(LINE, DAY);
    Evaluation partly =
        new Evaluation(
            new UUID(0, 3),
            LINE.id(),
            DAY,
            Verdict.PARTLY,
            "Ny måling viser bedre lyd.",
            "Arbejdsmiljøgruppen",
            "Flyt tv",
            Optional.of(LocalDate.of(2027, 2, 25)));
    List<TrailEntry> told =
        PlanTrail.judged(done, PlanRules.evaluated(done, partly), partly, UUID::randomUUID);
    assertThat(told)
        .extracting(TrailEntry::kind)
        .containsExactly(Kind.EVALUATED, Kind.EDITED, Kind.EDITED, Kind.EDITED, Kind.STARTED);
    assertThat(words(told))
        .startsWith(
            "Virkede »Plader i loftet«? Delvist. Ny måling viser bedre lyd. (Arbejdsmiljøgruppen)",
            "Nyt tiltag: Flyt tv");
  }

  @Tag("R10")
  @Test
  void yesClosesInSoManyWords() {
    PlanLine done = PlanRules.carriedOut(LINE, DAY);
    Evaluation yes =
        new Evaluation(
            new UUID(0, 3), LINE.id(), DAY, Verdict.YES, "Ro", "Leder", "", Optional.empty());
    assertThat(PlanTrail.judged(done, PlanRules.evaluated(done, yes), yes, UUID::randomUUID))
        .extracting(TrailEntry::kind)
        .containsExactly(Kind.EVALUATED, Kind.CLOSED);
  }

  private static List<TrailEntry> between(PlanLine before, PlanLine after) {
    return PlanTrail.between(before, after, DAY, UUID::randomUUID);
  }

  private static List<String> words(List<TrailEntry> entries) {
    return entries.stream().map(entry -> entry.text().replace('\u00a0', ' ')).toList();
  }
}
