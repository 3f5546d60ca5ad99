package dk.medspil.domain.apv;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R08")
class ChangeEventTest {
  private static final UUID NOISE = new UUID(0, 1);
  private static final ChangeEvent REBUILT =
      new ChangeEvent(
          new UUID(0, 3),
          new UUID(0, 4),
          LocalDate.of(2024, 2, 29),
          ChangeEvent.Kind.REBUILDING,
          "Køkkenet er bygget om",
          List.of(NOISE));

  @ParameterizedTest
  @CsvSource({
    "2024-02-28, true",
    "2024-02-29, true",
    "2024-03-01, false",
    ", true",
  })
  void asksForAChosenTopicUntilItIsMappedAfterTheChange(LocalDate mapped, boolean asks) {
    assertThat(REBUILT.asksFor(topic(NOISE, Optional.ofNullable(mapped)))).isEqualTo(asks);
  }

  /** The day of the mapping counts, whatever week, month or hour of summer it is in. */
  @ParameterizedTest
  @CsvSource({
    "2026-12-31, 2026-12-31, true",
    "2026-12-31, 2027-01-01, false",
    "2027-01-03, 2027-01-03, true",
    "2027-01-03, 2027-01-04, false",
    "2026-01-31, 2026-02-01, false",
    "2026-03-29, 2026-03-29, true",
    "2026-03-29, 2026-03-30, false",
    "2026-10-25, 2026-10-25, true",
    "2026-10-25, 2026-10-26, false",
  })
  void aMappingOnTheSameDayDoesNotAnswerAndTheDayAfterDoes(
      LocalDate changed, LocalDate mapped, boolean asks) {
    ChangeEvent change =
        new ChangeEvent(
            new UUID(0, 3),
            new UUID(0, 4),
            changed,
            ChangeEvent.Kind.ACCIDENT,
            "Fald på trappen",
            List.of(NOISE));
    assertThat(change.asksFor(topic(NOISE, Optional.of(mapped)))).isEqualTo(asks);
  }

  @Test
  void leavesTheOthersAlone() {
    assertThat(REBUILT.asksFor(topic(new UUID(0, 2), Optional.empty()))).isFalse();
  }

  private static Topic topic(UUID id, Optional<LocalDate> mapped) {
    return new Topic(id, "Støj", mapped, 0);
  }
}
