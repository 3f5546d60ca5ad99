package dk.medspil.domain.yearwheel;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspil.domain.apv.Accident;
import dk.medspil.domain.apv.PlanLine;
import dk.medspil.domain.apv.PlanLineRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R11")
class AnnualDiscussionTest {
  private static final LocalDate TODAY = LocalDate.of(2027, 2, 1);

  @ParameterizedTest
  @CsvSource({
    "2026-03-10, 2027-03-10",
    "2028-02-29, 2029-02-28",
    "2027-02-28, 2028-02-28",
    "2026-12-31, 2027-12-31"
  })
  void theNextOneIsHeldWithinTwelveCalendarMonths(LocalDate last, LocalDate latest) {
    assertThat(pack(Optional.of(last), List.of()).latest()).contains(latest);
  }

  @Test
  void withoutAnEarlierOneItLooksAYearBackAndKnowsNoLimit() {
    AnnualDiscussion first = pack(Optional.empty(), List.of());

    assertThat(first.latest()).isEmpty();
    assertThat(first.since()).isEqualTo(LocalDate.of(2026, 2, 1));
  }

  @Test
  void openLinesAreTold() {
    PlanLine open = PlanLine.create(UUID.randomUUID(), Wheels.FORUM, "Støj", TODAY);

    AnnualDiscussion pack = pack(Optional.of(TODAY.minusMonths(11)), List.of(open));

    assertThat(pack.open()).containsExactly(open);
    assertThat(pack.happened())
        .extracting(Accident::on)
        .containsExactly(TODAY.minusMonths(11), TODAY);
    assertThat(pack.accidents()).isEmpty();
    assertThat(pack.effects()).isEmpty();
  }

  private static AnnualDiscussion pack(Optional<LocalDate> last, List<PlanLine> lines) {
    return new AnnualDiscussion(
        Wheels.LOCAL,
        last.map(day -> new AnnualDiscussion.Last(day, List.of(), List.of())),
        List.of(),
        lines.stream().map(line -> new PlanLineRecord(line, List.of(), List.of())).toList(),
        List.of(accident(TODAY), accident(TODAY.minusMonths(11)), accident(TODAY.minusYears(2))),
        TODAY);
  }

  private static Accident accident(LocalDate day) {
    return Accident.create(
        UUID.randomUUID(), Wheels.FORUM, Accident.Kind.NEAR_MISS, "Glat gulv", day);
  }
}
