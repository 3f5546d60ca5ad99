package dk.medspil.domain.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class StepClockTest {
  private static final Instant NOON = Instant.parse("2026-12-03T12:00:00Z");
  private static final StepClock TEN = StepClock.of(Duration.ofMinutes(10));

  @Test
  void standsStillUntilItIsStartedAndWhileItIsPaused() {
    assertThat(TEN.left(NOON.plusSeconds(900))).isEqualTo(Duration.ofMinutes(10));
    StepClock paused = TEN.started(NOON).paused(NOON.plusSeconds(180));
    assertThat(paused.left(NOON.plusSeconds(3600))).isEqualTo(Duration.ofMinutes(7));
    StepClock again = paused.started(NOON.plusSeconds(600));
    assertThat(again.left(NOON.plusSeconds(660))).isEqualTo(Duration.ofMinutes(6));
    assertThat(again.ends(NOON.plusSeconds(660))).contains(NOON.plusSeconds(1020));
  }

  @Test
  void getsMoreTimeAndGoesOnPastItsEnd() {
    StepClock going = TEN.started(NOON).plus(Duration.ofMinutes(2));
    assertThat(going.left(NOON.plusSeconds(60))).isEqualTo(Duration.ofMinutes(11));
    assertThat(going.left(NOON.plusSeconds(15 * 60))).isEqualTo(Duration.ofMinutes(-3));
    assertThat(going.started(NOON.plusSeconds(99))).isEqualTo(going);
  }

  @Test
  void isReadAsItWasWritten() {
    assertThat(StepClock.read(TEN.write())).contains(TEN);
    StepClock going = TEN.started(NOON).paused(NOON.plusSeconds(5)).started(NOON);
    assertThat(StepClock.read(going.write())).contains(going);
    assertThat(StepClock.read("")).isEmpty();
  }
}
