package dk.medspil.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class IdleWatchTest {
  private static final Instant START = Instant.parse("2026-11-26T10:00:00Z");
  private static final Duration QUARTER = Duration.ofMinutes(15);
  private final IdleWatch watch = new IdleWatch(START);

  @Test
  void locksAfterTheIdleTimeAndNotBefore() {
    assertThat(ticksUntil(14 * 60 + 55, QUARTER, false)).isFalse();
    assertThat(watch.tick(START.plus(QUARTER), QUARTER, false)).isTrue();
  }

  @Test
  void aKeyBeginsTheTimeAnew() {
    ticksUntil(10 * 60, QUARTER, false);
    watch.touch(START.plusSeconds(10 * 60));
    assertThat(ticksUntilFrom(10 * 60, 24 * 60 + 55, QUARTER, false)).isFalse();
    assertThat(watch.tick(START.plusSeconds(25 * 60), QUARTER, false)).isTrue();
  }

  @Test
  void neverWhileARoomLooksOnOrTheSettingIsZero() {
    assertThat(ticksUntil(3600, QUARTER, true)).isFalse();
    assertThat(ticksUntilFrom(3600, 7200, Duration.ZERO, false)).isFalse();
  }

  @Test
  void aComputerThatSleptIsLockedAlsoInAMeeting() {
    ticksUntil(60, QUARTER, true);
    assertThat(watch.tick(START.plusSeconds(60 + 61), Duration.ZERO, true)).isTrue();
  }

  @Test
  void aClockSetBackDoesNotLockNorKeepOpenForEver() {
    ticksUntil(60, QUARTER, false);
    Instant back = START.minus(Duration.ofDays(1));
    assertThat(watch.tick(back, QUARTER, false)).isFalse();
    boolean locked = false;
    for (int second = 5; second <= 15 * 60; second += 5) {
      locked = watch.tick(back.plusSeconds(second), QUARTER, false);
    }
    assertThat(locked).isTrue();
  }

  private boolean ticksUntil(int seconds, Duration idle, boolean presenting) {
    return ticksUntilFrom(0, seconds, idle, presenting);
  }

  private boolean ticksUntilFrom(int from, int to, Duration idle, boolean presenting) {
    boolean locked = false;
    for (int second = from + 5; second <= to; second += 5) {
      locked |= watch.tick(START.plusSeconds(second), idle, presenting);
    }
    return locked;
  }
}
