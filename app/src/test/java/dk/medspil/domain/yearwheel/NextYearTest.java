package dk.medspil.domain.yearwheel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.medspil.domain.forum.ForumKind;
import dk.medspil.domain.forum.Sector;
import dk.medspil.domain.yearwheel.NextYear.Line;
import dk.medspil.domain.yearwheel.NextYear.Why;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R17")
class NextYearTest {
  private static final WheelTask YEARLY = Wheels.local("L15", new Rhythm(12, 3, true));
  private static final WheelTask SECOND = Wheels.local("H08", new Rhythm(24, 9, false));
  private static final WheelTask OCCASION =
      Wheels.task("L31", Set.of(ForumKind.LOCAL_MED), Set.of(Sector.REGION), Optional.empty());

  @Test
  void aFirstYearHoldsTheTasksOfTheForumAndSectorThatComeByThemselves() {
    assertThat(review(2027, List.of(), List.of(), Sector.REGION))
        .extracting(line -> line.occurrence().task().orElse(""), Line::why, Line::proposed)
        .containsExactly(
            tuple("L15", Why.CATALOGUE, true),
            tuple("H08", Why.CATALOGUE, true),
            tuple("L31", Why.ON_OCCASION, false));
    assertThat(review(2027, List.of(), List.of(), Sector.MUNICIPALITY))
        .extracting(line -> line.occurrence().task().orElse(""))
        .containsExactly("L15", "H08");
  }

  @Test
  @Tag("R11")
  void aYearlyDiscussionIsDueTwelveMonthsAfterTheLastOne() {
    OccurrenceRecord held =
        Wheels.record(of(YEARLY, LocalDate.of(2026, 3, 31)), Wheels.done(LocalDate.of(2026, 3, 4)));

    assertThat(review(2027, List.of(held), List.of(), Sector.MUNICIPALITY).getFirst())
        .extracting(line -> line.occurrence().due(), Line::why, Line::proposed)
        .containsExactly(LocalDate.of(2027, 3, 4), Why.AGAIN, true);
  }

  @Test
  void whatComesEverySecondYearRests() {
    OccurrenceRecord done =
        Wheels.record(
            of(SECOND, LocalDate.of(2026, 9, 30)), Wheels.done(LocalDate.of(2026, 9, 10)));

    assertThat(review(2027, List.of(done), List.of(), Sector.MUNICIPALITY))
        .filteredOn(line -> line.occurrence().task().equals(Optional.of("H08")))
        .allMatch(line -> line.why() == Why.ON_OCCASION && !line.proposed());
  }

  @Test
  @Tag("R18")
  void whatWasNotDoneComesAgainAndWhatWasSkippedWaitsForAnAnswer() {
    Occurrence own = Wheels.own("Trivselsuge", LocalDate.of(2026, 10, 31));
    Occurrence skipped =
        Wheels.own("Måling", LocalDate.of(2026, 5, 31))
            .withDeviation(Optional.of(new Deviation(LocalDate.of(2026, 2, 1), "Punkt 2")));

    assertThat(
            review(
                2027,
                List.of(Wheels.record(own), Wheels.record(skipped)),
                List.of(),
                Sector.MUNICIPALITY))
        .filteredOn(line -> line.occurrence().task().isEmpty())
        .extracting(line -> line.occurrence().title(), Line::why, Line::proposed)
        .containsExactly(
            tuple("Måling", Why.DEVIATED, false), tuple("Trivselsuge", Why.NOT_DONE, true));
  }

  @Test
  void whatIsThereAlreadyIsNotProposedAgainAndACopyBringsNoEvidence() {
    Occurrence old =
        of(YEARLY, LocalDate.of(2026, 3, 31))
            .withEvidence(
                Optional.of(UUID.randomUUID()),
                Optional.of(new Paper("Rapport", LocalDate.of(2026, 3, 1))));
    List<OccurrenceRecord> before = List.of(Wheels.record(old));
    List<Line> fresh = review(2027, before, List.of(), Sector.MUNICIPALITY);

    assertThat(fresh.getFirst().occurrence().paper()).isEmpty();
    assertThat(fresh.getFirst().occurrence().itemId()).isEmpty();
    assertThat(
            review(
                2027, before, fresh.stream().map(Line::occurrence).toList(), Sector.MUNICIPALITY))
        .isEmpty();
  }

  private static Occurrence of(WheelTask task, LocalDate due) {
    return Occurrence.of(UUID.randomUUID(), Wheels.FORUM, task, Ring.DUTY, due);
  }

  private static List<Line> review(
      int year, List<OccurrenceRecord> before, List<Occurrence> there, Sector sector) {
    return NextYear.review(
        year,
        Wheels.LOCAL,
        sector,
        before,
        there,
        List.of(YEARLY, SECOND, OCCASION),
        UUID::randomUUID);
  }
}
