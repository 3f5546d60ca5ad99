package dk.medspil.domain.guideline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.Size;

class GuidelinePropertyTest {
  private static final LocalDate START = LocalDate.of(2026, 1, 1);

  /** Everything that can be tried with a guideline, allowed or not. */
  enum Move {
    DISCUSS,
    DRAFT,
    AGREE,
    AGREE_WITHOUT_WORDS,
    REFUSE,
    REFUSE_WITHOUT_REASON,
    TERMINATE,
    WAIT
  }

  @Tag("R03")
  @Tag("R04")
  @Property(tries = 10_000)
  void noSequenceReachesAForbiddenState(
      @ForAll GuidelineKind kind, @ForAll @Size(20) List<Move> moves) {
    Guideline now = Guideline.wished(kind);
    LocalDate day = START;
    boolean discussed = false;
    for (Move move : moves) {
      Guideline before = now;
      day = day.plusDays(move == Move.WAIT ? 40 : 1);
      try {
        now = apply(now, move, day);
      } catch (IllegalStateException forbidden) {
        assertThat(forbidden).hasMessageContaining("not allowed by");
        continue;
      }
      discussed |= move == Move.DISCUSS;
      boolean ended =
          before.state() == GuidelineState.REFUSED || before.state() == GuidelineState.TERMINATED;
      assertThat(ended && now.state() != before.state()).isFalse();
      switch (now.state()) {
        case WISHED, DISCUSSED -> assertThat(now.bindsOn(day)).isFalse();
        case ADOPTED -> {
          assertThat(discussed).isTrue();
          assertThat(now.bindsOn(day)).isTrue();
          assertThat(kind != GuidelineKind.VOLUNTARY && now.content().isBlank()).isFalse();
        }
        case REFUSED -> assertThat(discussed && !now.reason().isBlank()).isTrue();
        case TERMINATED -> {
          assertThat(kind).isEqualTo(GuidelineKind.VOLUNTARY);
          assertThat(now.bindsOn(day)).isEqualTo(now.stateOn(day) == GuidelineState.TERMINATED);
        }
        case EXPIRED -> throw new AssertionError("written instead of derived");
      }
    }
  }

  private static Guideline apply(Guideline now, Move move, LocalDate day) {
    return switch (move) {
      case DISCUSS -> now.discussed();
      case DRAFT -> now.drafted("Udkast");
      case AGREE -> now.agreed("Ord", day);
      case AGREE_WITHOUT_WORDS -> now.agreed(" ", day);
      case REFUSE -> now.refused("For dyrt");
      case REFUSE_WITHOUT_REASON -> now.refused("");
      case TERMINATE -> now.terminated(day, NoticeRule.TO_THE_DAY);
      case WAIT -> now;
    };
  }
}
