package dk.medspil.domain.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BackupRotationPropertyTest {
  private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
  private static final Instant NOW = Instant.parse("2026-11-26T10:30:00Z");

  @Property(tries = 300)
  void neverRemovesTheNewestNorLeavesFewerThanThree(
      @ForAll long seed,
      @ForAll @IntRange(max = 60) int count,
      @ForAll @IntRange(max = 200) int hours,
      @ForAll @IntRange(max = 400) int days,
      @ForAll @IntRange(max = 130) int months) {
    Set<Instant> taken = taken(seed, count, 3L * 365 * 24 * 60, 0);
    Set<Instant> kept = new BackupRotation(hours, days, months).keep(taken, NOW, ZONE);
    assertThat(taken).containsAll(kept);
    assertThat(kept).hasSizeGreaterThanOrEqualTo(Math.min(taken.size(), 3));
    if (!taken.isEmpty()) {
      assertThat(kept).contains(Collections.max(taken));
    }
  }

  @Property(tries = 300)
  void everyRecentHourDayAndMonthThatHadACopyAlwaysKeepsOne(@ForAll long seed) {
    Set<Instant> taken = taken(seed, 400, 400L * 24 * 60, 0);
    Set<Instant> kept = BackupRotation.DEFAULT.keep(taken, NOW, ZONE);
    LocalDate today = LocalDate.ofInstant(NOW, ZONE);
    for (Instant at : taken) {
      LocalDate day = LocalDate.ofInstant(at, ZONE);
      if (Duration.between(at, NOW).toHours() < 24) {
        assertThat(hours(kept)).contains(at.truncatedTo(ChronoUnit.HOURS));
      }
      if (day.isAfter(today.minusDays(14))) {
        assertThat(days(kept)).contains(day);
      }
      if (YearMonth.from(day).isAfter(YearMonth.from(today).minusMonths(12))) {
        assertThat(kept.stream().map(one -> YearMonth.from(one.atZone(ZONE))))
            .contains(YearMonth.from(day));
      }
    }
  }

  @Property(tries = 200)
  void thinningAtEveryStepNeverLosesMoreThanThinningOnce(@ForAll long seed) {
    Set<Instant> all = taken(seed, 200, 60L * 24 * 60, 0);
    Set<Instant> stepwise = new HashSet<>();
    for (Instant at : new TreeSet<>(all)) {
      stepwise.add(at);
      stepwise = new HashSet<>(BackupRotation.DEFAULT.keep(stepwise, at, ZONE));
    }
    assertThat(days(BackupRotation.DEFAULT.keep(stepwise, NOW, ZONE)))
        .isEqualTo(days(BackupRotation.DEFAULT.keep(all, NOW, ZONE)));
  }

  @Property(tries = 200)
  void aClockSetBackNeverCostsACopyOfThePastOrTheFuture(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 2000) int hoursBack) {
    Set<Instant> future = taken(seed, 20, 0, 2000 * 60);
    Set<Instant> past = taken(seed + 1, 50, 300L * 24 * 60, 0);
    var both = new HashSet<>(past);
    both.addAll(future);
    Instant setBack = NOW.minus(Duration.ofHours(hoursBack));
    Set<Instant> kept = BackupRotation.DEFAULT.keep(both, setBack, ZONE);
    assertThat(kept).containsAll(future);
    assertThat(kept)
        .containsAll(
            BackupRotation.DEFAULT.keep(
                past.stream().filter(at -> !at.isAfter(setBack)).toList(), setBack, ZONE));
  }

  @Test
  void aYearOfHourlyCopiesIsThinnedToADayOfHoursTwoWeeksOfDaysAndAYearOfMonths() {
    Set<Instant> taken = new HashSet<>();
    for (int hour = 0; hour < 500 * 24; hour++) {
      taken.add(NOW.minus(Duration.ofHours(hour)));
    }
    Set<Instant> kept = BackupRotation.DEFAULT.keep(taken, NOW, ZONE);
    // 25 hours reach back to the same minute yesterday; 13 older days less yesterday, whose last
    // hour is among them; 11 older months, one of whose last days is no other's.
    assertThat(kept).hasSize(25 + 12 + 11);
    assertThat(Collections.min(kept)).isEqualTo(Instant.parse("2025-12-31T22:30:00Z"));
  }

  private static Set<Instant> taken(long seed, int count, long minutesBack, long minutesOn) {
    Random random = new Random(seed);
    Set<Instant> taken = new HashSet<>();
    for (int i = 0; i < count; i++) {
      taken.add(
          NOW.minus(Duration.ofMinutes(minutesBack))
              .plus(Duration.ofMinutes(1 + random.nextLong(Math.max(1, minutesBack + minutesOn)))));
    }
    return taken;
  }

  private static Set<Instant> hours(Set<Instant> times) {
    return times.stream().map(at -> at.truncatedTo(ChronoUnit.HOURS)).collect(Collectors.toSet());
  }

  private static Set<LocalDate> days(Set<Instant> times) {
    return times.stream().map(at -> LocalDate.ofInstant(at, ZONE)).collect(Collectors.toSet());
  }
}
