package dk.medspil.domain.guideline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GuidelineTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

  @Tag("R03")
  @ParameterizedTest
  @EnumSource(
      value = GuidelineKind.class,
      names = {"PROCEDURE", "REQUIRED"})
  void onlyAVoluntaryGuidelineCanBeTerminated(GuidelineKind kind) {
    Guideline agreed = agreed(kind);

    assertThatThrownBy(() -> agreed.terminated(DAY, NoticeRule.TO_THE_DAY))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("R03");
    assertThatThrownBy(() ->
            new Guideline(
                kind,
                "Ord",
                GuidelineState.TERMINATED,
                Optional.of(DAY),
                Optional.of(DAY),
                Optional.of(DAY.plusMonths(3)),
                ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("R03");
    assertThat(agreed.agreed("Andre ord", DAY.plusYears(1)).content()).isEqualTo("Andre ord");
  }

  @Tag("R04")
  @ParameterizedTest(name = "notice {0}: to the day {1}, to the end of the month {2}")
  @CsvSource({
    "2026-01-15, 2026-04-15, 2026-04-30",
    "2026-01-31, 2026-04-30, 2026-04-30",
    // The last of November has no twin in February, leap year or not.
    "2026-11-30, 2027-02-28, 2027-02-28",
    "2027-11-30, 2028-02-29, 2028-02-29",
    "2028-02-29, 2028-05-29, 2028-05-31",
    // Over the change to summer time and over New Year in week 53.
    "2026-03-28, 2026-06-28, 2026-06-30",
    "2026-10-01, 2027-01-01, 2027-01-31"
  })
  void bindsThroughTheLastDayOfTheNotice(LocalDate notice, LocalDate day, LocalDate endOfMonth) {
    Guideline toTheDay = agreed(GuidelineKind.VOLUNTARY).terminated(notice, NoticeRule.TO_THE_DAY);
    Guideline toTheEnd =
        agreed(GuidelineKind.VOLUNTARY).terminated(notice, NoticeRule.TO_THE_END_OF_THE_MONTH);

    assertThat(toTheDay.lastDay()).contains(day);
    assertThat(toTheEnd.lastDay()).contains(endOfMonth);
    assertThat(toTheDay.bindsOn(day)).isTrue();
    assertThat(toTheDay.stateOn(day)).isEqualTo(GuidelineState.TERMINATED);
    assertThat(toTheDay.bindsOn(day.plusDays(1))).isFalse();
    assertThat(toTheDay.stateOn(day.plusDays(1))).isEqualTo(GuidelineState.EXPIRED);
  }

  @Tag("R04")
  @Test
  void aShorterNoticeCannotBeMade() {
    assertThatThrownBy(() ->
            new Guideline(
                GuidelineKind.VOLUNTARY,
                "Ord",
                GuidelineState.TERMINATED,
                Optional.of(DAY),
                Optional.of(DAY),
                Optional.of(DAY.plusMonths(3).minusDays(1)),
                ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("R04");
  }

  @ParameterizedTest
  @EnumSource(GuidelineKind.class)
  void saysWhatHoldsAMoveBackExactlyWhenItIsRefused(GuidelineKind kind) {
    Guideline wish = Guideline.wished(kind);
    Guideline discussed = wish.discussed();
    Guideline agreed = agreed(kind);

    assertThat(wish.hindrance(GuidelineMove.DISCUSS)).isEmpty();
    assertThat(wish.hindrance(GuidelineMove.AGREE)).contains(Hindrance.NOT_DISCUSSED);
    assertThat(wish.hindrance(GuidelineMove.REFUSE)).contains(Hindrance.NOT_DISCUSSED);
    assertThat(discussed.hindrance(GuidelineMove.AGREE).isPresent())
        .isEqualTo(kind.mustBeWritten());
    assertThat(discussed.drafted("Ord").hindrance(GuidelineMove.AGREE)).isEmpty();
    assertThat(discussed.hindrance(GuidelineMove.TERMINATE)).contains(Hindrance.STATE);
    assertThat(agreed.hindrance(GuidelineMove.CHANGE)).isEmpty();
    assertThat(agreed.hindrance(GuidelineMove.TERMINATE))
        .isEqualTo(kind.canBeTerminated() ? Optional.empty() : Optional.of(Hindrance.MUST_EXIST));
    assertThat(agreed.hindrance(GuidelineMove.REFUSE)).contains(Hindrance.STATE);
  }

  @Test
  void aRefusalComesAfterDiscussionAndWithAReason() {
    Guideline wish = Guideline.wished(GuidelineKind.VOLUNTARY);

    assertThatThrownBy(() -> wish.refused("For dyrt")).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> wish.discussed().refused(" "))
        .isInstanceOf(IllegalStateException.class);
    assertThat(wish.discussed().refused("For dyrt").bindsOn(DAY)).isFalse();
  }

  @Test
  void whatMustBeWrittenIsNotAdoptedWithoutWords() {
    assertThatThrownBy(() -> Guideline.wished(GuidelineKind.REQUIRED).discussed().agreed(" ", DAY))
        .isInstanceOf(IllegalStateException.class);
    assertThat(Guideline.wished(GuidelineKind.VOLUNTARY).discussed().agreed("", DAY).bindsOn(DAY))
        .isTrue();
  }

  private static Guideline agreed(GuidelineKind kind) {
    return Guideline.wished(kind).discussed().agreed("Ord", DAY);
  }
}
