package dk.medspil.domain.apv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.medspil.domain.apv.RoundRules.Missing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundRulesTest {
  private static final UUID NOISE = new UUID(0, 1);
  private static final LocalDate END = LocalDate.of(2024, 2, 29);

  @Test
  void aNewRoundLacksWhatTheLawAsksFor() {
    Round round = Round.create(new UUID(0, 2), new UUID(0, 3), "Støj", END);
    assertThat(RoundRules.missingToFinish(round))
        .containsExactly(Missing.TOPICS, Missing.END, Missing.AMO);
    assertThatThrownBy(() -> RoundRules.finished(round, END))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void theWorkEnvironmentOrganisationTakesPartAllTheWayButFollowUpComesLater() {
    Round round = whole();
    assertThat(RoundRules.missingToFinish(round)).isEmpty();
    for (Round.Phase phase : Round.Phase.values()) {
      assertThat(RoundRules.missingToFinish(round.with(phase, false)).contains(Missing.AMO))
          .isEqualTo(phase != Round.Phase.FOLLOW_UP);
    }
  }

  @Tag("R07")
  @ParameterizedTest
  @CsvSource({
    ", 2024-02-29",
    "2024-02-28, 2024-02-29",
    "2024-02-29,",
    "2024-03-01,",
  })
  void aFinishedRoundSetsTheDayOfItsTopicsButNeverBack(LocalDate before, LocalDate after) {
    List<Topic> topics =
        List.of(
            new Topic(NOISE, "Støj", Optional.ofNullable(before), 0),
            new Topic(new UUID(0, 9), "Kemi", Optional.empty(), 1));
    assertThat(RoundRules.mapped(whole(), topics))
        .extracting(Topic::lastMapped)
        .isEqualTo(after == null ? List.of() : List.of(Optional.of(after)));
  }

  @Tag("R07")
  @Test
  void aFinishedRoundThatLosesWhatItsTopicsRestOnGoesOnAgain() {
    Round finished = RoundRules.finished(whole(), END.plusDays(1));
    assertThat(RoundRules.kept(finished)).isEqualTo(finished);
    assertThat(RoundRules.kept(finished.in(END, Optional.empty())).isFinished()).isFalse();
    for (Round.Phase phase : Round.Phase.values()) {
      assertThat(RoundRules.kept(finished.with(phase, false)).isFinished())
          .as(phase.label())
          .isEqualTo(phase == Round.Phase.FOLLOW_UP);
    }
    assertThat(RoundRules.kept(finished.with(NOISE, false)).isFinished()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    // 5 answers on 1–5: mean 1, just below 3, 3, just below 3 2/3, 3 2/3, 5
    "5, 5, true, LOW",
    "10, 29, true, LOW",
    "10, 30, true, MIDDLE",
    "15, 54, true, MIDDLE",
    "15, 55, true, HIGH",
    "5, 25, true, HIGH",
    "5, 25, false, LOW",
    "5, 5, false, HIGH",
  })
  void aMeanBelowTheMiddleIsLow(int answers, int sum, boolean highIsGood, Measured.Level level) {
    assertThat(new Measured(answers, sum, 1, 5, highIsGood).level()).isEqualTo(level);
  }

  @Test
  void noAnswersGiveASumOutsideTheirScale() {
    assertThatThrownBy(() -> new Measured(5, 26, 1, 5, true))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Measured(5, 4, 1, 5, true))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Round whole() {
    Round round =
        Round.create(new UUID(0, 2), new UUID(0, 3), "Støj", END.minusDays(20))
            .in(END.minusDays(20), Optional.of(END))
            .with(NOISE, true);
    for (Round.Phase phase : Round.Phase.values()) {
      round = round.with(phase, true);
    }
    return round;
  }
}
