package dk.medspil.domain.apv;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R07")
class TopicTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @ParameterizedTest(name = "mapped {0}, seen {1}: {2}")
  @CsvSource({
    // The day itself, and a day that has not come yet.
    "2026-11-22, 2026-11-22, FRESH",
    "2026-12-01, 2026-11-22, FRESH",
    // Exactly 2½ years, and the day before.
    "2024-05-23, 2026-11-22, FRESH",
    "2024-05-22, 2026-11-22, SOON",
    // Exactly 3 years is not older than 3 years.
    "2023-11-22, 2026-11-22, SOON",
    "2023-11-21, 2026-11-22, OVER",
    // 29 February: 2½ years later is 29 August, 3 years later 28 February.
    "2024-02-29, 2026-08-28, FRESH",
    "2024-02-29, 2026-08-29, SOON",
    "2024-02-29, 2027-02-28, SOON",
    "2024-02-29, 2027-03-01, OVER",
    // 2½ years after 31 August is the last day of February.
    "2024-08-31, 2027-02-27, FRESH",
    "2024-08-31, 2027-02-28, SOON",
    // 3 years end on 29 February only where there is one.
    "2025-02-28, 2028-02-28, SOON",
    "2025-02-28, 2028-02-29, OVER"
  })
  void isYellowFromTwoAndAHalfYearsAndRedOverThree(
      LocalDate mapped, LocalDate seen, Topic.Age age) {
    assertThat(topic(Optional.of(mapped)).age(seen)).isEqualTo(age);
  }

  @Test
  void aTopicThatWasNeverMappedIsRed() {
    assertThat(topic(Optional.empty()).age(TODAY)).isEqualTo(Topic.Age.OVER);
    assertThat(topic(Optional.empty()).dueOn()).isEmpty();
  }

  @Test
  void theLastDayInTimeIsThreeYearsLater() {
    assertThat(topic(Optional.of(LocalDate.of(2024, 2, 29))).dueOn())
        .contains(LocalDate.of(2027, 2, 28));
  }

  private static Topic topic(Optional<LocalDate> mapped) {
    return new Topic(new UUID(0, 1), "Støj", mapped, 0);
  }
}
